import type { PassFacts } from '../../lib/core/overview.ts';

/** What is wrong with fields, by their names, in words. */
export type Problems = Readonly<Record<string, string | undefined>>;

/** A leader's key, without what only the browser knows of it. */
export type ShownKey = {
  name: string;
  /** The whole line for the policy. */
  line: string;
  /** Whether the policy on this computer names it. */
  isInPolicy: boolean;
  /** A copy under a passphrase, as a file to save; only just after it was made. */
  file: { name: string; href: string } | undefined;
};

export type MadePassView = { text: string; words: string };

export type PassMakerState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'no-key'; problems: Problems; busy: boolean }
  | {
      kind: 'ready';
      key: ShownKey;
      facts: PassFacts;
      /** Times that a new pass begins and ends with, as forms take them. */
      usual: { from: string; until: string };
      problems: Problems;
      made: MadePassView | undefined;
    };

export type StateOf<Kind extends PassMakerState['kind']> = Extract<PassMakerState, { kind: Kind }>;

export type PassMakerActions = {
  onRetry: () => void;
  onNewKey: (form: FormData) => void;
  onBringKey: (form: FormData) => void;
  onForgetKey: () => void;
  onMake: (form: FormData) => void;
  onAnother: () => void;
  copy: (text: string) => Promise<void>;
};
