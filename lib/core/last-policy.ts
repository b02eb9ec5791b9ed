import type { PolicyDates } from './policy-dates.ts';

/** The last good policy and when it came, as a device keeps it for the worker's next start. */
export type LastPolicy<Policy, Issue> = {
  policy: Policy;
  issues: readonly Issue[];
  /** When it last arrived, in ms; absent where the kept copy was damaged there. */
  arrivedAt?: number;
  /** Since when the parts of it are as they are; absent where an earlier version kept it. */
  dates?: PolicyDates;
  /** Since when none arrives any more, in ms. */
  heldSince?: number;
};
