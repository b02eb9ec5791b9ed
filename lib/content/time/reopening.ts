import { now } from '../../clock/device-clock.ts';
import type { AccessDecision } from '../../core/access.ts';
import { wordsHoldFor } from '../../core/closed-words.ts';

/** Where the worker does not answer when a site should be open. */
const ASK_AGAIN = 15_000;

export type ReopeningPorts = {
  /** Asks the worker, whose word alone opens a site. */
  ask: () => void;
  /** The words count down. */
  say: () => void;
};

/**
 * Waits under the cover: counts down in its words and asks when it should be open again, or when the clock was
 * set back. Only while the page can be seen; a hidden one holds no timer and looks when it is seen again, or when the
 * worker tells it.
 */
export function watchReopening(
  ports: ReopeningPorts,
  signal: AbortSignal,
): { heard: (decision: AccessDecision) => void } {
  let closed: Extract<AccessDecision, { state: 'closed' }> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the clock said when it was looked at last. */
  let lookedAt = -Infinity;

  const wait = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!document.hidden && !signal.aborted) timer = setTimeout(due, milliseconds);
  };

  function look(): void {
    if (closed === undefined) return;
    const at = now();
    const wasSetBack = at < lookedAt;
    lookedAt = at;
    const left = (closed.reopensAt ?? Infinity) - at;
    if (left <= 0 || wasSetBack) {
      ports.ask();
      wait(ASK_AGAIN);
      return;
    }
    ports.say();
    wait(wordsHoldFor(closed, at));
  }

  function due(): void {
    // A pass or a new policy opens what nobody knows the opening of.
    if (closed !== undefined && closed.reopensAt === undefined) ports.ask();
    look();
  }

  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    heard: (decision) => {
      clearTimeout(timer);
      closed = decision.state === 'closed' ? decision : undefined;
      look();
    },
  };
}
