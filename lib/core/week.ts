import { addDays } from './school-day.ts';

/** The Monday of the week that a date (`YYYY-MM-DD`) is in. */
export const mondayOf = (date: string): string => addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);

/** Monday to Sunday, from the Monday. */
export const datesOfWeek = (monday: string): readonly string[] =>
  [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));

/** The Monday so many weeks before the week of a date; 0 is that week itself. */
export const mondayWeeksAgo = (date: string, weeks: number): string => addDays(mondayOf(date), -7 * weeks);
