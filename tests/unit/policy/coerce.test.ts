import { describe, expect, test } from 'vitest';

import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { known } from '../../../lib/known/known-ids.ts';

const hours = ['mon 09:00-10:00', 'tue 09:00-10:00'];

describe('values as registries, ADMX, plists and consoles deliver them', () => {
  test.each([
    ['a number in a text', 'dailyMinutes', ' 30 ', 30],
    ['a version that is a number', 'policyVersion', 3, '3'],
    ['a boolean as 1', 'syncMinutes', 1, true],
    ['a boolean as 0', 'syncMinutes', 0, false],
    ['a boolean as the text 1', 'syncMinutes', '1', true],
    ['a boolean as the text False', 'syncMinutes', 'False', false],
    ['a word in capitals', 'access', ' NEVER ', 'never'],
    ['a text with spaces', 'schoolTown', ' Wigan\n', 'Wigan'],
    ['a list as JSON in a text', 'blockedHours', JSON.stringify(hours), hours],
    ['an empty list as JSON in a text', 'blockedHours', ' [] ', []],
    ['a list as one text', 'blockedHours', 'mon 09:00-10:00', ['mon 09:00-10:00']],
    ['a list as lines', 'blockedHours', 'mon 09:00-10:00\r\ntue 09:00-10:00', hours],
    ['a list as numbered values', 'blockedHours', { 1: hours[0], 2: hours[1] }, hours],
    ['numbered values as JSON in a text', 'blockedHours', '{"1":"mon 09:00-10:00"}', ['mon 09:00-10:00']],
    [
      'numbered values in the order of their names as texts, as Chrome reads them',
      'schoolAliases',
      { 1: 'a', 2: 'b', 10: 'j' },
      ['a', 'j', 'b'],
    ],
    ['a value in the wrapper of the Google Admin console', 'access', { Value: 'never' }, 'never'],
    ['a list in that wrapper', 'blockedHours', { Value: hours, Level: 'Recommended' }, hours],
  ])('%s', (_, key, raw, value) => {
    expect(parsePolicy({ [key]: raw }, known)).toEqual({ policy: { [key]: value }, issues: [] });
  });

  test('a whole policy as JSON in a text', () => {
    expect(parsePolicy('{"access":"never"}', known)).toEqual({ policy: { access: 'never' }, issues: [] });
  });
});

describe('values that can be read in no way, or in two', () => {
  test.each([
    ['dailyMinutes', '30 minutes', '“30 minutes” is not a whole number: write its digits alone'],
    ['dailyMinutes', '-30', '“-30” is not a whole number: write its digits alone'],
    ['dailyMinutes', 30.5, 'it is not a whole number'],
    ['dailyMinutes', Number.NaN, 'it is not a whole number'],
    ['dailyMinutes', true, 'it is true or false, not a whole number'],
    ['dailyMinutes', null, 'it is empty (null), not a whole number'],
    ['syncMinutes', 2, 'it is neither true nor false'],
    ['syncMinutes', [true], 'it is a list, not true or false'],
    ['syncMinutes', { toString: 1 }, 'it is an object, not true or false'],
    ['policyVersion', Number.POSITIVE_INFINITY, 'it is a number, not text'],
    ['schoolTown', { Value: 'Wigan', other: 1 }, 'it is an object, not text'],
    ['blockedHours', '["mon 09:00-10:00"', 'cannot be read as JSON'],
    ['blockedHours', '{"a":"mon 09:00-10:00"}', 'it is an object, not a list'],
    ['blockedHours', {}, 'it is an object, not a list'],
    ['blockedHours', 7, 'it is a number, not a list'],
    ['schoolNames', Array.from({ length: 100_001 }, () => 'a'), 'more than 100000 items'],
  ])('%s %j', (key, raw, problem) => {
    const { policy, issues } = parsePolicy({ [key]: raw }, known);
    expect(policy).toEqual({});
    expect(issues).toMatchObject([
      { key, problem: expect.stringContaining(problem) as unknown, level: 'error' },
    ]);
  });
});

test('a field that was left blank is no value, and no error', () => {
  const { policy, issues } = parsePolicy(
    { access: ' ', blockedHours: '', dailyMinutes: { Value: '' } },
    known,
  );
  expect(policy).toEqual({});
  expect(issues.map(({ key, problem, level }) => `${key} ${problem} ${level}`)).toEqual([
    'access it is blank warning',
    'blockedHours it is blank warning',
    'dailyMinutes it is blank warning',
  ]);
});

test('a blank row of a list is passed over; a list of blank rows is no list', () => {
  const { policy, issues } = parsePolicy({ closures: ['2026-12-21', ' '], blockedHours: [''] }, known);
  expect(policy).toEqual({ closures: ['2026-12-21'] });
  expect(issues).toMatchObject([
    { key: 'closures', at: 'item 2', problem: 'it is blank', level: 'warning' },
    { key: 'blockedHours', at: 'item 1', problem: 'it is blank', level: 'warning' },
  ]);
});
