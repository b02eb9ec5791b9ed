import type { AccountKind } from '../core/account.ts';
import type { NudgeKind, NudgeOutcome } from '../core/nudge.ts';
import type { PageNudgeSettings, WatchListAnswer } from '../core/page-settings.ts';
import { isOrphaned, onPush, send } from '../messaging/send.ts';

/** What nudges ask of the worker and tell it. None of it can hold typed text. */
export type WorkerPort = {
  settings(): Promise<PageNudgeSettings>;
  watchLists(): Promise<WatchListAnswer>;
  claimPause(): Promise<boolean>;
  countNudge(kind: NudgeKind, outcome: NudgeOutcome): void;
  rememberAnswer(about: 'account' | 'phrase', digest: string): void;
  reportAccount(account: AccountKind): void;
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
    settings: () => watched(send('getNudgeSettings')),
    watchLists: () => watched(send('getWatchLists')),
    claimPause: async () => (await watched(send('claimPause'))).granted,
    countNudge: (kind, outcome) => {
      tell(send('countNudge', { kind, outcome }));
    },
    rememberAnswer: (about, digest) => {
      tell(send('rememberAnswer', { about, digest }));
    },
    reportAccount: (account) => {
      tell(send('reportAccount', { account }));
    },
    onSettingsChanged: (listener, signal) => {
      onPush({ settingsChanged: listener }, signal);
    },
  };
}
