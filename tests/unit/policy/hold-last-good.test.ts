import { describe, expect, test } from 'vitest';

import { holdLastGood } from '../../../lib/policy/hold-last-good.ts';
import { heldOutcome, heldWholeOutcome, issueText } from '../../../lib/policy/issue.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import type { SchoolPolicy } from '../../../lib/policy/schema.ts';
import { without } from '../../../lib/core/without.ts';
import { known } from '../../../lib/known/known-ids.ts';

/** What holds when `raw` arrives after `previous`. */
function arrive(previous: SchoolPolicy | undefined, raw: unknown) {
  const { policy, issues } = parsePolicy(raw, known);
  return holdLastGood(previous, policy, issues);
}

const enforcing: SchoolPolicy = {
  enforceOn: 'every-device',
  access: 'hours',
  blockedHours: ['mon-fri 08:45-16:00'],
  dailyMinutes: 30,
  termDates: ['2026-09-02/2026-10-23'],
  sites: ['x', 'facebook'],
  severities: ['school-mention=pause'],
};

describe('a broken key', () => {
  test.each([
    ['enforceOn', 'nobody'],
    ['access', 'opne'],
    ['access', 7],
    ['blockedHours', 7],
    ['blockedHours', ['mon-fri 8:45-16:00']],
    ['blockedHours', ['mon 09:00-10:00', 'tue-fri 9-10']],
    ['dailyMinutes', 'thirty'],
    ['termDates', ['2026-09-02/2026-10-23', '2026-11-02/']],
    ['sites', ['x', 'facebok']],
    ['severities', ['school-mention=notice', 'school-email=pasue']],
  ])('%s: the last good value stays in force', (key, value) => {
    const { policy, issues } = arrive(enforcing, { ...enforcing, [key]: value });
    expect(policy).toEqual(enforcing);
    expect(issues).toMatchObject([{ key, level: 'error', outcome: heldOutcome }]);
  });

  test('the other keys change', () => {
    const { policy } = arrive(enforcing, { ...enforcing, access: 'nevr', dailyMinutes: 20 });
    expect(policy).toEqual({ ...enforcing, dailyMinutes: 20 });
  });

  test('a list that a missing item does not loosen keeps its new good items', () => {
    const previous = { closures: ['2026-12-21'] };
    const { policy, issues } = arrive(previous, { closures: ['2026-12-22', 'Monday'] });
    expect(policy).toEqual({ closures: ['2026-12-22'] });
    expect(issues).toMatchObject([
      { at: 'item 2', outcome: expect.stringContaining('the rest of the list holds') as unknown },
    ]);
    expect(arrive(previous, { closures: 7 }).policy).toEqual(previous);
  });

  test('a site of a newer version is not broken', () => {
    expect(arrive(enforcing, { ...enforcing, sites: ['x', 'mastodon'] }).policy.sites).toEqual(['x']);
  });

  test('a misspelt key holds the last value of the key that was meant', () => {
    const { termDates, ...rest } = enforcing;
    const { policy, issues } = arrive(enforcing, { ...rest, termDate: termDates });
    expect(policy).toEqual(enforcing);
    expect(issues).toMatchObject([{ key: 'termDate', level: 'error', outcome: heldOutcome }]);
    expect(arrive(enforcing, { ...enforcing, termDate: ['2027-01-05/2027-02-12'] }).policy).toEqual(
      enforcing,
    );
  });

  test('with no policy before, the good items hold, and nothing is said of a last value', () => {
    const { policy, issues } = arrive(undefined, {
      blockedHours: ['mon 09:00-10:00', 'tue'],
      enforceOn: 'all',
    });
    expect(policy).toEqual({ blockedHours: ['mon 09:00-10:00'] });
    expect(issues.filter(({ outcome }) => outcome === heldOutcome)).toEqual([]);
    expect(arrive({ policyName: 'Oak' }, { blockedHours: ['mon 09:00-10:00', 'tue'] }).policy).toEqual({
      blockedHours: ['mon 09:00-10:00'],
    });
  });
});

