import { describe, expect, it } from 'vitest';

import type { KeyReport, PolicyReport } from '../../../lib/core/diagnostics.ts';
import { policyDates } from '../../../lib/core/policy-dates.ts';
import { holdLastGood } from '../../../lib/policy/hold-last-good.ts';
import { keyGroups } from '../../../lib/policy/key-groups.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { reportPeople } from '../../../lib/policy/report-people.ts';
import { type Held, reportPolicy } from '../../../lib/policy/report-policy.ts';
import { policyKeyNames, type SchoolPolicy } from '../../../lib/policy/schema.ts';
import { packPeople } from '../../../lib/text/people.ts';
import { known } from '../../../lib/known/known-ids.ts';

/** What the page would say of a policy that arrives after another one. */
function reportOf(raw: unknown, previous?: SchoolPolicy): PolicyReport {
  const read = parsePolicy(raw, known);
  const held = holdLastGood(previous, read.policy, read.issues);
  return reportPolicy({ state: 'active', ...held, arrivedAt: 5, dates: policyDates(undefined, held, 5) });
}

function keyOf({ groups }: PolicyReport, name: string): KeyReport {
  const key = groups.flatMap(({ keys }) => keys).find((report) => report.key === name);
  if (key === undefined) throw new Error(`no key ${name}`);
  return key;
}

const people = (names: readonly string[]) => packPeople(names, 'salt');

describe('the groups of keys', () => {
  it('hold every key of the schema once', () => {
    const grouped = keyGroups.flatMap(({ keys }) => keys);
    expect([...grouped].sort()).toEqual([...policyKeyNames].sort());
    expect(policyKeyNames).toHaveLength(57);
  });
});

describe('a key in the report', () => {
  it('is set with its value and its date, or not set with what holds instead', () => {
    const report = reportOf({ dailyMinutes: 30, schoolNames: ['Oak Tree', 'Elm'] });
    expect(keyOf(report, 'dailyMinutes')).toMatchObject({ state: 'set', values: ['30'], arrivedAt: 5 });
    expect(keyOf(report, 'schoolNames').values).toEqual(['Oak Tree', 'Elm']);
    expect(keyOf(report, 'timeZone')).toMatchObject({ state: 'unset', values: [], absent: 'Europe/London' });
    expect(keyOf(report, 'timeZone').arrivedAt).toBeUndefined();
  });

  it('is refused, with what is wrong and since when', () => {
    const key = keyOf(reportOf({ dailyMinutes: 'thirty' }), 'dailyMinutes');
    expect(key).toMatchObject({ state: 'refused', wrongSince: 5 });
    expect(key.issues).toEqual([expect.objectContaining({ level: 'error', example: '30' })]);
  });

  it('is set in part where an item is wrong', () => {
    const key = keyOf(reportOf({ emailDomains: ['oaktree.sch.uk', 'no domain'] }), 'emailDomains');
    expect(key).toMatchObject({ state: 'partly', values: ['oaktree.sch.uk'], issues: [{ at: 'item 2' }] });
  });

  it('is held where its last good value stays, also where it is only misspelt', () => {
    const previous = { dailyMinutes: 30, blockedHours: ['mon-fri 08:45-16:00'] };
    const report = reportOf({ dailyMinuts: 20, blockedHours: ['mon-fri 8am-4pm'] }, previous);
    expect(keyOf(report, 'blockedHours')).toMatchObject({ state: 'held', values: ['mon-fri 08:45-16:00'] });
    expect(keyOf(report, 'dailyMinutes')).toMatchObject({ state: 'held', values: ['30'] });
    expect(report.others).toEqual([
      expect.objectContaining({ key: 'dailyMinuts', suggestion: 'dailyMinutes', level: 'error' }),
    ]);
  });

  it('is held with all others where the policy cannot be read at all', () => {
    const report = reportOf('not a policy', { dailyMinutes: 30 });
    expect(keyOf(report, 'dailyMinutes').state).toBe('held');
    expect(report.others).toHaveLength(1);
  });

  it('of people is held with their salt', () => {
    const previous = { listSalt: 'salt', pupils: people(['Amy Pond']), peopleMadeOn: '2026-09-02' };
    const report = reportOf({ listSalt: 7n, pupils: people(['Amy Pond', 'Bo Peep']) }, previous);
    expect(keyOf(report, 'listSalt').state).toBe('held');
    expect(keyOf(report, 'pupils')).toMatchObject({ state: 'held', instead: '1 name' });
  });

  it('shows nothing that stands for people', () => {
    const raw = { listSalt: 'the salt', pupils: people(['Amy Pond', 'Bo Peep']), peopleMadeOn: '2026-09-02' };
    const report = reportOf(raw);
    expect(keyOf(report, 'pupils')).toMatchObject({ state: 'set', values: [], instead: '2 names' });
    expect(keyOf(report, 'listSalt')).toMatchObject({ values: [], instead: 'set' });
    for (const secret of [raw.listSalt, ...raw.pupils]) expect(JSON.stringify(report)).not.toContain(secret);
  });
});

describe('the watch-lists', () => {
  const lists = { listSalt: 'salt', pupils: people(['Amy Pond', 'Bo Peep']), peopleMadeOn: '2026-09-02' };

  it('are told by count, age and end', () => {
    expect(reportPeople({ ...lists, peopleUntil: '2027-07-31' }, '2027-07-01')).toEqual({
      state: 'in-use',
      lists: [{ key: 'pupils', title: 'Pupils', people: 2 }],
      madeOn: '2026-09-02',
      until: '2027-07-31',
      daysLeft: 30,
    });
  });

  it('end after their last day, 400 days after they were made at the latest', () => {
    expect(reportPeople(lists, '2027-10-07')).toMatchObject({
      state: 'in-use',
      until: '2027-10-07',
      daysLeft: 0,
    });
    expect(reportPeople(lists, '2027-10-08')).toMatchObject({ state: 'ended', daysLeft: -1 });
  });

  it('are of no use without their salt', () => {
    expect(reportPeople({ pupils: lists.pupils }, '2026-09-14').state).toBe('unusable');
    expect(reportPeople({}, '2026-09-14')).toEqual({ state: 'none', lists: [] });
  });
});

describe('where the policy comes from', () => {
  const sourceOf = (held: Partial<Held>) => reportPolicy({ state: 'active', issues: [], ...held }).source;

  it('is the browser, the kept copy, the build itself, or nowhere', () => {
    expect(sourceOf({ arrivedAt: 1 })).toBe('browser');
    expect(sourceOf({ state: 'held', arrivedAt: 1, heldSince: 2 })).toBe('kept');
    expect(sourceOf({})).toBe('build');
    expect(sourceOf({ state: 'none' })).toBe('none');
  });
});
