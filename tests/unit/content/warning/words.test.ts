import { describe, expect, it } from 'vitest';

import { warningLine } from '../../../../lib/content/warning/words.ts';
import { remindsOfSigningOut } from '../../../../lib/core/warning.ts';

const minute = 60_000;

describe('the words of a warning', () => {
  it.each([
    [{ reason: 'blocked-hours', left: 5 * minute }, 'Your school’s hours begin in 5 minutes.'],
    [{ reason: 'blocked-hours', left: 200_000 }, 'Your school’s hours begin in 4 minutes.'],
    [{ reason: 'allowance-used', left: minute - 1 }, 'Today’s time is used in about a minute.'],
    [{ reason: 'pass-needed', left: 5 * minute }, 'Your pass ends in 5 minutes.'],
  ] as const)('%j', (view, line) => {
    expect(warningLine(view)).toBe(line);
  });

  it('remind of signing out before the hours, and at the end of the day’s minutes (V6)', () => {
    const reminds = (reason: 'blocked-hours' | 'allowance-used', minutes: 5 | 1): boolean =>
      remindsOfSigningOut({ reason, minutes, left: minutes * minute });
    expect([reminds('blocked-hours', 5), reminds('blocked-hours', 1)]).toEqual([true, true]);
    expect([reminds('allowance-used', 5), reminds('allowance-used', 1)]).toEqual([false, true]);
  });
});
