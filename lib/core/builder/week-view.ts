import { type Interval, lengthOf, subtract } from '../intervals.ts';
import type { Timetable, Weekday, WeekHours } from '../timetable.ts';
import { timetableAt } from '../timetable-at.ts';
import { weekdays } from './week-text.ts';

/** Part of one day, in minutes of the day. */
export type Stretch = { from: number; to: number };

/** One day of the week as it is drawn. `open`: when a window opens what would be closed. */
export type DayView = { day: Weekday; closed: readonly Stretch[]; open: readonly Stretch[] };

/** Any week will do; in UTC no clock changes. */
const timeZone = 'UTC';
const monday = Temporal.PlainDate.from('2024-01-01');
const minute = 60_000;
const dayLength = 24 * 60 * minute;
const start = monday.toZonedDateTime(timeZone).epochMilliseconds;
const end = start + 7 * dayLength;

/** All instants of the week at which a timetable closes sites, asked of what decides it on a device. */
function closedInWeek(blocked: readonly WeekHours[], open: readonly WeekHours[] = []): Interval[] {
  const timetable: Timetable = { timeZone, blocked, open, terms: [], closures: [] };
  const closed: Interval[] = [];
  for (let at = start; at < end;) {
    const { closed: isClosed, nextChange = end } = timetableAt(timetable, at);
    const until = Math.min(nextChange, end);
    if (isClosed) closed.push({ start: at, end: until });
    at = until;
  }
  return closed;
}

/** The parts of intervals that lie on one day. */
function onDay(intervals: readonly Interval[], day: Weekday): Stretch[] {
  const midnight = start + (day - 1) * dayLength;
  return intervals.flatMap((one) => {
    const from = Math.max(0, one.start - midnight) / minute;
    const to = Math.min(dayLength, one.end - midnight) / minute;
    return from < to ? [{ from, to }] : [];
  });
}

/** Monday to Sunday in a week of term: when sites are closed, and when a window opens them. */
export function weekView(blocked: readonly WeekHours[], open: readonly WeekHours[]): readonly DayView[] {
  const closed = closedInWeek(blocked, open);
  const opened = subtract(closedInWeek(blocked), closed);
  return weekdays.map((day) => ({ day, closed: onDay(closed, day), open: onDay(opened, day) }));
}

/** Something about lines that is not wrong but may not be meant; lines count from 0. */
export type WeekNote = { kind: 'overlap'; first: number; second: number } | { kind: 'idle'; window: number };

const meet = (one: readonly Interval[], other: readonly Interval[]): boolean =>
  lengthOf(subtract(one, other)) < lengthOf(one);

/** Lines that cover the same time, and windows at times that no line closes; undefined stands for an unreadable line. */
export function weekNotes(
  blocked: readonly (WeekHours | undefined)[],
  open: readonly (WeekHours | undefined)[],
): readonly WeekNote[] {
  const intervalsOf = (hours: WeekHours | undefined): Interval[] =>
    hours === undefined ? [] : closedInWeek([hours]);
  const lines = blocked.map(intervalsOf);
  const overlaps = lines.flatMap((one, first) =>
    lines.flatMap((other, second): WeekNote[] =>
      first < second && meet(one, other) ? [{ kind: 'overlap', first, second }] : [],
    ),
  );
  const all = lines.flat();
  const idle = open.flatMap((hours, window): WeekNote[] =>
    hours !== undefined && !meet(intervalsOf(hours), all) ? [{ kind: 'idle', window }] : [],
  );
  return [...overlaps, ...idle];
}
