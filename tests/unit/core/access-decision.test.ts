import { describe, expect, it } from 'vitest';

import { allowanceOf, decideAccess } from '../../../lib/core/access-decision.ts';
import { nextDecisionAt } from '../../../lib/core/next-decision.ts';
import type { AccessSettings } from '../../../lib/core/settings.ts';

const minute = 60_000;
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

const oakTree: AccessSettings = {
  mode: 'hours',
  enforced: true,
  timetable: {
    timeZone: 'Europe/London',
    blocked: [{ days: [1, 2, 3, 4, 5], from: 525, to: 960 }],
    open: [],
    terms: [],
    closures: [],
  },
  dailyMinutes: 30,
  sites: ['x'],
  keepWeeks: 13,
};

const morning = at('2026-09-14T06:00:00Z');
const lesson = at('2026-09-14T10:00:00Z');
const endOfLessons = at('2026-09-14T15:00:00Z');
const evening = at('2026-09-14T18:00:00Z');
const midnight = at('2026-09-14T23:00:00Z');

describe('the Oak Tree Federation’s hours and quota', () => {
  it('closes in blocked hours until they end (T1)', () => {
    const decision = decideAccess(oakTree, 0, lesson);
    expect(decision).toEqual({ state: 'closed', reason: 'blocked-hours', reopensAt: endOfLessons });
  });

  it('counts down outside them (T2)', () => {
    expect(decideAccess(oakTree, 10 * minute, evening)).toEqual({
      state: 'open',
      until: at('2026-09-15T07:45:00Z'),
      remaining: 20 * minute,
    });
  });

  it('closes until tomorrow when the quota is used (T2)', () => {
    expect(decideAccess(oakTree, 30 * minute, evening)).toEqual({
      state: 'closed',
      reason: 'allowance-used',
      reopensAt: midnight,
    });
  });

  it('promises no opening at the end of lessons when the quota was used before them', () => {
    expect(decideAccess(oakTree, 31 * minute, lesson)).toMatchObject({
      reason: 'blocked-hours',
      reopensAt: midnight,
    });
  });

  it('promises the end of tomorrow’s hours where they begin at midnight', () => {
    const night = { ...oakTree.timetable, blocked: [{ days: [2 as const], from: 0, to: 960 }] };
    expect(decideAccess({ ...oakTree, timetable: night }, 30 * minute, evening)).toMatchObject({
      reopensAt: at('2026-09-15T15:00:00Z'),
    });
  });

  it('keeps the promise when hours cross midnight: the new day has its own quota', () => {
    const night = { ...oakTree.timetable, blocked: [{ days: [1 as const], from: 1200, to: 360 }] };
    const late = at('2026-09-14T20:00:00Z');
    expect(decideAccess({ ...oakTree, timetable: night }, 30 * minute, late)).toMatchObject({
      reason: 'blocked-hours',
      reopensAt: at('2026-09-15T05:00:00Z'),
    });
  });

  it('promises nothing where no minutes are given on any day', () => {
    expect(decideAccess({ ...oakTree, dailyMinutes: 0 }, 0, evening)).toEqual({
      state: 'closed',
      reason: 'allowance-used',
    });
    expect(decideAccess({ ...oakTree, dailyMinutes: 0 }, 0, lesson)).toEqual({
      state: 'closed',
      reason: 'blocked-hours',
    });
  });
});

describe('other policies', () => {
  it('enforces nothing where policy does not say that this is a school device (T4)', () => {
    const own = { ...oakTree, enforced: false };
    expect(decideAccess(own, 90 * minute, lesson)).toEqual({ state: 'open' });
    expect(allowanceOf(own)).toBeUndefined();
  });

  it('never opens without a pass (T3)', () => {
    expect(decideAccess({ ...oakTree, mode: 'never' }, 0, evening)).toEqual({
      state: 'closed',
      reason: 'pass-needed',
    });
  });

  it('never closes where access is open', () => {
    expect(decideAccess({ ...oakTree, mode: 'open' }, 90 * minute, lesson)).toEqual({ state: 'open' });
  });

  it('has hours without a quota', () => {
    const { dailyMinutes: _, ...hours } = oakTree;
    expect(decideAccess(hours, 90 * minute, morning)).toEqual({
      state: 'open',
      until: at('2026-09-14T07:45:00Z'),
    });
  });
});

describe('when to decide again', () => {
  it.each([
    [{ state: 'open', until: lesson, remaining: 5 } as const, lesson],
    [{ state: 'open', until: at('2026-09-15T07:45:00Z'), remaining: 5 } as const, midnight],
    [{ state: 'open', remaining: 5 } as const, midnight],
    [{ state: 'closed', reason: 'blocked-hours', reopensAt: endOfLessons } as const, endOfLessons],
    [{ state: 'closed', reason: 'blocked-hours', reopensAt: at('2026-09-15T07:45:00Z') } as const, midnight],
    [{ state: 'open' } as const, midnight],
    [{ state: 'closed', reason: 'pass-needed' } as const, midnight],
  ])('after %j', (decision, expected) => {
    expect(nextDecisionAt(decision, morning, 'Europe/London')).toBe(expected);
  });
});
