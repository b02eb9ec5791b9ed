import type { DateRange } from '../timetable.ts';

/** As long as a label is worth reading. */
const longestLabel = 60;

/** What could be taken for part of the dates: a label begins with a letter. */
export const cleanLabel = (label: string): string =>
  label
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .slice(0, longestLabel)
    .replace(/[\s,:;(|–—-]+$/u, '');

/** Dates in a policy's notation: `2026-09-02/2026-12-18 Autumn term`, `2026-09-01 INSET`. */
export function dateText({ from, to, label = '' }: DateRange): string {
  const dates = from === to ? from : `${from}/${to}`;
  // “2026-09-02 to …” would be read as a range.
  const words = cleanLabel(label).replace(/^to\s+(?=\d)/i, '');
  return `${dates} ${words}`.trim();
}
