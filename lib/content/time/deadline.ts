import { now } from '../../clock/device-clock.ts';
import type { AccessDecision } from '../../core/access.ts';
import type { Warning, WarningMinutes } from '../../core/warning.ts';
import { type Deadline, deadlineOf, nextWarning, WARNINGS } from './deadline-state.ts';

/** A timer a little early would find some milliseconds left: never look more often than this. */
const SOONEST = 50;
/** setTimeout takes no more; the page is asked again long before. */
const LONGEST = 2 ** 31 - 1;

export type DeadlinePorts = {
  unreported: () => number;
  warn: (warning: Warning) => void;
  runOut: (deadline: Deadline) => void;
};

export type DeadlineWatch = {
  heard: (decision: AccessDecision) => void;
  /** Looks at the clocks; called at each tick of a page that counts. */
  look: () => void;
  lookAgainIn: () => number;
};

/**
 * Counts down in the page itself, so that nothing waits for a worker that sleeps. A visible page holds one timer for
 * what the wall clock brings next; a hidden one holds none and looks when it is seen again.
 */
export function watchDeadline(ports: DeadlinePorts, signal: AbortSignal): DeadlineWatch {
  let decision: AccessDecision | undefined;
  let shown: WarningMinutes | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const current = (): Deadline | undefined =>
    decision?.state === 'open' ? deadlineOf(decision, now(), ports.unreported()) : undefined;

  const schedule = (): void => {
    clearTimeout(timer);
    if (document.hidden || signal.aborted || decision?.state !== 'open' || decision.until === undefined)
      return;
    const left = decision.until - now();
    if (left <= 0) return;
    const next = Math.min(...[...WARNINGS, 0].map((at) => left - at).filter((wait) => wait > 0));
    timer = setTimeout(look, Math.min(LONGEST, Math.max(SOONEST, next)));
  };

  function look(): void {
    const deadline = current();
    if (deadline !== undefined && !document.hidden) {
      const warning = nextWarning(deadline.left, shown);
      shown = warning.shown;
      if (warning.warn && shown !== undefined) ports.warn({ ...deadline, minutes: shown });
    }
    schedule();
    if (deadline?.left === 0) ports.runOut(deadline);
  }

  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    heard: (next) => {
      decision = next;
      look();
    },
    look,
    lookAgainIn: () => Math.max(SOONEST, current()?.left ?? Infinity),
  };
}
