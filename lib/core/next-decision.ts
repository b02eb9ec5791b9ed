import type { AccessDecision } from './access.ts';
import { boundsOfDate, dateAt } from './school-day.ts';

/**
 * When everything has to be decided anew though nobody uses anything: hours begin or end, or a new day begins, which
 * brings a new allowance and may end the gentle time or the lists of people. Milliseconds since the Unix epoch.
 */
export function nextDecisionAt(decision: AccessDecision, now: number, timeZone: string): number {
  const midnight = boundsOfDate(dateAt(now, timeZone), timeZone).end;
  const change = decision.state === 'closed' ? decision.reopensAt : decision.until;
  return change === undefined ? midnight : Math.min(change, midnight);
}
