import type { AccessDecision } from './access.ts';
import { boundsOfDate, dateAt } from './school-day.ts';

/**
 * When the decision has to be taken anew though nobody uses anything: hours begin or end, or a new day brings a new
 * allowance. Undefined where time alone changes nothing. Milliseconds since the Unix epoch.
 */
export function nextDecisionAt(decision: AccessDecision, now: number, timeZone: string): number | undefined {
  if (decision.state === 'closed') return decision.reopensAt;
  const { until, remaining } = decision;
  const changes = remaining === undefined ? [] : [boundsOfDate(dateAt(now, timeZone), timeZone).end];
  if (until !== undefined) changes.push(until);
  return changes.length === 0 ? undefined : Math.min(...changes);
}
