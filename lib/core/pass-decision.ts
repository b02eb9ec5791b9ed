import type { AccessDecision } from './access.ts';
import { decideAccess } from './access-decision.ts';
import { type Interval, union } from './intervals.ts';
import { dateAt } from './school-day.ts';
import type { AccessSettings } from './settings.ts';

/** Hours and passes that follow one another without a gap; nobody plans more of them. */
const longestChain = 50;

const covering = (windows: readonly Interval[], at: number): Interval | undefined =>
  windows.find(({ start, end }) => start <= at && at < end);

type Closing = { until?: number; byPass?: true };

/** The next instant from one on at which neither hours nor passes leave the site open. */
function closingFrom(
  from: number,
  decideAt: (at: number) => AccessDecision,
  windows: readonly Interval[],
  isByPass: boolean,
): Closing {
  let at = from;
  let byPass = isByPass;
  for (let step = 0; step < longestChain; step += 1) {
    const window = covering(windows, at);
    const decision = decideAt(at);
    if (window !== undefined) [at, byPass] = [window.end, true];
    else if (decision.state === 'closed') return { until: at, ...(byPass && { byPass }) };
    else if (decision.until === undefined) return {};
    else [at, byPass] = [decision.until, false];
  }
  return { until: at };
}

function closedUntilPass(
  closed: Extract<AccessDecision, { state: 'closed' }>,
  windows: readonly Interval[],
  now: number,
): AccessDecision {
  const next = windows.find(({ start }) => start > now)?.start ?? Infinity;
  const reopensAt = Math.min(next, closed.reopensAt ?? Infinity);
  return reopensAt === Infinity ? closed : { ...closed, reopensAt };
}

/**
 * Whether one site may be used now, with the passes that open it (T3, T5): whatever hours and allowance say, from the
 * first instant of a pass up to, not including, its last. The time of a pass is not of the allowance.
 *
 * @param usedToday milliseconds counted today, without those under a pass.
 * @param passes the instants at which passes open the site; they may overlap.
 * @param now milliseconds since the Unix epoch.
 */
export function decideWithPasses(
  access: AccessSettings,
  usedToday: number,
  passes: readonly Interval[],
  now: number,
): AccessDecision {
  const decision = decideAccess(access, usedToday, now);
  if (passes.length === 0) return decision;
  const windows = union(passes);
  const { timeZone } = access.timetable;
  const today = dateAt(now, timeZone);
  const decideAt = (at: number): AccessDecision =>
    decideAccess(access, dateAt(at, timeZone) === today ? usedToday : 0, at);
  if (covering(windows, now) !== undefined)
    return { state: 'open', ...closingFrom(now, decideAt, windows, true) };
  if (decision.state === 'closed') return closedUntilPass(decision, windows, now);
  if (decision.until === undefined) return decision;
  const { until: _, ...open } = decision;
  return { ...open, ...closingFrom(decision.until, decideAt, windows, false) };
}
