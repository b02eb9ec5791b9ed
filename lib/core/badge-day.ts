import type { AccessDecision } from './access.ts';

/** How the day stands, for the toolbar button. `left`: whole minutes, rounded up. */
export type BadgeDay =
  | { kind: 'none' }
  | { kind: 'minutes'; left: number }
  | { kind: 'hours'; left: number }
  | { kind: 'closed' }
  | { kind: 'pass' };

/**
 * What the toolbar button says: how the day stands, and before that what is wrong. A fault takes the mark, because
 * only who sees it can tell somebody; the words still say both. `welcome`: the welcome page is still to be read.
 */
export type BadgeState = {
  day: BadgeDay;
  fault?: 'policy-error' | 'no-access';
  welcome?: true;
};

const minute = 60_000;

/** Blocked hours are counted down to within this, in minutes: further off they are tomorrow's, or this evening's. */
const near = 30;

const minutesUntil = (ms: number): number => Math.ceil(ms / minute);

/**
 * How the day stands for all sites together: minutes until the nearer of allowance and hours ends it.
 *
 * @param byPass whether a pass opens one of the sites, where they are closed.
 * @param now milliseconds since the Unix epoch.
 */
export function badgeDay(decision: AccessDecision, byPass: boolean, now: number): BadgeDay {
  if (decision.state === 'closed') return { kind: byPass ? 'pass' : 'closed' };
  const { remaining, until = Infinity } = decision;
  const toHours = minutesUntil(until - now);
  if (toHours <= near && until - now <= (remaining ?? Infinity)) return { kind: 'hours', left: toHours };
  return remaining === undefined ? { kind: 'none' } : { kind: 'minutes', left: minutesUntil(remaining) };
}

/**
 * When the button is out of date though nobody uses anything: time until hours runs by itself, that of the allowance
 * does not. Undefined where the next decision comes first.
 */
export function badgeChangesAt(decision: AccessDecision, now: number): number | undefined {
  if (decision.state === 'closed' || decision.until === undefined) return undefined;
  const left = decision.until - now;
  // The first minute of which hours could be the nearer: half an hour before them, or what the allowance has left.
  const begins = Math.min(near * minute, decision.remaining ?? Infinity);
  const next = left > begins ? decision.until - begins : decision.until - (minutesUntil(left) - 1) * minute;
  return next > now && next < decision.until ? next : undefined;
}
