import { followSize } from '../dom/follow-movement.ts';
import { isHidden } from './show-note.ts';
import type { Session } from './session.ts';
import type { Writing } from './writing.ts';

/**
 * Boxes whose card is owed to the person: it was open, and they have not put it away. Whatever else closes it (the focus
 * leaves for a moment, the site hides the box or draws it anew, a note takes its place), it comes again.
 */
export type OwedCards = {
  /** The card of this box is open, at the finding of this key. */
  opened(writing: Writing, key: string): void;
  /** The person has done with the card of this box. */
  putAway(writing: Writing): void;
  /** The key of the finding to be shown again; undefined where nothing is owed. */
  keyOf(writing: Writing): string | undefined;
  /** The box has no place in the page: it is read again once it has, if nothing was opened meanwhile. */
  awaitBox(writing: Writing): void;
};

export function createOwedCards(signal: AbortSignal): OwedCards {
  // By session: a box that the site draws anew keeps it.
  const owed = new WeakMap<Session, string>();
  let waiting: AbortController | undefined;
  return {
    opened({ session }, key) {
      waiting?.abort();
      owed.set(session, key);
    },
    putAway({ session }) {
      owed.delete(session);
    },
    keyOf: ({ session }) => owed.get(session),
    awaitBox(writing) {
      const { root } = writing.surface;
      waiting?.abort();
      waiting = new AbortController();
      const appeared = (): void => {
        if (!isHidden(root)) writing.readSoon();
      };
      followSize(root, appeared, AbortSignal.any([signal, waiting.signal]));
    },
  };
}
