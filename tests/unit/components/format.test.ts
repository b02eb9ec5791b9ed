import { afterEach, expect, test, vi } from 'vitest';

import {
  leftInWords,
  list,
  longDay,
  shortDay,
  used,
  usedInWords,
  weekRange,
} from '../../../components/format.ts';
import { clockTime, countdown, moment } from '../../../lib/core/time-words.ts';
import { speak } from '../../../lib/language/language.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LONDON = 'Europe/London';
const at = (iso: string): number => Temporal.Instant.from(iso).epochMilliseconds;

test.each([
  [0, '0m', 'no minutes'],
  [20_000, '<1m', 'less than a minute'],
  [40_000, '1m', '1 minute'],
  [12.4 * MINUTE, '12m', '12 minutes'],
  [80 * MINUTE, '1h 20m', '1 hour, 20 minutes'],
])('time used: %d ms', (milliseconds, short, words) => {
  expect(used(milliseconds)).toBe(short);
  expect(usedInWords(milliseconds)).toBe(words);
});

test.each([
  [0, 'no minutes'],
  [59_999, 'less than a minute'],
  [17.9 * MINUTE, '17 minutes'],
])('time left is never promised beyond what there is: %d ms', (milliseconds, words) => {
  expect(leftInWords(milliseconds)).toBe(words);
});

test.each([
  [-5, 'now'],
  [1, 'in about a minute'],
  [61_000, 'in 2 minutes'],
  [2 * HOUR, 'in 2 hours'],
])('a countdown of %d ms is rounded up', (milliseconds, words) => {
  expect(countdown(milliseconds)).toBe(words);
});

test('a moment says as much as is needed to be clear, in the zone of the school', () => {
  const now = at('2026-07-03T12:00:00Z');
  expect(moment(at('2026-07-03T15:00:00Z'), now, LONDON)).toBe('16:00');
  expect(moment(at('2026-07-04T11:15:00Z'), now, LONDON)).toBe('tomorrow at 12:15');
  expect(moment(at('2026-07-06T15:00:00Z'), now, LONDON)).toBe('Monday at 16:00');
  expect(moment(at('2026-09-07T15:00:00Z'), now, LONDON)).toBe('Monday 7 September at 16:00');
});

test('tomorrow is the next date, not 24 hours from now, on the nights the clocks go back and forward', () => {
  expect(moment(at('2026-10-25T22:00:00Z'), at('2026-10-24T22:30:00Z'), LONDON)).toBe('tomorrow at 22:00');
  const saturday = at('2027-03-27T23:30:00Z');
  expect(moment(at('2027-03-28T22:30:00Z'), saturday, LONDON)).toBe('tomorrow at 23:30');
  expect(moment(at('2027-03-29T07:45:00Z'), saturday, LONDON)).toBe('Monday at 08:45');
});

test('a day is named by its weekday alone for as long as that is clear, by dates', () => {
  const now = at('2026-07-06T12:00:00Z');
  expect(moment(at('2026-07-12T15:00:00Z'), now, LONDON)).toBe('Sunday at 16:00');
  expect(moment(at('2026-07-13T05:00:00Z'), now, LONDON)).toBe('Monday 13 July at 06:00');
});

test('a clock reads 24 hours', () => {
  expect(clockTime(at('2026-11-20T00:05:00Z'), LONDON)).toBe('00:05');
});

test('days and weeks are dates of the calendar, whatever zone the device is in', () => {
  expect(shortDay('2026-11-16')).toBe('Mon');
  expect(longDay('2026-11-16')).toBe('Monday 16 November');
  expect(weekRange('2026-11-16')).toBe('16 to 22 Nov');
  expect(weekRange('2026-11-30')).toBe('30 Nov to 6 Dec');
});

test('names are listed as in speech', () => {
  expect(list(['X', 'Facebook', 'Instagram'])).toBe('X, Facebook and Instagram');
});

afterEach(() => {
  speak(undefined);
  vi.restoreAllMocks();
});

test('a format is made once for each language that speaks', () => {
  const say = (): readonly string[] => [used(80 * MINUTE), longDay('2026-11-16'), list(['X', 'Facebook'])];
  const english = say();
  const constructors = (['DurationFormat', 'DateTimeFormat', 'ListFormat'] as const).map((name) =>
    vi.spyOn(Intl, name),
  );
  expect(say()).toEqual(english);
  for (const constructor of constructors) expect(constructor).not.toHaveBeenCalled();
  speak({ tag: 'pl', texts: [] });
  expect(say()).toEqual(['1 h i 20 min', 'poniedziałek, 16 listopada', 'X i Facebook']);
  for (const constructor of constructors) expect(constructor).toHaveBeenCalledOnce();
});
