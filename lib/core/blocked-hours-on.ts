import { languageTag } from '../language/language.ts';
import type { Timetable, WeekHours } from './timetable.ts';
import { hoursOf } from './week-hours-at.ts';

/** The middle of the day, when schools have lunch; minutes of the day. */
const LUNCH = { from: 12 * 60, to: 13 * 60 };

/** `08:45`; minutes of the day; its end is `24:00`. */
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * The blocked hours that begin on a date, in the words of a policy: `08:45-16:00`, `08:45-12:00 and 13:00-16:00`. For
 * people to read: open windows, terms and closures are left to the decision itself.
 *
 * @param date calendar date in the school's zone, `YYYY-MM-DD`.
 * @returns undefined where none begin on that date.
 */
export function blockedHoursOn(date: string, { blocked }: Timetable): string | undefined {
  const hours = hoursOf(Temporal.PlainDate.from(date), blocked).map(
    ({ from, to }) => `${clock(from)}-${clock(to)}`,
  );
  return hours.length === 0 ? undefined : new Intl.ListFormat(languageTag()).format(hours);
}

/** Whether the blocked hours that begin on a date last from twelve to one, and no window is open then. */
export function closesOverLunch(date: string, { blocked, open }: Timetable): boolean {
  const day = Temporal.PlainDate.from(date);
  const covers = ({ from, to }: WeekHours): boolean => from <= LUNCH.from && (to >= LUNCH.to || to <= from);
  const opens = ({ from, to }: WeekHours): boolean => from < LUNCH.to && (to > LUNCH.from || to <= from);
  return hoursOf(day, blocked).some(covers) && !hoursOf(day, open).some(opens);
}