describe('a key of enforcement that has not arrived', () => {
  test.each(['enforceOn', 'blockedHours', 'dailyMinutes'] as const)('%s is held, with a warning', (key) => {
    const { policy, issues } = arrive(enforcing, without(enforcing, key));
    expect(policy).toEqual(enforcing);
    expect(issues).toMatchObject([
      {
        key,
        level: 'warning',
        outcome: expect.stringMatching(/^The last good value stays in force\. To end it, set/) as unknown,
      },
    ]);
  });

  test('access is held where it was never, and not where its absence is stricter', () => {
    expect(arrive({ access: 'never' }, { policyVersion: '2' }).policy.access).toBe('never');
    expect(arrive({ access: 'open' }, { policyVersion: '2' })).toEqual({
      policy: { policyVersion: '2' },
      issues: [],
    });
  });

  test.each([
    ['enforceOn is none', { enforceOn: 'none', access: 'hours' }],
    ['access is open', { enforceOn: 'every-device', access: 'open' }],
    ['access is never', { enforceOn: 'every-device', access: 'never' }],
  ])('hours and allowance end in words: %s', (_, words) => {
    const raw = { ...words, severities: enforcing.severities };
    expect(arrive(enforcing, raw)).toEqual({ policy: raw, issues: [] });
  });

  test('an empty list and 1440 minutes end them too', () => {
    const raw = { ...enforcing, blockedHours: [], dailyMinutes: 1440 };
    expect(arrive(enforcing, raw)).toEqual({ policy: raw, issues: [] });
  });

  test('a policy under another name begins anew', () => {
    const previous = { ...enforcing, policyName: 'Oak' };
    expect(arrive(previous, { policyName: 'Ashgrove' })).toEqual({
      policy: { policyName: 'Ashgrove' },
      issues: [],
    });
    expect(arrive(previous, { policyName: 'Oak' }).policy).toMatchObject({
      blockedHours: enforcing.blockedHours,
    });
  });

  test('a zone other than the one that holds without the key is held', () => {
    const previous = { timeZone: 'Asia/Dubai' };
    expect(arrive(previous, { policyVersion: '2' }).policy).toMatchObject(previous);
    expect(arrive(previous, { timeZone: 'Europe/London' }).issues).toEqual([]);
  });

  test('other keys may go', () => {
    const stricterWithout = { closures: ['2026-12-21'], termDates: ['2026-09-02/2026-10-23'], sites: ['x'] };
    expect(arrive({ ...stricterWithout, schoolTown: 'Wigan' }, {})).toEqual({ policy: {}, issues: [] });
  });
});

describe('a list without which less is noticed', () => {
  test.each([
    ['schoolNames', ['Oak Tree Primary School']],
    ['schoolAliases', ['OTPS']],
    ['schoolPhones', ['01323 555 010']],
    ['trustNames', ['Ashgrove Learning Trust']],
    ['federationNames', ['The Oak Tree Federation']],
    ['councilNames', ['East Sussex County Council']],
    ['emailDomains', ['oaktree.sch.uk']],
    ['severities', ['school-mention=pause']],
    ['officialPostingHours', ['mon-fri 08:00-18:00']],
  ] as const)('%s: held where it has not arrived, until it is empty', (key, value) => {
    const previous: SchoolPolicy = { policyName: 'Oak', [key]: [...value] };
    const { policy, issues } = arrive(previous, { policyName: 'Oak' });
    expect(policy).toEqual(previous);
    expect(issues).toMatchObject([{ key, level: 'warning' }]);
    expect(issues[0]?.problem).toContain('taken out, or the browser refused its type');
    expect(issues[0]?.outcome).toContain('To end it, set it to an empty list, []');
    // Held, it is said again with each arrival, not once.
    expect(arrive(policy, { policyName: 'Oak' }).issues).toEqual(issues);
    expect(arrive(previous, { policyName: 'Oak', [key]: [] })).toEqual({
      policy: { policyName: 'Oak', [key]: [] },
      issues: [],
    });
    expect(arrive(previous, { policyName: 'Ashgrove' }).policy).toEqual({ policyName: 'Ashgrove' });
  });
});

