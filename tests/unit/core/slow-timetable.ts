import type { Timetable, WeekHours } from '../../../lib/core/timetable.ts';

const minute = 60_000;

/** What the clock on the wall shows, by Intl: nothing is shared with the code under test. */
function wallClock(timeZone: string): (at: number) => { date: string; minute: number } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return {
      date: `${part['year']}-${part['month']}-${part['day']}`,
      minute: Number(part['hour']) * 60 + Number(part['minute']),
    };
  };
}

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const weekday = (date: string): number => ((dayNumber(date) + 3) % 7) + 1;
const inRange = (date: string, ranges: Timetable['terms']): boolean =>
  ranges.some(({ from, to }) => from <= date && date <= to);

/** A walled minute, counted from the epoch as if there were no zones: what a person reads off the wall, in order. */
type Reading = { at: number; wall: number };

const margin = 3 * 24 * 60;
const readingsOf = new Map<string, readonly Reading[]>();

function readWall(timeZone: string, from: number, minutes: number): readonly Reading[] {
  const key = `${timeZone} ${from} ${minutes}`;
  const known = readingsOf.get(key);
  if (known !== undefined) return known;
  const read = wallClock(timeZone);
  const readings: Reading[] = [];
  for (let index = -margin; index < minutes + margin; index += 1) {
    const at = from + index * minute;
    const { date, minute: shown } = read(at);
    readings.push({ at, wall: dayNumber(date) * 1440 + shown });
  }
  readingsOf.set(key, readings);
  return readings;
}

/**
 * Minute by minute: hours hold from the first instant at which the wall clock has reached their beginning, until the
 * last instant at which it shows less than their end.
 */
export function slowClosedMinutes(timetable: Timetable, from: number, minutes: number): readonly boolean[] {
  const readings = readWall(timetable.timeZone, from, minutes);
  const mark = (hours: readonly WeekHours[], holds: (date: string) => boolean): Set<number> => {
    const marked = new Set<number>();
    const days = new Set(readings.map(({ wall }) => Math.floor(wall / 1440)));
    for (const day of days) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (!holds(date)) continue;
      for (const { days: weekdays, from: begin, to } of hours) {
        if (!weekdays.some((one) => one === weekday(date))) continue;
        const first = day * 1440 + begin;
        const last = (to <= begin ? day + 1 : day) * 1440 + to;
        const startIndex = readings.findIndex(({ wall }) => wall >= first);
        const endIndex = readings.findLastIndex(({ wall }) => wall < last) + 1;
        if (startIndex === -1) continue;
        for (let index = startIndex; index < endIndex; index += 1) {
          const reading = readings[index];
          if (reading !== undefined) marked.add(reading.at);
        }
      }
    }
    return marked;
  };
  const { blocked, open, terms, closures } = timetable;
  const closed = mark(
    blocked,
    (date) => (terms.length === 0 || inRange(date, terms)) && !inRange(date, closures),
  );
  const opened = mark(open, () => true);
  return readings.slice(margin, margin + minutes).map(({ at }) => closed.has(at) && !opened.has(at));
}
