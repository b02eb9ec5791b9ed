import { existsSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { noticesOf } from '../../../components/notices.ts';
import { nudgeRows } from '../../../components/nudges.ts';
import { firstPages, ownPages } from '../../../components/own-pages.ts';
import { policyLine, reminderLine } from '../../../components/popup-state.ts';
import type { Overview } from '../../../lib/core/overview.ts';
import * as m from '../../../lib/language/made/messages.ts';

const MINUTE = 60_000;
const now = Temporal.Instant.from('2026-11-19T12:31:00Z').epochMilliseconds;
const none = { shown: 0, heeded: 0 };
const week = {
  monday: '2026-11-16',
  days: [],
  nudges: { school: none, role: none, people: none, contact: none, photo: none },
};

const overview: Overview = {
  origin: 'policy',
  policy: { state: 'active', name: 'Staff policy', version: '3.2', errors: 0 },
  enforcement: 'enforced',
  access: { state: 'open', remaining: 17.6 * MINUTE },
  timeZone: 'Europe/London',
  today: '2026-11-19',
  usedToday: 12.4 * MINUTE,
  allowance: 30 * MINUTE,
  thisWeek: week,
  lastWeek: week,
  sites: [
    { id: 'x', name: 'X' },
    { id: 'facebook', name: 'Facebook' },
  ],
  ...{ charted: [], keepWeeks: 13 },
  withoutAccess: [],
  changedSites: [],
  health: [],
  passes: [],
};

test('what passes through the browser’s sync is said in exactly these words', () => {
  expect(m.popupSynced()).toBe(
    'So that your time is one over all your devices, the minutes of each day, one number for each device, pass through your browser’s own sync. Nothing else does, and your school is not sent it.',
  );
});

const idsOf = (change: Partial<Overview>): string[] =>
  noticesOf({ ...overview, ...change }, now).map(({ id }) => id);

test('who can see the popup is said in exactly these words', () => {
  expect(m.popupWhoSees()).toBe(
    'Lanyard shows this to nobody. Your school may still monitor this laptop in other ways, and anyone using this browser profile can open this page.',
  );
});

describe('notices', () => {
  test('are silent where all is well', () => {
    expect(idsOf({})).toEqual([]);
  });

  test('say that there is no policy as long as nobody has opened one; names of one’s own are none', () => {
    const policy = { state: 'none', errors: 0 } as const;
    expect(idsOf({ policy, origin: 'none' })).toEqual(['unmanaged']);
    expect(idsOf({ policy, origin: 'names' })).toEqual(['unmanaged']);
    expect(idsOf({ policy, origin: 'file' })).toEqual([]);
  });

  test('say when the figures were damaged and begun again, and that it is nobody’s fault', () => {
    const [notice] = noticesOf({ ...overview, rebuiltOn: '2026-11-18' }, now);
    expect(notice).toMatchObject({ id: 'rebuilt', title: 'Some of your figures were lost' });
    expect(notice?.text).toContain('On 18 Nov 2026');
    expect(notice?.text).toContain('It is nothing you did');
  });

  test('name the sites that the browser withholds', () => {
    expect(noticesOf({ ...overview, withoutAccess: ['x', 'facebook'] }, now)[0]?.title).toBe(
      'Lanyard cannot see X and Facebook',
    );
  });

  test('say which site may have changed, what is amiss and when it was seen', () => {
    const changedSites = [
      { id: 'facebook', faults: [{ fault: 'requests-nameless' as const, on: '2026-11-18' }] },
    ];
    const [notice] = noticesOf({ ...overview, changedSites }, now);
    expect(notice?.title).toBe('Facebook may have changed');
    expect(notice?.text).toMatch(
      /^Facebook: A request to connect showed no name \(18 Nov 2026\)\. Nudges may/,
    );
  });

  test('tell an unmanaged device, a broken policy, a held one and one that nothing enforces', () => {
    expect(
      idsOf({ origin: 'none', policy: { state: 'none', errors: 0 }, enforcement: 'nothing-set' }),
    ).toEqual(['unmanaged']);
    expect(idsOf({ policy: { state: 'active', errors: 2 } })).toEqual(['policy-error']);
    expect(idsOf({ policy: { state: 'held', errors: 0 } })).toEqual(['policy-held']);
    expect(idsOf({ enforcement: 'not-enforced' })).toEqual(['not-enforced']);
    expect(idsOf({ enforcement: 'nothing-set' })).toEqual([]);
  });

  test('tell that a newer Lanyard was here before, and that nothing is lost', () => {
    const [notice] = noticesOf({ ...overview, leftByNewer: true }, now);
    expect(notice?.title).toBe('This is an older Lanyard than before');
    expect(notice?.text).toContain('Your minutes are kept.');
  });

  test('say until when nudges rest, and where', () => {
    const quiet = [{ until: now + 60 * MINUTE }, { site: 'X', until: now + 90 * MINUTE }];
    const [notice] = noticesOf({ ...overview, quiet }, now);
    expect(notice).toMatchObject({ id: 'quiet', title: 'Nudges are off' });
    expect(notice?.text).toBe(
      'Nudges are off until 13:31, because you asked for it. Nudges are off on X until 14:01, because you asked for it.',
    );
  });

  test('put first what can be mended here', () => {
    expect(idsOf({ withoutAccess: ['x'], policy: { state: 'active', errors: 1 } })).toEqual([
      'no-access',
      'policy-error',
    ]);
  });
});

test('the policy is named as its authors would cite it', () => {
  expect(policyLine(overview)).toBe('Staff policy, version 3.2');
  const policy = { state: 'none', errors: 0 } as const;
  expect(policyLine({ ...overview, policy, origin: 'none' })).toBe('No school policy');
  expect(policyLine({ ...overview, policy, origin: 'names' })).toBe('Your own settings; no school policy');
  expect(policyLine({ ...overview, policy, origin: 'file' })).toBe('A policy file that you opened');
});

test('nudges are listed by kind, without the kinds that did not come up', () => {
  const rows = nudgeRows({
    school: { shown: 3, heeded: 2 },
    role: none,
    people: { shown: 1, heeded: 0 },
    contact: none,
    photo: none,
  });
  expect(rows.map(({ name, shown, heeded }) => [name, shown, heeded])).toEqual([
    ['Your school', 3, 2],
    ['People', 1, 0],
  ]);
});

describe('what the privacy check-up reminds of', () => {
  test.each([
    [0, 'It is a year since you went through your privacy check-up.'],
    [1, 'You asked to be reminded of one thing in your privacy check-up.'],
    [3, 'You asked to be reminded of 3 things in your privacy check-up.'],
  ])('%d things', (asked, line) => {
    expect(reminderLine({ asked, yearIsOver: asked === 0 })).toBe(line);
  });
});

test('every page that the popup leads to is there', () => {
  const hrefs = [...firstPages, ...ownPages].map(({ href }) => href);
  const isThere = (href: string): boolean =>
    existsSync(new URL(`../../../entrypoints${href.replace('.html', '')}/index.html`, import.meta.url));
  expect(hrefs).not.toEqual([]);
  expect(hrefs.filter((href) => !isThere(href))).toEqual([]);
});
