import type { AccessDecision } from './access.ts';
import { dateAt } from './school-day.ts';
import { timetableAt } from './timetable-at.ts';
import type { Timetable } from './timetable.ts';
import { hoursOf, hoursOn } from './week-hours-at.ts';

const MINUTE = 60_000;

/** So long before the school's hours, and before the day's minutes are used, in ms. */
const BEFORE_HOURS = 30 * MINUTE;
const BEFORE_END = 5 * MINUTE;

/**
 * When it is good to be reminded of signing out (V6): while it can still be done before a site closes, and once the
 * school's hours are over for the day and people go home.
 */
export type SignOutTime = 'before-hours' | 'before-end' | 'after-hours';

/** A site on which somebody is signed in, or may be; `address`: its own page for signing out, where it has one. */
export type SignedIn = { name: string; address?: string };

/** What the popup reminds of. */
export type SigningOut = {
  when: SignOutTime;
  signedIn: readonly SignedIn[];
  /** Sites that were used today and of which no open page says more. */
  used: readonly SignedIn[];
  /** The day's minutes are used: sites are closed, and their pages for signing out with them. */
  closed?: true;
};

function hoursAreOver(timetable: Timetable, now: number): boolean {
  const today = dateAt(now, timetable.timeZone);
  const date = Temporal.PlainDate.from(today);
  const { closed, nextChange } = timetableAt(timetable, now);
  if (closed || (nextChange !== undefined && dateAt(nextChange, timetable.timeZone) === today)) return false;
  return hoursOf(date, timetable.blocked)
    .map((hours) => hoursOn(date, hours, timetable.timeZone))
    .some(({ start, end }) => end <= now && timetableAt(timetable, start).closed);
}

/**
 * Whether this is such a time. Not while the school's hours close sites, and their pages for signing out with them; but
 * at the day's end also where its minutes are used: the device can be locked.
 *
 * @param now milliseconds since the Unix epoch.
 */
export function signOutTime(
  access: AccessDecision,
  timetable: Timetable,
  now: number,
): SignOutTime | undefined {
  if (access.state === 'closed')
    return access.reason === 'allowance-used' && hoursAreOver(timetable, now) ? 'after-hours' : undefined;
  const { until = Infinity, remaining = Infinity } = access;
  if (until - now <= BEFORE_HOURS) return 'before-hours';
  if (remaining <= BEFORE_END) return 'before-end';
  return hoursAreOver(timetable, now) ? 'after-hours' : undefined;
}