describe('a policy that cannot be read at all', () => {
  test.each([7, '{"access":', ['access']])('%j ends nothing of the last one', (raw) => {
    const previous = { ...enforcing, schoolTown: 'Wigan', closures: ['2026-12-21'] };
    const { policy, issues } = arrive(previous, raw);
    expect(policy).toEqual(previous);
    expect(issues).toMatchObject([{ key: 'policy', level: 'error', outcome: heldWholeOutcome }]);
  });
});

describe('lists of people', () => {
  const lists: SchoolPolicy = {
    listSalt: 'one',
    pupils: ['AAAAAAAA'],
    staff: ['BBBBBBBB'],
    peopleMadeOn: '2026-09-02',
  };

  test('a broken list is held with the salt it was made with', () => {
    expect(arrive(lists, { ...lists, pupils: ['AAA'] }).policy).toEqual(lists);
  });

  test('a broken list is not held under another salt or another date', () => {
    const rest = without(lists, 'pupils');
    expect(arrive(lists, { ...lists, pupils: ['AAA'], listSalt: 'two' }).policy).toEqual({
      ...rest,
      listSalt: 'two',
    });
    expect(arrive(lists, { ...lists, pupils: ['AAA'], peopleMadeOn: '2027-09-02' }).policy).toEqual({
      ...rest,
      peopleMadeOn: '2027-09-02',
    });
  });

  test('a list that has not arrived is held beside its own salt and date, and nobody is named', () => {
    const { policy, issues } = arrive(lists, without(lists, 'pupils'));
    expect(policy).toEqual(lists);
    expect(issues).toMatchObject([{ key: 'pupils', level: 'warning' }]);
    const text = issues.map(issueText).join();
    for (const value of ['AAAAAAAA', 'BBBBBBBB', 'one'])
      expect(text).not.toMatch(new RegExp(`\\b${value}\\b`));
    expect(arrive(lists, { ...lists, pupils: [] })).toMatchObject({ policy: { pupils: [] }, issues: [] });
  });

  test('lists end with their salt, their date, or another making', () => {
    expect(arrive(lists, { policyVersion: '2' })).toEqual({ policy: { policyVersion: '2' }, issues: [] });
    for (const changed of [{ listSalt: 'two' }, { peopleMadeOn: '2027-09-02' }]) {
      const raw = { ...without(lists, 'pupils'), ...changed };
      expect(arrive(lists, raw)).toEqual({ policy: raw, issues: [] });
    }
  });

  test('a broken salt brings back the lists that were made with the last one', () => {
    const raw = {
      listSalt: ['two'],
      pupils: ['CCCCCCCC'],
      parents: ['DDDDDDDD'],
      peopleMadeOn: '2027-09-02',
    };
    expect(arrive(lists, raw).policy).toEqual(lists);
    expect(arrive({}, raw).policy).toEqual({
      pupils: raw.pupils,
      parents: raw.parents,
      peopleMadeOn: raw.peopleMadeOn,
    });
  });

  test('an end that is too late is not held from older lists', () => {
    const raw = { ...lists, peopleMadeOn: '2027-09-02', peopleUntil: '2029-01-01' };
    expect(arrive({ ...lists, peopleUntil: '2027-09-01' }, raw).policy).not.toHaveProperty('peopleUntil');
  });
});

test('neither policy nor issue that is passed in is changed', () => {
  const { policy, issues } = parsePolicy({ ...enforcing, access: 'nevr' }, known);
  const before = JSON.stringify([enforcing, policy, issues]);
  holdLastGood(enforcing, policy, issues);
  expect(JSON.stringify([enforcing, policy, issues])).toBe(before);
});
