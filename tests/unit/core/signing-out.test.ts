import { describe, expect, test } from 'vitest';

import type { AccessDecision } from '../../../lib/core/access.ts';
import { signOutTime } from '../../../lib/core/signing-out.ts';
import type { Timetable } from '../../../lib/core/timetable.ts';

const MINUTE = 60_000;
const timetable: Timetable = {
  timeZone: 'Europe/London',
  blocked: [{ days: [1, 2, 3, 4, 5], from: 525, to: 960 }],
  open: [{ days: [1, 2, 3, 4, 5], from: 735, to: 795 }],
  terms: [],
  closures: [{ from: '2026-11-20', to: '2026-11-20' }],
};
/** A Thursday of November; the day after it is a closure. */
const at = (time: string, date = '2026-11-19'): number =>
  Temporal.Instant.from(`${date}T${time}:00Z`).epochMilliseconds;
const when = (now: number, access: Partial<Extract<AccessDecision, { state: 'open' }>> = {}) =>
  signOutTime({ state: 'open', ...access }, timetable, now);

describe('it is a time to sign out', () => {
  test('in the half hour before the school’s hours', () => {
    expect(when(at('08:15'), { until: at('08:45') })).toBe('before-hours');
    expect(when(at('08:14'), { until: at('08:45') })).toBeUndefined();
  });

  test('in the last five of the day’s minutes', () => {
    expect(when(at('07:00'), { remaining: 5 * MINUTE })).toBe('before-end');
    expect(when(at('07:00'), { remaining: 6 * MINUTE })).toBeUndefined();
  });

  test('once the hours of the day are over, until the day is', () => {
    expect(when(at('16:00'))).toBe('after-hours');
    expect(when(at('23:59'))).toBe('after-hours');
    expect(when(at('00:01', '2026-11-20'))).toBeUndefined();
  });

  test('not in the lunch break, nor on a day without hours', () => {
    expect(when(at('12:20'), { until: at('13:15') })).toBeUndefined();
    expect(when(at('18:00', '2026-11-20'))).toBeUndefined();
    expect(when(at('18:00', '2026-11-21'))).toBeUndefined();
  });

  test('not while the hours close sites, or a pass is needed: their pages for signing out are closed, too', () => {
    for (const reason of ['blocked-hours', 'pass-needed'] as const)
      expect(signOutTime({ state: 'closed', reason }, timetable, at('17:00'))).toBeUndefined();
  });

  test('at the day’s end also where its minutes are used, and not before', () => {
    const used = { state: 'closed', reason: 'allowance-used' } as const;
    expect(signOutTime(used, timetable, at('17:00'))).toBe('after-hours');
    expect(signOutTime(used, timetable, at('07:00'))).toBeUndefined();
    expect(signOutTime(used, timetable, at('12:20'))).toBeUndefined();
    expect(signOutTime(used, timetable, at('17:00', '2026-11-21'))).toBeUndefined();
  });
});
