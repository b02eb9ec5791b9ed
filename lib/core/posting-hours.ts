import type { Interval } from './intervals.ts';
import { addDays, boundsOfDate, dateAt } from './school-day.ts';
import type { WeekHours } from './timetable.ts';
import { hoursOf, hoursOn } from './week-hours-at.ts';

/** Days for which a page is told the hours: longer than pages stay open without being told anew. */
const daysTold = 7;

/** When the school's own accounts may post (T7), as instants, so that a page needs no calendar. */
export type PostingHours = {
  open: readonly Interval[];
  /** Nothing is said of a time outside it. */
  told: Interval;
};

/** The hours from the day of an instant on. Undefined where policy names none: accounts may post at any time. */
export function postingHoursFrom(
  at: number,
  hours: readonly WeekHours[],
  timeZone: string,
): PostingHours | undefined {
  if (hours.length === 0) return undefined;
  const today = dateAt(at, timeZone);
  // Yesterday's hours may cross midnight.
  const dates = Array.from({ length: daysTold + 1 }, (_, day) =>
    Temporal.PlainDate.from(addDays(today, day - 1)),
  );
  const open = dates.flatMap((date) => hoursOf(date, hours).map((one) => hoursOn(date, one, timeZone)));
  const last = boundsOfDate(addDays(today, daysTold - 1), timeZone);
  return { open, told: { start: boundsOfDate(today, timeZone).start, end: last.end } };
}

const isIn = (at: number, { start, end }: Interval): boolean => start <= at && at < end;

/** Whether an instant is known to lie outside the hours. */
export const isOutsidePosting = (at: number, hours: PostingHours | undefined): boolean =>
  hours !== undefined && isIn(at, hours.told) && !hours.open.some((one) => isIn(at, one));
