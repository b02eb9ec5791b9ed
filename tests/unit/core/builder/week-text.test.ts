import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { daysText, partsOf, weekdays, weekText } from '../../../../lib/core/builder/week-text.ts';
import { parseWeekHours } from '../../../../lib/policy/parse/week-hours.ts';
import { anyHours } from './any-hours.ts';

describe('days as a policy writes them', () => {
  test.each([
    [[1, 2, 3, 4, 5], 'mon-fri'],
    [[1, 3], 'mon,wed'],
    [[1, 2], 'mon,tue'],
    [[1, 2, 3, 5], 'mon-wed,fri'],
    [[7, 6], 'sat,sun'],
    [[], ''],
  ] as const)('%j', (days, text) => {
    expect(daysText(days)).toBe(text);
  });
});

test('what is written from the fields of a line is read as the same hours', () => {
  fc.assert(
    fc.property(anyHours, (hours) => {
      expect(parseWeekHours(weekText(partsOf(hours)))).toEqual({ value: hours });
    }),
  );
});

test('any days can be written', () => {
  fc.assert(
    fc.property(fc.subarray([...weekdays], { minLength: 1 }), (days) => {
      const read = parseWeekHours(`${daysText(days)} 08:00-09:00`);
      expect(read).toEqual({ value: { days, from: 480, to: 540 } });
    }),
  );
});

test('a line that was not changed keeps its words', () => {
  for (const text of [
    'mon-fri 08:45-16:00',
    'mon-fri 12:15-13:00 Lunch',
    'sat 00:00-24:00',
    'fri 22:00-06:00',
  ]) {
    const read = parseWeekHours(text);
    expect('value' in read && weekText(partsOf(read.value))).toBe(text);
  }
});
