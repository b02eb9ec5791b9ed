import type { Cards } from './cards.tsx';
import { isOfPhoto } from './judge.ts';
import type { Writing } from './writing.ts';

type InHandPorts = {
  cards: Pick<Cards, 'close' | 'isOwed' | 'shownFor' | 'update'>;
  /** Marks what was found. */
  paint(writing: Writing): void;
  /** Whether the text of a box is the person's own. */
  isOwn(writing: Writing): boolean;
};

/**
 * The box the person writes in. While it has the focus and something unanswered stands in it, its card is open, or its
 * marks open it; a card that was closed by anything but the person comes again at the next reading.
 */
export type BoxInHand = {
  focused(): Writing | undefined;
  /** The one that has the focus, else the one that had it last. */
  last(): Writing | undefined;
  /** The focus is in this box from now on, or in none. */
  onFocus(writing: Writing | undefined): void;
  /** A box was read; `changed`: not the text and findings of the reading before. */
  onRead(writing: Writing, changed: boolean): void;
};

export function createBoxInHand({ cards, paint, isOwn }: InHandPorts): BoxInHand {
  let focused: Writing | undefined;
  let last: Writing | undefined;

  // A picture is chosen by a button: the box need not have the focus.
  const isHere = (writing: Writing): boolean =>
    writing === focused || cards.shownFor() === writing || writing.findings().some(isOfPhoto);

  return {
    focused: () => focused,
    last: () => focused ?? last,
    onFocus(writing) {
      last = writing ?? focused ?? last;
      focused = writing;
      if (cards.shownFor() !== writing) cards.close();
    },
    onRead(writing, changed) {
      if (!writing.surface.root.isConnected) return;
      paint(writing);
      const unseen = writing.findings().some((one) => !writing.session.isShown(one));
      writing.byPerson = isOwn(writing);
      if (isHere(writing) && (changed || unseen || cards.isOwed(writing))) cards.update(writing);
    },
  };
}
