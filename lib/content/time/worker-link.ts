import type { AccessDecision } from '../../core/access.ts';
import type { CoverView } from '../../core/overview.ts';
import type { Warning } from '../../core/warning.ts';
import { isOrphaned, onPush, send } from '../../messaging/send.ts';
import type { Span } from './presence.ts';

export type WorkerLink = {
  /**
   * The worker's decision; undefined where it did not answer.
   *
   * @param ongoing how long somebody has been there of which no report tells, in ms; undefined where nobody is.
   */
  ask: (ongoing: number | undefined) => Promise<AccessDecision | undefined>;
  /** @param ongoing whether somebody is there still. */
  report: (spans: readonly Span[], ongoing: boolean) => Promise<AccessDecision | undefined>;
  /** Nobody waits for it: a warning that cannot be shown is none. */
  warn: (warning: Warning) => void;
  coverView: () => Promise<CoverView | undefined>;
  openPass: () => void;
  onDecision: (heard: (decision: AccessDecision) => void, signal: AbortSignal) => void;
};

/**
 * The worker, as far as time is concerned.
 *
 * @param orphaned called when this page turns out to have outlived its extension.
 */
export function linkWorker(orphaned: () => void): WorkerLink {
  const quietly = async <T>(answer: Promise<T>): Promise<T | undefined> => {
    try {
      return await answer;
    } catch (error) {
      // Unreachable or refused: the caller goes by its own clock and asks again later.
      if (isOrphaned(error)) orphaned();
      return undefined;
    }
  };
  return {
    ask: (ongoing) => quietly(send('getAccess', ongoing === undefined ? undefined : { ongoing })),
    report: (spans, ongoing) => quietly(send('reportPresence', { spans: [...spans], ongoing })),
    warn: (warning) => void quietly(send('warningDue', warning)),
    coverView: () => quietly(send('getCoverView')),
    openPass: () => void quietly(send('openPassPage')),
    onDecision: (heard, signal) => onPush({ accessChanged: heard }, signal),
  };
}
