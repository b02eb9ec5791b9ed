import type { ConcernNote, NoteField } from '../../lib/core/concern/note.ts';
import type { SupportFacts } from '../../lib/core/support.ts';

/** What the page of the concern note has to show. */
export type ConcernState =
  | { kind: 'loading' }
  | {
      kind: 'ready';
      /** Without anything in it where the worker could not be asked: a note can be written all the same. */
      facts: SupportFacts;
      failed: boolean;
      note: ConcernNote;
      /** The note was wanted on paper, in a file or copied before the first question was answered. */
      isMissed: boolean;
      /** Grows when everything is cleared: the fields are new ones then, whose typing cannot be undone. */
      sitting: number;
      /** When it was put on paper last, in ms since the Unix epoch. */
      at: number;
      /** What the last press did. */
      said: string;
      /** Somebody is being asked whether all shall go. */
      asking: boolean;
    };

export type ReadyConcern = Extract<ConcernState, { kind: 'ready' }>;

export type ConcernActions = {
  onAboutHead: (aboutHead: boolean) => void;
  /** The note is wanted, and the first question is not answered yet. */
  onMissed: () => void;
  onText: (field: NoteField, text: string) => void;
  /** A link to the mail program was pressed. */
  onMail: () => void;
  onPrint: () => void;
  onSave: () => void;
  onAskClear: () => void;
  onKeep: () => void;
  onClear: () => void;
  /** The text of the note, and rejects where the browser refuses the clipboard. */
  onCopy: () => Promise<void>;
};
