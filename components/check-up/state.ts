import type { CheckUpFacts } from '../../lib/core/check-up/facts.ts';
import type { CheckUpBefore, CheckUpState } from '../../lib/core/check-up/records.ts';
import type { CheckUpMode } from '../../lib/core/check-up/topics.ts';
import type { GroupView, ItemView } from './view.ts';

/** Where something is pressed: at an item or a group, by its id, or at the foot of the page. */
export type Place = string;

export const FOOT: Place = 'foot';

/** What the check-up page has to show. */
export type CheckUpPageState =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | {
      kind: 'ready';
      mode: CheckUpMode;
      facts: CheckUpFacts;
      /** What the last press did, and where it was. */
      said?: { place: Place; words: string };
      /** By which it can be undone. */
      before?: CheckUpBefore;
    };

export type ReadyState = Extract<CheckUpPageState, { kind: 'ready' }>;

export type CheckUpActions = {
  onRetry: () => void;
  onMode: (mode: CheckUpMode) => void;
  /** A group is wanted, by its id. */
  onOpen: (id: string) => void;
  /** Pressed once more, it is open again. */
  onMark: (item: ItemView, state: CheckUpState) => void;
  onSetAside: (group: GroupView) => void;
  onUndo: () => void;
  onForget: () => void;
  onPrint: () => void;
  copy: (text: string) => Promise<void>;
};
