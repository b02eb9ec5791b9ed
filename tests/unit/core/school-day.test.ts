import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { boundsOfDate, dateAt } from '../../../lib/core/school-day.ts';
import { splitByDate } from '../../../lib/core/split-by-date.ts';
import { datesOfWeek, mondayOf, mondayWeeksAgo } from '../../../lib/core/week.ts';

const hour = 3_600_000;
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

describe('a day of the school', () => {
  it.each([
    ['2026-03-29', 'Europe/London', 23],
    ['2026-10-25', 'Europe/London', 25],
    ['2026-06-01', 'Europe/London', 24],
    ['2026-04-05', 'Pacific/Auckland', 25],
    ['2026-03-08', 'America/St_Johns', 23],
    ['2026-04-05', 'Australia/Lord_Howe', 24.5],
  ])('%s in %s has %d hours', (date, timeZone, hours) => {
    const { start, end } = boundsOfDate(date, timeZone);
    expect((end - start) / hour).toBe(hours);
    expect(dateAt(start, timeZone)).toBe(date);
    expect(dateAt(end - 1, timeZone)).toBe(date);
    expect(dateAt(start - 1, timeZone)).not.toBe(date);
    expect(dateAt(end, timeZone)).not.toBe(date);
  });

  it('is the school’s, not the device’s', () => {
    expect(dateAt(at('2026-06-30T23:30:00Z'), 'Europe/London')).toBe('2026-07-01');
    expect(dateAt(at('2026-06-30T23:30:00Z'), 'America/St_Johns')).toBe('2026-06-30');
  });
});

describe('splitting at midnight', () => {
  const zones = fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/St_Johns', 'Africa/Cairo');
  const starts = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z') });

  it('loses nothing, and each part lies on its date', () => {
    fc.assert(
      fc.property(zones, starts, fc.integer({ min: 1, max: 50 * hour }), (zone, start, length) => {
        const parts = splitByDate({ start, end: start + length }, zone);
        expect(parts[0]?.part.start).toBe(start);
        expect(parts.at(-1)?.part.end).toBe(start + length);
        parts.forEach(({ date, part }, index) => {
          expect(dateAt(part.start, zone)).toBe(date);
          expect(dateAt(part.end - 1, zone)).toBe(date);
          expect(part.start).toBe(index === 0 ? start : parts[index - 1]?.part.end);
        });
      }),
    );
  });

  it('gives nothing for nothing', () => {
    expect(splitByDate({ start: 5, end: 5 }, 'Europe/London')).toEqual([]);
  });
});

describe('weeks', () => {
  it('begin on Monday, over the turn of a year too', () => {
    expect(mondayOf('2026-09-14')).toBe('2026-09-14');
    expect(mondayOf('2026-09-20')).toBe('2026-09-14');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
    expect(datesOfWeek('2026-12-28').at(-1)).toBe('2027-01-03');
    expect(mondayWeeksAgo('2027-01-01', 1)).toBe('2026-12-21');
  });
});
