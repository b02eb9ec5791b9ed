import { describe, expect, test } from 'vitest';

import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { known } from '../../../lib/known/known-ids.ts';

const parse = (raw: unknown) => parsePolicy(raw, known);

describe('keys that are not known', () => {
  test.each([
    ['blockedHour', 'blockedHours'],
    ['BlockedHours', 'blockedHours'],
    ['blocked_hours', 'blockedHours'],
    ['dailyMintues', 'dailyMinutes'],
    ['enforceon', 'enforceOn'],
    ['shcoolNames', 'schoolNames'],
  ])('%s: did you mean %s?', (name, suggestion) => {
    const { policy, issues } = parse({ [name]: 'x', access: 'never' });
    expect(policy).toEqual({ access: 'never' });
    // What was meant does not hold: the badge and the popup must say so.
    expect(issues).toMatchObject([{ key: name, level: 'error', suggestion, example: suggestion }]);
  });

  test('one that is near a key which is there as well takes nothing away', () => {
    const { issues } = parse({ dailyMinute: 20, dailyMinutes: 30 });
    expect(issues).toMatchObject([{ key: 'dailyMinute', level: 'warning', suggestion: 'dailyMinutes' }]);
  });

  test('a key of a newer version is like no other, and nothing is suggested', () => {
    const { issues } = parse({ quietRoomBeacon: true });
    expect(issues).toMatchObject([{ key: 'quietRoomBeacon', level: 'warning' }]);
    expect(issues[0]).not.toHaveProperty('suggestion');
  });

  test('names that could reach a prototype go nowhere', () => {
    const raw: unknown = JSON.parse(
      '{"__proto__":{"access":"never"},"constructor":{"prototype":{"a":1}},"toString":"x"}',
    );
    const { policy, issues } = parse(raw);
    expect(policy).toEqual({});
    expect(Object.getPrototypeOf(policy)).toBe(Object.prototype);
    expect(policy.access).toBeUndefined();
    expect(issues.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'toString']);
  });

  test('a retired key maps forward, and the new one wins where both are there', () => {
    const retired = { socialHours: 'blockedHours' };
    const old = parsePolicy({ socialHours: ['mon 09:00-10:00'] }, known, retired);
    expect(old.policy).toEqual({ blockedHours: ['mon 09:00-10:00'] });
    expect(old.issues).toMatchObject([{ key: 'socialHours', level: 'warning', suggestion: 'blockedHours' }]);
    for (const both of [
      { socialHours: ['mon 09:00-10:00'], blockedHours: ['tue 09:00-10:00'] },
      { blockedHours: ['tue 09:00-10:00'], socialHours: ['mon 09:00-10:00'] },
    ]) {
      expect(parsePolicy(both, known, retired).policy).toEqual({ blockedHours: ['tue 09:00-10:00'] });
    }
  });
});

test.each([
  ['{"access":"never","sites":["x"', 'it is JSON that stops in the middle, after 30 characters'],
  ['{"access":"never",}', 'it is not JSON: it goes wrong at character 19'],
])('a policy as text that is not JSON, %s, says where and nothing of what stands there', (text, problem) => {
  expect(parse(text).issues).toMatchObject([
    { key: 'policy', problem: expect.stringContaining(problem) as unknown },
  ]);
});

describe('a whole file, pasted where its keys belong', () => {
  test.each([
    [{ '3rdparty': { extensions: { abc: { access: 'never' } } } }, 'a file for Chrome, Edge or Firefox'],
    [{ policies: { '3rdparty': {} } }, 'a file for Firefox'],
    [{ Value: { access: 'never' } }, 'an entry for Google Admin'],
  ])('%j', (raw, whose) => {
    const { policy, issues } = parse(raw);
    expect(policy).toEqual({});
    expect(issues).toMatchObject([
      { key: 'policy', level: 'error', problem: expect.stringContaining(whose) as unknown },
    ]);
  });

  test('beside a key of ours it is one key that there is not', () => {
    expect(parse({ policies: {}, access: 'never' })).toMatchObject({
      policy: { access: 'never' },
      issues: [{ key: 'policies', level: 'warning' }],
    });
  });
});

