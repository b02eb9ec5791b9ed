/** Why a site is closed. `pass-needed`: access is `never` and opens only with a pass. */
export const closedReasons = ['blocked-hours', 'allowance-used', 'pass-needed'] as const;

export type ClosedReason = (typeof closedReasons)[number];

/**
 * Whether a site may be used now. Made only in the worker; pages carry it out.
 *
 * Instants are milliseconds since the Unix epoch; `remaining` is whole milliseconds of the day's allowance.
 */
export type AccessDecision =
  | {
      state: 'open';
      /** When the timetable, or the end of a pass, next closes the site; absent where neither does. */
      until?: number;
      /** What is left of the allowance today; absent where there is none, and while a pass opens the site. */
      remaining?: number;
      /** A pass opens the site, and what closes it at `until` is the pass's end. */
      byPass?: true;
    }
  | {
      state: 'closed';
      reason: ClosedReason;
      /** When it next opens; absent where only a pass opens it. */
      reopensAt?: number;
    };
