/** A stretch of time from `start` up to, not including, `end`; milliseconds since the Unix epoch. */
export type Interval = { start: number; end: number };

const isFilled = ({ start, end }: Interval): boolean => end > start;

/** The same instants in order, without overlaps; intervals that touch become one, empty ones go. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const { start, end } of intervals.filter(isFilled).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return merged;
}

/** The part of each interval that lies in `bounds`. */
export const clip = (intervals: readonly Interval[], bounds: Interval): readonly Interval[] =>
  intervals
    .map(({ start, end }) => ({ start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) }))
    .filter(isFilled);

/** The instants of `intervals` that are in none of `taken`. */
export function subtract(intervals: readonly Interval[], taken: readonly Interval[]): readonly Interval[] {
  let left = union(intervals);
  for (const { start, end } of union(taken)) {
    left = left.flatMap((own) => [
      ...clip([own], { start: -Infinity, end: start }),
      ...clip([own], { start: end, end: Infinity }),
    ]);
  }
  return left;
}

/** Milliseconds covered; instants in several intervals count once. */
export const lengthOf = (intervals: readonly Interval[]): number =>
  union(intervals).reduce((sum, { start, end }) => sum + end - start, 0);
