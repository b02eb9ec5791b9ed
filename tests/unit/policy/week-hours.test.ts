import { describe, expect, test } from 'vitest';

import { parseClockTime } from '../../../lib/policy/parse/clock-time.ts';
import { parseWeekHours } from '../../../lib/policy/parse/week-hours.ts';
import { parseWeekdays } from '../../../lib/policy/parse/weekdays.ts';

const working = [1, 2, 3, 4, 5];

describe('hours that are read', () => {
  test.each([
    ['mon-fri 08:45-16:00', { days: working, from: 525, to: 960 }],
    ['Mon – Fri 08:45–16:00', { days: working, from: 525, to: 960 }],
    ['monday-friday 08.45-16.00', { days: working, from: 525, to: 960 }],
    ['mon,wed 09:00-12:00', { days: [1, 3], from: 540, to: 720 }],
    ['wed, mon 09:00 - 12:00', { days: [1, 3], from: 540, to: 720 }],
    ['tue-thu, Sat 09:00-12:00', { days: [2, 3, 4, 6], from: 540, to: 720 }],
    ['sat-mon 00:00-24:00', { days: [1, 6, 7], from: 0, to: 1440 }],
    ['fri 22:00-06:00', { days: [5], from: 1320, to: 360 }],
    ['mon\u00a012:15\u201113:00', { days: [1], from: 735, to: 780 }],
    ['mon-fri 12:15-13:00 Lunch', { days: working, from: 735, to: 780, label: 'Lunch' }],
    ['mon-fri 12:15–13:00  Lunch – hall 2 ', { days: working, from: 735, to: 780, label: 'Lunch – hall 2' }],
  ])('%s', (text, value) => {
    expect(parseWeekHours(text)).toEqual({ value });
  });
});

describe('hours that are refused, and what is said', () => {
  test.each([
    ['', 'not weekdays and two times'],
    ['mon-fri', 'not weekdays and two times'],
    ['08:45-16:00', 'not weekdays and two times'],
    ['mon-fri 08:45', 'not weekdays and two times'],
    ['mon-fri 08:45-16:00Lunch', 'not weekdays and two times'],
    ['mo-fri 08:45-16:00', '“mo” is not a weekday'],
    ['mon-fry 08:45-16:00', '“fry” is not a weekday'],
    ['mon-wed-fri 08:45-16:00', '“mon-wed-fri” is not a weekday or two with a hyphen'],
    ['mon-fri 8:45-16:00', '“8:45” may be morning or afternoon: write 08:45 or 20:45'],
    ['mon-fri 08.45-4.00', '“4.00” may be morning or afternoon: write 04:00 or 16:00'],
    ['mon-fri 8.45am-4pm', '24-hour form'],
    ['mon-fri 08:45-16', '“16” has no minutes'],
    ['mon-fri 08:45-1600', '“1600” is not a time'],
    ['mon-fri 08:45-25:00', '“25:00” is not a time of day'],
    ['mon-fri 08:60-16:00', '“08:60” is not a time of day'],
    ['mon-fri 24:00-08:00', 'begins at 24:00'],
    ['mon-fri 09:00-09:00', 'for a whole day write 00:00-24:00'],
    [`mon-fri 08:45-16:00 ${'x'.repeat(1000)}`, 'too long'],
  ])('%s', (text, problem) => {
    expect(parseWeekHours(text)).toEqual({ problem: expect.stringContaining(problem) as unknown });
  });
});

test('the ends of the day are times, a minute after is not', () => {
  expect(parseClockTime('00:00')).toEqual({ value: 0 });
  expect(parseClockTime('24:00')).toEqual({ value: 1440 });
  expect(parseClockTime('24:01')).toHaveProperty('problem');
});

test('each day is named once, Monday first', () => {
  expect(parseWeekdays('sun,fri-sat,FRI')).toEqual({ value: [5, 6, 7] });
  expect(parseWeekdays('mon-sun')).toEqual({ value: [1, 2, 3, 4, 5, 6, 7] });
  expect(parseWeekdays('thu-thu')).toEqual({ value: [4] });
});
