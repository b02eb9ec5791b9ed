import type { AccessDecision, ClosedReason } from '../../core/access.ts';
import { warningMinutes, type WarningMinutes } from '../../core/warning.ts';

const MINUTE = 60_000;

/** The warnings, longest first, in ms. */
export const WARNINGS = warningMinutes.map((minutes) => minutes * MINUTE);

/** What a page counts down to: how long is left, and what closes it then. */
export type Deadline = { left: number; reason: ClosedReason };

/**
 * How long a page may still be used, by its own clocks.
 *
 * `until` runs with the wall clock; `remaining` runs only while this page counts, so what it has counted and not yet
 * reported is taken off. Undefined: nothing closes it, as far as is known.
 */
export function deadlineOf(
  decision: AccessDecision,
  wallNow: number,
  unreported: number,
): Deadline | undefined {
  if (decision.state === 'closed') return { left: 0, reason: decision.reason };
  const { until = Infinity, remaining = Infinity, byPass } = decision;
  const hours = until - wallNow;
  const allowance = remaining - unreported;
  if (hours === Infinity && allowance === Infinity) return undefined;
  return hours <= allowance
    ? { left: Math.max(0, hours), reason: byPass ? 'pass-needed' : 'blocked-hours' }
    : { left: Math.max(0, allowance), reason: 'allowance-used' };
}

/**
 * The lowest warning that time left has come down to, given the lowest already shown: each is shown once, and a page
 * that is opened late shows only the nearer one. More time (a new day, a pass) makes both due again.
 *
 * @returns what now counts as shown, and whether to show it.
 */
export function nextWarning(
  left: number,
  shown: WarningMinutes | undefined,
): { shown: WarningMinutes | undefined; warn: boolean } {
  const reached = warningMinutes.findLast((minutes) => left <= minutes * MINUTE);
  if (reached === undefined || left <= 0)
    return { shown: reached === undefined ? undefined : shown, warn: false };
  const warn = shown === undefined || reached < shown;
  return { shown: warn ? reached : shown, warn };
}
