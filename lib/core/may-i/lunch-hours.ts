import { blockedHoursOn } from '../blocked-hours-on.ts';
import { addDays, dateAt } from '../school-day.ts';
import { timetableAt } from '../timetable-at.ts';
import type { Timetable } from '../timetable.ts';
import { firstReached } from '../wall-clock.ts';
import { isInRanges } from '../week-hours-at.ts';

/** A stretch of one day when sites are open, in milliseconds since the Unix epoch. */
export type OpenStretch = { from: number; to: number };

/** Minutes of the day between which schools have lunch. */
const lunch = { from: 11 * 60 + 30, to: 14 * 60 };

/** As far ahead as somebody would ask. */
const horizonDays = 120;

const isSchoolDate = (date: string, timetable: Timetable): boolean => {
  const day = Temporal.PlainDate.from(date);
  const isTerm = timetable.terms.length === 0 || isInRanges(day, timetable.terms);
  return isTerm && !isInRanges(day, timetable.closures) && blockedHoursOn(date, timetable) !== undefined;
};

/**
 * The next date on which blocked hours begin, today included (`YYYY-MM-DD`, in the school's zone); undefined where none
 * comes within a few months.
 */
export function nextSchoolDate(timetable: Timetable, now: number): string | undefined {
  const today = dateAt(now, timetable.timeZone);
  for (let ahead = 0; ahead <= horizonDays; ahead++) {
    const date = addDays(today, ahead);
    if (isSchoolDate(date, timetable)) return date;
  }
  return undefined;
}

/** An instant of a date, by the wall clock of the school. */
const at = (date: string, minutes: number, timeZone: string): number =>
  firstReached(Temporal.PlainDate.from(date), minutes, timeZone);

/** Whether the timetable closes sites at a minute of a date. */
export const isClosedAt = (timetable: Timetable, date: string, minutes: number): boolean =>
  timetableAt(timetable, at(date, minutes, timetable.timeZone)).closed;

/** When sites are open around lunch on a date: all of it, stretches of it, or none. */
export function openAtLunch(timetable: Timetable, date: string): 'all' | readonly OpenStretch[] {
  const end = at(date, lunch.to, timetable.timeZone);
  const open: OpenStretch[] = [];
  let from = at(date, lunch.from, timetable.timeZone);
  const begin = from;
  while (from < end) {
    const { closed, nextChange = end } = timetableAt(timetable, from);
    const to = Math.min(nextChange, end);
    if (!closed) open.push({ from, to });
    from = to;
  }
  const [first] = open;
  return first?.from === begin && first.to === end ? 'all' : open;
}
