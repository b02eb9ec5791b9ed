import { subtract } from './intervals.ts';
import type { LedgerRows } from './ledger-day.ts';
import { type StandingPass, windowsOf } from './pass.ts';

/** What was used without a pass: only that is of the allowance. */
export const withoutPasses = (
  { intervals, days }: LedgerRows,
  passes: readonly StandingPass[],
): LedgerRows => ({
  intervals: intervals.map(({ bySite, ...day }) => ({
    ...day,
    bySite: Object.fromEntries(
      Object.entries(bySite).map(([site, list]) => [site, subtract(list, windowsOf(passes, site))]),
    ),
  })),
  days,
});
