import type { Interval } from './intervals.ts';
import type { DateRange, WeekHours } from './timetable.ts';
import { firstReached, lastLeft } from './wall-clock.ts';

/** Whether a date lies in one of the ranges, ends included. */
export const isInRanges = (date: Temporal.PlainDate, ranges: readonly DateRange[]): boolean => {
  const day = date.toString();
  return ranges.some(({ from, to }) => from <= day && day <= to);
};

/** The hours that begin on a date's weekday. */
export const hoursOf = (date: Temporal.PlainDate, hours: readonly WeekHours[]): readonly WeekHours[] =>
  hours.filter(({ days }) => days.some((day) => day === date.dayOfWeek));

/** One day's hours as instants. An end at or before its beginning is on the next day. */
export function hoursOn(date: Temporal.PlainDate, { from, to }: WeekHours, timeZone: string): Interval {
  const lastDate = to <= from ? date.add({ days: 1 }) : date;
  return { start: firstReached(date, from, timeZone), end: lastLeft(lastDate, to, timeZone) };
}
