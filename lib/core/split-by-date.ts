import { clip, type Interval } from './intervals.ts';
import { addDays, boundsOfDate, dateAt } from './school-day.ts';

/** One interval cut at the midnights of a zone, by calendar date (`YYYY-MM-DD`) in order. */
export function splitByDate(
  interval: Interval,
  timeZone: string,
): readonly { date: string; part: Interval }[] {
  const parts: { date: string; part: Interval }[] = [];
  if (interval.end <= interval.start) return parts;
  const last = dateAt(interval.end - 1, timeZone);
  for (let date = dateAt(interval.start, timeZone); date <= last; date = addDays(date, 1)) {
    const [part] = clip([interval], boundsOfDate(date, timeZone));
    if (part !== undefined) parts.push({ date, part });
  }
  return parts;
}
