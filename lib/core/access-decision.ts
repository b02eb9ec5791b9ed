import type { AccessDecision } from './access.ts';
import { nextOpening } from './next-opening.ts';
import { boundsOfDate, dateAt } from './school-day.ts';
import type { AccessSettings } from './settings.ts';
import { timetableAt } from './timetable-at.ts';
import type { Timetable } from './timetable.ts';

const msPerMinute = 60_000;

/** Milliseconds a day that policy allows; undefined where there is no allowance. */
export const allowanceOf = ({ mode, enforced, dailyMinutes }: AccessSettings): number | undefined =>
  mode === 'hours' && enforced && dailyMinutes !== undefined ? dailyMinutes * msPerMinute : undefined;

/** When a day's allowance is next there and the timetable open: tomorrow at the earliest. */
function opensTomorrow(timetable: Timetable, now: number): number | undefined {
  const { timeZone } = timetable;
  return nextOpening(timetable, boundsOfDate(dateAt(now, timeZone), timeZone).end);
}

function closedUntil(
  reason: 'blocked-hours' | 'allowance-used',
  reopensAt: number | undefined,
): AccessDecision {
  return reopensAt === undefined ? { state: 'closed', reason } : { state: 'closed', reason, reopensAt };
}

function decideHours(access: AccessSettings, usedToday: number, now: number): AccessDecision {
  const { timetable } = access;
  const { closed, nextChange } = timetableAt(timetable, now);
  const allowance = allowanceOf(access);
  const isUsed = allowance !== undefined && usedToday >= allowance;
  // With no minutes on any day there is no opening to promise.
  const afterToday = isUsed && allowance > 0 ? opensTomorrow(timetable, now) : undefined;
  if (closed) {
    const isLaterToday =
      nextChange !== undefined && dateAt(nextChange, timetable.timeZone) === dateAt(now, timetable.timeZone);
    const reopensAt = isUsed && (isLaterToday || allowance === 0) ? afterToday : nextChange;
    return closedUntil('blocked-hours', reopensAt);
  }
  if (isUsed) return closedUntil('allowance-used', afterToday);
  return {
    state: 'open',
    ...(nextChange === undefined ? {} : { until: nextChange }),
    ...(allowance === undefined ? {} : { remaining: allowance - usedToday }),
  };
}

/**
 * Whether the counted sites may be used now (T1-T3).
 *
 * @param usedToday milliseconds counted today, on the calendar date of the school's zone.
 * @param now milliseconds since the Unix epoch.
 */
export function decideAccess(access: AccessSettings, usedToday: number, now: number): AccessDecision {
  if (!access.enforced || access.mode === 'open') return { state: 'open' };
  if (access.mode === 'never') return { state: 'closed', reason: 'pass-needed' };
  return decideHours(access, usedToday, now);
}
