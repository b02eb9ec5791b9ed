import type { AccountKind } from '../core/account.ts';
import type { NudgeKind, NudgeOutcome } from '../core/nudge.ts';
import type { PageNudgeSettings, WatchListAnswer } from '../core/page-settings.ts';
import type { PageSign } from '../core/site-health.ts';
import { isOrphaned, onPush, send } from '../messaging/send.ts';
import { askSettings } from './ask-settings.ts';

/** What nudges ask of the worker and tell it. None of it can hold typed text. */
export type WorkerPort = {
  settings(): Promise<PageNudgeSettings>;
  watchLists(): Promise<WatchListAnswer>;
  /** Has the rules put into this page: they hand themselves over. */
  putRules(): Promise<void>;
  /** A pause is being shown; gives how many are left today. */
  claimPause(): Promise<number>;
  countNudge(kind: NudgeKind, outcome: NudgeOutcome): void;
  /** Done once the worker has it; an answer that is lost is none. */
  rememberAnswer(about: 'account' | 'notice' | 'phrase', digest: string): Promise<void>;
  /** Rejects where it did not arrive. */
  reportAccount(account: AccountKind): Promise<void>;
  reportPage(sign: PageSign): void;
  onSettingsChanged(listener: () => void, signal: AbortSignal): void;
};

/** The worker over messages. `onOrphaned` is told when the extension of this page is gone. */
export function createWorkerPort(onOrphaned: () => void): WorkerPort {
  const watched = async <Value>(answer: Promise<Value>): Promise<Value> => {
    try {
      return await answer;
    } catch (error) {
      if (isOrphaned(error)) onOrphaned();
      throw error;
    }
  };
  // A count or an answer that is lost is no reason to disturb anybody.
  const tell = (answer: Promise<unknown>): void => {
    watched(answer).catch(() => undefined);
  };
  return {
    settings: () => watched(askSettings()),
    watchLists: () => watched(send('getWatchLists')),
    putRules: () => watched(send('putRules')),
    claimPause: async () => (await watched(send('claimPause'))).left,
    countNudge: (kind, outcome) => {
      tell(send('countNudge', { kind, outcome }));
    },
    rememberAnswer: (about, digest) =>
      watched(send('rememberAnswer', { about, digest })).catch(() => undefined),
    reportAccount: async (account) => {
      await watched(send('reportAccount', { account }));
    },
    reportPage: (sign) => {
      tell(send('reportPage', { sign }));
    },
    onSettingsChanged: (listener, signal) => {
      onPush({ settingsChanged: listener }, signal);
    },
  };
}
