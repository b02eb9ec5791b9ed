import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { badgeChangesAt, badgeDay } from '../../../lib/core/badge-day.ts';

const minute = 60_000;
const now = Date.parse('2026-09-14T07:20:00Z');
const open = (remaining?: number, until?: number) => ({
  state: 'open' as const,
  ...(remaining !== undefined && { remaining: remaining * minute }),
  ...(until !== undefined && { until: now + until * minute }),
});

describe('the toolbar button', () => {
  it.each([
    ['the allowance, where there are no hours', open(30), { kind: 'minutes', left: 30 }],
    ['the allowance, where it ends first', open(12, 25), { kind: 'minutes', left: 12 }],
    ['the hours, where they begin first', open(28, 25), { kind: 'hours', left: 25 }],
    ['a minute begun as a whole one', open(28, 24.1), { kind: 'hours', left: 25 }],
    ['the hours, where both are the same', open(25, 25), { kind: 'hours', left: 25 }],
    ['the hours alone, where there is no allowance', open(undefined, 5), { kind: 'hours', left: 5 }],
    ['nothing, where hours are far off', open(undefined, 31), { kind: 'none' }],
    ['the allowance, where both are far off', open(200, 90), { kind: 'minutes', left: 200 }],
    ['nothing, where nothing closes', open(), { kind: 'none' }],
  ])('shows %s', (_, decision, day) => {
    expect(badgeDay(decision, false, now)).toEqual(day);
  });

  it('says that all is closed, or that a pass is in use', () => {
    const closed = { state: 'closed' as const, reason: 'blocked-hours' as const };
    expect(badgeDay(closed, false, now)).toEqual({ kind: 'closed' });
    expect(badgeDay(closed, true, now)).toEqual({ kind: 'pass' });
    expect(badgeChangesAt(closed, now)).toBeUndefined();
  });

  it.each([
    ['half an hour before the hours', open(undefined, 300), 270],
    ['when what is left of the allowance is as long as the time to them', open(20, 300), 280],
    ['at the next whole minute, where they are counted down to', open(28, 24.1), 0.1],
    ['at none, in the last minute: the hours decide anew', open(28, 0.9), undefined],
    ['at none, where no hours are ahead', open(28), undefined],
  ])('is looked at again %s', (_, decision, after) => {
    const at = after === undefined ? undefined : now + after * minute;
    expect(badgeChangesAt(decision, now)).toBe(at);
  });

  it('is right at every second of an hour and a half before hours, if it is looked at when it says so', () => {
    const ms = fc.integer({ min: 1, max: 90 * minute });
    fc.assert(
      fc.property(ms, fc.option(ms, { nil: undefined }), (untilHours, remaining) => {
        const until = now + untilHours;
        const decision = { state: 'open' as const, until, ...(remaining !== undefined && { remaining }) };
        let [shown, next] = [badgeDay(decision, false, now), badgeChangesAt(decision, now)];
        const wrong: number[] = [];
        for (let at = now; at < until; at += 1_000) {
          while (next !== undefined && next <= at)
            [shown, next] = [badgeDay(decision, false, next), badgeChangesAt(decision, next)];
          if (JSON.stringify(shown) !== JSON.stringify(badgeDay(decision, false, at))) wrong.push(at);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