describe('lists', () => {
  test('only the wrong item is left out, and its place is told', () => {
    const { policy, issues } = parse({ openWindows: ['mon 12:00-13:00', 'lunch', 'tue 12:00-13:00'] });
    expect(policy).toEqual({ openWindows: ['mon 12:00-13:00', 'tue 12:00-13:00'] });
    expect(issues).toMatchObject([
      {
        key: 'openWindows',
        at: 'item 2',
        outcome: expect.stringContaining('the rest of the list holds') as unknown,
      },
    ]);
  });

  test('a wrong term leaves no terms, so that hours hold all year; wrong hours leave the other hours', () => {
    const { policy, issues } = parse({
      termDates: ['2026-09-02/2026-10-23', 'spring'],
      blockedHours: ['mon 09:00-10:00', 'tue'],
    });
    expect(policy).toEqual({ blockedHours: ['mon 09:00-10:00'] });
    expect(issues[0]?.outcome).toContain('hours hold all year');
  });

  test('a misspelt site leaves no list of sites, so that the usual sites count', () => {
    for (const [wrong, suggestion] of [
      ['facebok', 'facebook'],
      ['facebook.com', 'facebook'],
    ] as const) {
      const { policy, issues } = parse({ sites: ['x', wrong] });
      expect(policy).toEqual({});
      expect(issues).toMatchObject([
        {
          key: 'sites',
          at: 'item 2',
          level: 'error',
          suggestion,
          outcome: expect.stringContaining('Facebook, Instagram and X') as unknown,
        },
      ]);
    }
  });

  test('an empty list of sites is no list of sites', () => {
    const { policy, issues } = parse({ sites: [] });
    expect(policy).toEqual({});
    expect(issues).toMatchObject([{ key: 'sites', problem: 'the list is empty', level: 'warning' }]);
  });

  test('a list with no right item is absent, a list that is empty is empty', () => {
    expect(parse({ blockedHours: ['x', 'y'] }).policy).toEqual({});
    expect(parse({ blockedHours: [] })).toEqual({ policy: { blockedHours: [] }, issues: [] });
  });

  test('thousands of wrong items are told in a few issues', () => {
    const { issues } = parse({ pupils: Array.from({ length: 5000 }, () => 'x') });
    expect(issues).toHaveLength(21);
    expect(issues[20]).toMatchObject({
      at: 'items up to 5000',
      problem: '4980 more of its 5000 items are wrong',
      level: 'error',
    });
  });
});

describe('rules and sites of a newer version', () => {
  test.each([
    ['severities', 'unheard-of=pause', 'school-mention=pause', 'no rule “unheard-of”'],
    ['clauses', 'unheard-of=1.1', 'school-mention=1.1', 'no rule “unheard-of”'],
    ['sites', 'mastodon', 'x', 'no site “mastodon”'],
    ['exemptSites', 'mastodon', 'x', 'no site “mastodon”'],
    ['officialAccounts', 'mastodon:oak', 'x:oak', 'no site “mastodon”'],
    ['educationAccounts', 'mastodon:oak', 'x:oak', 'no site “mastodon”'],
    ['nudgesOff', 'mastodon:message', 'x:message', 'no site “mastodon”'],
  ])('%s: kept out, with a warning', (key, newer, right, problem) => {
    const { policy, issues } = parse({ [key]: [newer, right] });
    expect(policy).toEqual({ [key]: [right] });
    expect(issues).toMatchObject([
      { key, at: 'item 1', level: 'warning', problem: expect.stringContaining(problem) as unknown },
    ]);
    expect(issues[0]).not.toHaveProperty('suggestion');
  });

  test('a rule that is almost one is suggested', () => {
    expect(parse({ severities: ['school-mentoin=pause'] }).issues).toMatchObject([
      { suggestion: 'school-mention', level: 'warning' },
    ]);
  });
});

test('of two severities for one rule and role the stronger holds', () => {
  const severities = [
    'friend-request.pupil=block',
    'friend-request=off',
    'Friend-Request.pupil=notice',
    'friend-request=off',
  ];
  const { policy, issues } = parse({ severities });
  expect(policy.severities).toEqual(['friend-request.pupil=block', 'friend-request=off']);
  expect(issues).toMatchObject([
    {
      key: 'severities',
      at: 'friend-request.pupil',
      level: 'warning',
      outcome: 'The stronger holds: block.',
    },
  ]);
});

describe('lists of people', () => {
  const lists = { pupils: ['AAAAAAAA'] };
  const whole = { ...lists, listSalt: 'salt', peopleMadeOn: '2026-09-02' };

  test('need a salt and the date on which they were made', () => {
    expect(parse(lists).issues.map(({ key, level }) => `${key} ${level}`)).toEqual([
      'listSalt error',
      'peopleMadeOn error',
    ]);
    expect(parse({ ...lists, listSalt: 'salt', peopleMadeOn: 'May' }).issues.map(({ key }) => key)).toEqual([
      'peopleMadeOn',
    ]);
    expect(parse({ pupils: [] }).issues).toEqual([]);
    expect(parse(whole).issues).toEqual([]);
  });

  test.each([
    ['2027-10-07', true],
    ['2027-10-08', false],
    ['2026-09-02', true],
    ['2026-09-01', false],
  ])('may be used until %s: %s', (peopleUntil, isRight) => {
    const { policy, issues } = parse({ ...whole, peopleUntil });
    expect('peopleUntil' in policy).toBe(isRight);
    expect(issues.map(({ key, outcome }) => `${key}: ${outcome}`)).toEqual(
      isRight ? [] : ['peopleUntil: This key is left out, so that the lists end on 2027-10-07.'],
    );
  });
});

describe('what is no policy at all', () => {
  test.each([null, undefined, 7, 'text', '{"access":', true, ['access'], () => 'x'])('%s', (raw) => {
    expect(parse(raw)).toMatchObject({
      policy: {},
      issues: [{ key: 'policy', level: 'error', outcome: 'Nothing of it is read.' }],
    });
  });

  test('an empty policy is a policy', () => {
    expect(parse({})).toEqual({ policy: {}, issues: [] });
  });

  test('an object that throws when it is read', () => {
    const raw = {
      get access(): string {
        throw new Error('no');
      },
    };
    expect(parse(raw)).toMatchObject({ policy: {}, issues: [{ key: 'policy', level: 'error' }] });
  });
});
