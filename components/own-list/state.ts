import type { OwnName } from '../../lib/core/own-list.ts';

/** What is wrong with a field, in words. A field named `remove` would hide the form’s own `remove()`, which drawing needs. */
export type Problems = { toAdd?: string; toRemove?: string };

/** What the page of the user's own list has to show. */
export type OwnListState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'ready';
      count: number;
      /** What the last press did. */
      said: string;
      problems: Problems;
      /** All are to be removed: somebody is being asked whether they mean it, or may still undo it. */
      all: { kind: 'idle' } | { kind: 'asking' } | { kind: 'removed'; names: readonly OwnName[] };
    };

export type OwnListActions = {
  onRetry: () => void;
  /** Both give what is to stay in the field. */
  onAdd: (text: string) => Promise<string>;
  onRemove: (text: string) => Promise<string>;
  onAskRemoveAll: () => void;
  onKeepAll: () => void;
  onRemoveAll: () => void;
  onUndo: () => void;
};
