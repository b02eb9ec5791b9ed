import type { DateRange } from '../timetable.ts';
import { addDays } from '../school-day.ts';

/**
 * The Sunday of Easter in the Gregorian calendar, by the anonymous algorithm of 1876 that J. Meeus prints
 * (*Astronomical Algorithms*, chapter 8).
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const moon = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

/** When terms begin where nobody says: New Year, after the Monday of Easter, the first of September. */
const usualStarts = (year: number): readonly string[] => [
  `${String(year)}-01-01`,
  easterSunday(year).add({ days: 2 }).toString(),
  `${String(year)}-09-01`,
];

/** How far from the usual date a term may begin; half terms end further from it. */
const daysOff = 21;

/**
 * When the next term begins, from a date on (`YYYY-MM-DD`): by the policy's own dates where they have it, else by the
 * usual ones. Half terms are no terms.
 */
export function nextTermStart(today: string, terms: readonly DateRange[]): string {
  const { year } = Temporal.PlainDate.from(today);
  const starts = terms.map(({ from }) => from).filter((from) => from > today);
  for (const usual of [...usualStarts(year), ...usualStarts(year + 1)]) {
    const [first, last] = [addDays(usual, -daysOff), addDays(usual, daysOff)];
    if (last <= today) continue;
    const own = starts.filter((from) => from >= first && from <= last).sort()[0];
    if (own !== undefined) return own;
    if (usual > today) return usual;
  }
  return addDays(today, 120);
}
