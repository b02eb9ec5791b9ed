import type { MayIFacts } from '../../lib/core/may-i/facts.ts';

/** What “May I…?” has to show. */
export type MayIState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'ready';
      facts: MayIFacts;
      /** The moment for which the answers hold, in ms since the Unix epoch. */
      now: number;
      /** What stands in the search field; it stays in this page. */
      asked: string;
      /** The question that the address names. */
      opened?: string;
    };

export type MayIActions = {
  onRetry: () => void;
  onAsk: (asked: string) => void;
  onPrint: () => void;
};
