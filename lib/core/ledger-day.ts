import { type Interval, lengthOf } from './intervals.ts';
import type { DayUsage } from './overview.ts';

/** Presence of one calendar date, by site id. */
export type DayIntervals = { date: string; bySite: Readonly<Record<string, readonly Interval[]>> };

/**
 * What the ledger has of some dates: exact intervals, and what was folded into totals. A date may have both, where a
 * clock was set forward and back.
 */
export type LedgerRows = { intervals: readonly DayIntervals[]; days: readonly DayUsage[] };

/** Milliseconds by site of a date, of intervals and totals together. */
export function usageOn(date: string, { intervals, days }: LedgerRows): DayUsage {
  const bySite: Record<string, number> = {};
  const add = (site: string, used: number): void => {
    if (used > 0) bySite[site] = (bySite[site] ?? 0) + used;
  };
  for (const day of intervals.filter((one) => one.date === date))
    for (const [site, list] of Object.entries(day.bySite)) add(site, lengthOf(list));
  for (const day of days.filter((one) => one.date === date))
    for (const [site, used] of Object.entries(day.bySite)) add(site, used);
  return { date, bySite };
}

/** Milliseconds of all sites and all dates of some rows; instants in several intervals of a date count once. */
export function usedIn({ intervals, days }: LedgerRows): number {
  const exact = intervals.map(({ bySite }) => lengthOf(Object.values(bySite).flat()));
  const folded = days.flatMap(({ bySite }) => Object.values(bySite));
  return [...exact, ...folded].reduce((sum, used) => sum + used, 0);
}

/** Where the intervals of some rows end. */
export const endsIn = ({ intervals }: LedgerRows): readonly number[] =>
  intervals.flatMap(({ bySite }) => Object.values(bySite).flatMap((list) => list.map(({ end }) => end)));
