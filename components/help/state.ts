import type { SupportFacts } from '../../lib/core/support.ts';

/** What the help page has to show. */
export type HelpState = {
  /** Undefined until the worker has answered. */
  facts: SupportFacts | undefined;
  failed: boolean;
  /** What is looked for; not kept anywhere. */
  question: string;
};

export type HelpActions = { onQuestion: (question: string) => void; onPrint: () => void };
