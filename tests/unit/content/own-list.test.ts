import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findListed, type PersonRule } from '../../../lib/content/person-question.ts';
import { contactDefaults, contactRules } from '../../../lib/core/contact-rules.ts';
import { watchListsOfOwn } from '../../../lib/core/own-list.ts';
import type { PageNudgeSettings } from '../../../lib/core/page-settings.ts';
import { detection } from '../../../lib/rules/detection.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { readOwnNames } from '../../../lib/text/own-name.ts';
import { createContactPage } from './contact-page.ts';
import { knownOf } from './known.ts';

const salt = 'of this device';
const ownOf = (...names: string[]) => {
  const lists = watchListsOfOwn({ salt, names: readOwnNames(names.join('\n'), salt).names });
  return lists && detection.compilePeople(lists, nicknames);
};

const rules: readonly PersonRule[] = [
  { rule: contactRules.accept, surface: 'contact-action', roleFallbacks: contactDefaults },
];
const find = (name: string, own: readonly string[], given: Partial<PageNudgeSettings> = {}) =>
  findListed({ handle: 'someone', name }, rules, knownOf(given, ownOf(...own)), undefined);

/** On the school's lists of `known.ts`, in each of their ways, and on none. */
const everybody = [
  'Tallulah Brady',
  'Ann Lee',
  'Rhys Llewellyn',
  'Marek Zielinski',
  'Greta Moss',
  'Oona Field',
];

describe('somebody on the user’s own list (P13)', () => {
  it('is asked about as a pupil is: held, at most a notice where many have the name', () => {
    expect(find('Oona Field', ['Oona Field'])).toMatchObject({ severity: 'pause', own: true });
    expect(find('David Smith', ['David Smith'])).toMatchObject({ severity: 'notice', own: true });
    const severities = { 'request-accept.pupil': 'notice' } as const;
    expect(find('Oona Field', ['Oona Field'], { severities })).toMatchObject({ severity: 'notice' });
  });

  it('is asked about where the school’s list asks less or nothing', () => {
    expect(find('Greta Moss', [])).toBeUndefined();
    expect(find('Greta Moss', ['Greta Moss'])).toMatchObject({ severity: 'pause', own: true });
    expect(find('Marek Zielinski', ['Marek Zielinski'])).toMatchObject({ severity: 'pause', own: true });
  });

  it('never changes what the school’s list finds of anybody else, nor weakens it of them', () => {
    const order = [undefined, 'notice', 'pause'];
    fc.assert(
      fc.property(fc.subarray(everybody), fc.constantFrom(...everybody), (own, name) => {
        const [alone, both] = [find(name, []), find(name, own)];
        // Of two that ask as much, the school's is the one that speaks.
        const isSchools = !own.includes(name) || both?.severity === alone?.severity;
        expect(isSchools ? both : alone).toEqual(alone);
        expect(order.indexOf(both?.severity)).toBeGreaterThanOrEqual(order.indexOf(alone?.severity));
      }),
    );
  });
});

describe('the card', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says which list, and no role; “Why?” has whose list it is', () => {
    const { press, pressed, last } = createContactPage({}, ownOf('Oona Field'));
    expect(press({ name: 'Oona Field' })).toBe('hold');
    expect(last().lead).toContain('the same as one on your own list. It may be someone else.');
    expect(JSON.stringify(last())).not.toMatch(/oona|field|pupil|taught/i);
    pressed('Why?');
    expect(last().why.words).toContain('the list that you keep in this browser');
    expect(last().why.clause?.says).toBe('Your school’s policy says of pupils');
  });

  it('is the school’s where the name is on both lists', () => {
    const { press, last } = createContactPage({}, ownOf('Tallulah Brady'));
    press({ name: 'Tallulah Brady' });
    expect(last().lead).toContain('one on your school’s list');
  });
});
