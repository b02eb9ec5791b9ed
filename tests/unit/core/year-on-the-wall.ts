import type { Timetable, WeekHours } from '../../../lib/core/timetable.ts';

const minuteMs = 60_000;

/** A year of a zone, and what the clock on the wall shows in each of its minutes, in minutes since 1970. */
export type Year = { start: number; minutes: number; wall: Int32Array };

/** Clocks change at quarter hours, if at all: between these every minute is one minute. */
const quarter = 15;

/** What the wall shows, by Intl: nothing is shared with the code under test. */
export function yearOf(year: number, timeZone: string): Year {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    hourCycle: 'h23',
  });
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const minutes = (end - start) / minuteMs;
  const wall = new Int32Array(minutes);
  for (let minute = 0; minute < minutes; minute += quarter) {
    // 31/12/2025, 23:45
    const [, day, month, shownYear, hour, shown] =
      /(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/.exec(format.format(start + minute * minuteMs)) ?? [];
    const at =
      Date.UTC(Number(shownYear), Number(month) - 1, Number(day), Number(hour), Number(shown)) / minuteMs;
    for (let further = 0; further < quarter; further += 1) wall[minute + further] = at + further;
  }
  return { start, minutes, wall };
}

/** Clocks change by an hour at most, twice a year. */
const near = 3 * 60;

/** Where the wall first has reached a time; everything further off than `near` is sure to be before or after it. */
function firstReached({ wall, minutes }: Year, time: number): number {
  const guess = time - (wall[0] ?? 0);
  for (let at = Math.max(0, guess - near); at < Math.min(minutes, guess + near); at += 1)
    if ((wall[at] ?? 0) >= time) return at;
  return guess < near ? 0 : minutes;
}

/** Just after the last minute in which the wall shows less than a time. */
function lastBefore({ wall, minutes }: Year, time: number): number {
  const guess = time - (wall[0] ?? 0);
  for (let at = Math.min(minutes, guess + near) - 1; at >= Math.max(0, guess - near); at -= 1)
    if ((wall[at] ?? Infinity) < time) return at + 1;
  return guess < near ? 0 : minutes;
}

const isIn = (date: string, ranges: Timetable['terms']): boolean =>
  ranges.some(({ from, to }) => from <= date && date <= to);

/**
 * Minute by minute, 1 for closed: hours hold from the first minute in which the wall has reached their beginning until
 * the last in which it shows less than their end.
 */
export function readYear({ blocked, open, terms, closures }: Timetable, year: Year): Uint8Array {
  const closed = new Uint8Array(year.minutes);
  const mark = (hours: readonly WeekHours[], value: 0 | 1, holds: (date: string) => boolean): void => {
    const firstDay = Math.floor((year.wall[0] ?? 0) / 1440) - 1;
    for (let day = firstDay; day < firstDay + 369; day += 1) {
      const midnight = new Date(day * 86_400_000);
      if (!holds(midnight.toISOString().slice(0, 10))) continue;
      for (const { days, from, to } of hours) {
        if (!days.some((one) => one === (midnight.getUTCDay() || 7))) continue;
        const begin = firstReached(year, day * 1440 + from);
        const end = lastBefore(year, (to <= from ? day + 1 : day) * 1440 + to);
        if (begin < end) closed.fill(value, begin, end);
      }
    }
  };
  mark(blocked, 1, (date) => (terms.length === 0 || isIn(date, terms)) && !isIn(date, closures));
  mark(open, 0, () => true);
  return closed;
}
