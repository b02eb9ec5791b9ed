import { describe, expect, test } from 'vitest';

import { deadlineOf, nextWarning } from '../../../lib/content/time/deadline-state.ts';
import type { WarningMinutes } from '../../../lib/core/warning.ts';

const MINUTE = 60_000;

describe('the deadline', () => {
  test('is the nearer of the hours and the allowance', () => {
    const decision = { state: 'open', until: 10 * MINUTE, remaining: 4 * MINUTE } as const;
    expect(deadlineOf(decision, 0, 0)).toEqual({ left: 4 * MINUTE, reason: 'allowance-used' });
    expect(deadlineOf(decision, 7 * MINUTE, 0)).toEqual({ left: 3 * MINUTE, reason: 'blocked-hours' });
  });

  test('is of the pass where the pass’s end is what closes the site', () => {
    const decision = { state: 'open', until: 10 * MINUTE, byPass: true } as const;
    expect(deadlineOf(decision, 6 * MINUTE, 0)).toEqual({ left: 4 * MINUTE, reason: 'pass-needed' });
  });

  test('takes off the allowance what the page has counted and not yet reported', () => {
    expect(deadlineOf({ state: 'open', remaining: 20_000 }, 0, 14_000)?.left).toBe(6_000);
  });

  test('is never negative, and zero while closed', () => {
    expect(deadlineOf({ state: 'open', until: 1 }, 5, 0)?.left).toBe(0);
    expect(deadlineOf({ state: 'open', remaining: 1 }, 0, 5)?.left).toBe(0);
    expect(deadlineOf({ state: 'closed', reason: 'pass-needed' }, 0, 0)).toEqual({
      left: 0,
      reason: 'pass-needed',
    });
  });

  test('is absent where nothing closes the site', () => {
    expect(deadlineOf({ state: 'open' }, 0, 9)).toBeUndefined();
  });
});

describe('warnings', () => {
  /** Counts down second by second and lists where a warning was shown. */
  function warningsFrom(start: number): number[] {
    const shownAt: number[] = [];
    let shown: WarningMinutes | undefined;
    for (let left = start; left >= 0; left -= 1_000) {
      const next = nextWarning(left, shown);
      if (next.warn) shownAt.push(left);
      shown = next.shown;
    }
    return shownAt;
  }

  test('come at five minutes and at one, once each', () => {
    expect(warningsFrom(20 * MINUTE)).toEqual([5 * MINUTE, MINUTE]);
  });

  test('come at once, and only the nearer, in a page opened late', () => {
    expect(warningsFrom(3 * MINUTE)).toEqual([3 * MINUTE, MINUTE]);
    expect(warningsFrom(30_000)).toEqual([30_000]);
  });

  test('are due again when there is more time', () => {
    const { shown } = nextWarning(6 * MINUTE, 1);
    expect(nextWarning(5 * MINUTE, shown)).toEqual({ shown: 5, warn: true });
  });

  test('do not come when time is up', () => {
    expect(nextWarning(0, undefined).warn).toBe(false);
  });
});
