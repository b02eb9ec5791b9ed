import type { Weekday } from '../../core/timetable.ts';
import { type Parsed, quoted } from './parsed.ts';

/** Full names in ISO order: Monday is 1. */
const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Three letters or more of the name, in any case: `mon`, `Tues`, `Thursday`. */
function parseWeekday(text: string): Parsed<Weekday> {
  const word = text.trim().toLowerCase();
  const index = word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word));
  const value = weekdays[index];
  return value === undefined ? { problem: `${quoted(text.trim())} is not a weekday` } : { value };
}

/** Both days and all between them; `sat-mon` goes over the weekend. */
function daysBetween(from: Weekday, to: Weekday): Weekday[] {
  const days = (to - from + 7) % 7;
  return weekdays.map((_, index) => ((from - 1 + index) % 7) + 1).slice(0, days + 1) as Weekday[];
}

function parseDaySpan(text: string): Parsed<Weekday[]> {
  const ends: Weekday[] = [];
  for (const end of text.split('-')) {
    const day = parseWeekday(end);
    if ('problem' in day) return day;
    ends.push(day.value);
  }
  const [from, to = from] = ends;
  if (from === undefined || to === undefined || ends.length > 2) {
    return { problem: `${quoted(text.trim())} is not a weekday or two with a hyphen` };
  }
  return { value: daysBetween(from, to) };
}

/** `mon-fri`, `mon,wed` or `mon-wed, fri`: the days meant, Monday first, each once. Hyphens must be plain ones. */
export function parseWeekdays(text: string): Parsed<Weekday[]> {
  const found = new Set<Weekday>();
  for (const span of text.split(',')) {
    const days = parseDaySpan(span);
    if ('problem' in days) return days;
    for (const day of days.value) found.add(day);
  }
  return { value: weekdays.filter((day) => found.has(day)) };
}
