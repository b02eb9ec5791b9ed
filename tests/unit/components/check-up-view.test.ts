import { describe, expect, it } from 'vitest';

import { reminderLine } from '../../../components/popup-state.ts';
import { checkUpView, type ItemView } from '../../../components/check-up/view.ts';
import type { CheckUpFacts } from '../../../lib/core/check-up/facts.ts';
import type { checkUpModes } from '../../../lib/core/check-up/topics.ts';
import { catalogue } from '../../../lib/sites/catalogue.ts';

const facts: CheckUpFacts = {
  today: '2026-11-21',
  nextTerm: '2027-01-01',
  sites: catalogue,
  exemptSites: [],
  clauses: { 'check-up-audience': 'Oak Tree 6.15: “as strictly as they can”' },
  records: [],
  closedNow: false,
};

const itemIn = (change: Partial<CheckUpFacts>, mode: (typeof checkUpModes)[number], id: string): ItemView => {
  const { groups } = checkUpView(mode, { ...facts, ...change });
  const item = groups.flatMap(({ items }) => items).find(({ key }) => key.item === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
};

describe('what the check-up shows', () => {
  it('has each site by its name, with the words of the school’s document and the site’s own pages', () => {
    const { groups } = checkUpView('joining', facts);
    expect(groups.map(({ name }) => name)).toEqual([
      'Facebook',
      'Instagram',
      'X',
      'Threads',
      'LinkedIn',
      'You and the people around you',
    ]);
    const item = itemIn({}, 'joining', 'facebook.audience');
    expect(item.cited).toContain('as strictly as they can');
    expect(item.links[0]?.href).toBe('https://www.facebook.com/settings/?tab=posts');
    expect(itemIn({}, 'joining', 'facebook.tags')).not.toHaveProperty('cited');
  });

  it('leads to a site’s own way to sign out, where it has one', () => {
    expect(itemIn({}, 'joining', 'x.sign-out').links).toEqual([
      { label: 'Sign out of X', href: 'https://x.com/logout' },
    ]);
    expect(itemIn({}, 'joining', 'facebook.sign-out').links).toEqual([]);
  });

  it('offers the profile reader where there is one, the list, the message and the form', () => {
    expect(itemIn({}, 'joining', 'x.profile').extra).toBe('read-profile');
    expect(itemIn({}, 'leaving', 'linkedin.profile').extra).toBe('not-read');
    expect(itemIn({}, 'joining', 'taught-elsewhere').extra).toBe('own-list');
    expect(itemIn({}, 'joining', 'head').extra).toBe('message');
    expect(itemIn({}, 'official', 'approval').extra).toBe('no-form');
    const newAccountFormUrl = 'https://forms.example/new';
    const withForm = itemIn({ newAccountFormUrl }, 'official', 'approval');
    expect(withForm.links.map(({ href }) => href)).toEqual([newAccountFormUrl]);
    expect(withForm).not.toHaveProperty('extra');
  });

  it('counts what was looked at, in this mode alone, and what is due again', () => {
    const records = [
      { mode: 'joining', item: 'own-name', state: 'done', on: '2026-11-20' },
      { mode: 'joining', item: 'x.tags', state: 'later', on: '2026-09-01', until: '2026-11-21' },
      { mode: 'joining', item: 'x.email', state: 'later', on: '2026-11-01', until: '2027-01-01' },
      { mode: 'leaving', item: 'groups', state: 'done', on: '2026-11-20' },
    ] as const;
    const view = checkUpView('joining', { ...facts, records });
    expect([view.settled, view.total, view.again]).toEqual([2, 44, 1]);
    expect(view.groups.map(({ settled }) => settled)).toEqual([0, 0, 1, 0, 0, 1]);
    expect(itemIn({ records }, 'joining', 'own-name').said).toBe('Done: 20 November 2026');
    expect(itemIn({ records }, 'joining', 'x.tags').said).toBe(
      'On 1 September 2026 you asked to be reminded of this',
    );
    expect(itemIn({ records }, 'joining', 'x.email').said).toContain('from 1 January 2027');
  });

  it('names the last look of what was done a year ago', () => {
    const records = [{ mode: 'joining', item: 'x.tags', state: 'done', on: '2025-11-20' }] as const;
    expect(itemIn({ records }, 'joining', 'x.tags').said).toBe(
      'Time for another look; last time was 20 November 2025',
    );
  });
});

describe('the line of the popup', () => {
  it('is there when something is due', () => {
    expect(reminderLine(undefined)).toBeUndefined();
    expect(reminderLine({ asked: 1, yearIsOver: false })).toContain('reminded of one thing');
    expect(reminderLine({ asked: 3, yearIsOver: true })).toContain('3 things');
    expect(reminderLine({ asked: 0, yearIsOver: true })).toContain('a year');
  });
});
