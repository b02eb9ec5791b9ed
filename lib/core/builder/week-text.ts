import type { Weekday, WeekHours } from '../timetable.ts';

/** Weekdays as a policy writes them, by ISO number. */
const names: Readonly<Record<Weekday, string>> = {
  ...{ 1: 'mon', 2: 'tue', 3: 'wed', 4: 'thu', 5: 'fri', 6: 'sat', 7: 'sun' },
};

/** Monday first. */
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Days that follow one another, as first and last. */
function spansOf(days: readonly Weekday[]): [Weekday, Weekday][] {
  const spans: [Weekday, Weekday][] = [];
  for (const day of weekdays.filter((one) => days.includes(one))) {
    const last = spans.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else spans.push([day, day]);
  }
  return spans;
}

const spanText = ([first, last]: [Weekday, Weekday]): string => {
  if (first === last) return names[first];
  return last === first + 1 ? `${names[first]},${names[last]}` : `${names[first]}-${names[last]}`;
};

/** `mon-fri`, `mon,wed`, `mon-wed,fri`; empty where there is no day. */
export const daysText = (days: readonly Weekday[]): string => spansOf(days).map(spanText).join(',');

/** `08:45`; minutes of the day, whose end is `24:00`. */
export const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What stands in the fields of one line of hours; times and label as they were typed. */
export type WeekParts = { days: readonly Weekday[]; from: string; to: string; label: string };

export const partsOf = ({ days, from, to, label = '' }: WeekHours): WeekParts => ({
  ...{ days, from: timeText(from), to: timeText(to), label },
});

/** A line of hours in a policy's notation: `mon-fri 12:15-13:00 Lunch`. Whether it is right, the policy's reader says. */
export const weekText = ({ days, from, to, label }: WeekParts): string =>
  `${daysText(days)} ${from.trim()}-${to.trim()} ${label.trim()}`.trim();
