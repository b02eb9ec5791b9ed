import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { WeekHours } from '../../../lib/core/timetable.ts';
import { isOutsidePosting, postingHoursFrom } from '../../../lib/core/posting-hours.ts';

const zone = 'Europe/London';
const at = (time: string): number =>
  Temporal.PlainDateTime.from(time).toZonedDateTime(zone).epochMilliseconds;

/** Monday to Friday, eight to six (St James, appendix 1.2). */
const week: readonly WeekHours[] = [{ days: [1, 2, 3, 4, 5], from: 480, to: 1080 }];

const isOutside = (now: string, hours = week, asked = now): boolean =>
  isOutsidePosting(at(now), postingHoursFrom(at(asked), hours, zone));

describe('the hours of school accounts', () => {
  it('are those of the wall clock of the school, summer and winter', () => {
    for (const day of ['2026-07-01', '2026-11-18']) {
      expect(isOutside(`${day}T07:59`)).toBe(true);
      expect(isOutside(`${day}T08:00`)).toBe(false);
      expect(isOutside(`${day}T17:59`)).toBe(false);
      expect(isOutside(`${day}T18:00`)).toBe(true);
    }
  });

  it('are outside at the weekend, also for a page that opened on Friday', () => {
    expect(isOutside('2026-11-21T12:00')).toBe(true);
    expect(isOutside('2026-11-21T12:00', week, '2026-11-20T12:00')).toBe(true);
  });

  it('may cross midnight', () => {
    const late: readonly WeekHours[] = [{ days: [5], from: 1200, to: 120 }];
    expect(isOutside('2026-11-21T01:59', late)).toBe(false);
    expect(isOutside('2026-11-21T02:00', late)).toBe(true);
  });

  it('are outside on a day that has none yet, or none at all', () => {
    const wednesday: readonly WeekHours[] = [{ days: [3], from: 480, to: 1080 }];
    expect(isOutside('2026-11-18T07:00', wednesday)).toBe(true);
    expect(isOutside('2026-11-19T12:00', wednesday)).toBe(true);
  });

  it('are any hour where policy names none', () => {
    expect(postingHoursFrom(at('2026-11-21T12:00'), [], zone)).toBeUndefined();
    expect(isOutsidePosting(0, undefined)).toBe(false);
  });

  it('say nothing of a time that a page was not told of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 400 }), (days) => {
        const asked = at('2026-11-18T12:00');
        expect(isOutsidePosting(asked + days * 86_400_000, postingHoursFrom(asked, week, zone))).toBe(false);
      }),
    );
  });
});
