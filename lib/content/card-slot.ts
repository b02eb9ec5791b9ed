import { keepFocus, keepSelection } from '../dom/keep-selection.ts';
import type { OwedCards } from './owed-cards.ts';
import type { Layers } from './ui/layers.ts';
import type { Writing } from './writing.ts';

/** What is open: the card of a box at one finding, or a short word, which may be about a box. */
export type Shown = {
  writing: Writing | undefined;
  key: string;
  says: string;
  isNote: boolean;
  /** The finding whose "Why?" was pressed while the card is open. */
  asked: string | undefined;
};

type SlotPorts = {
  layers: Pick<Layers, 'cardHasFocus' | 'focusCard' | 'hideCard'>;
  owed: Pick<OwedCards, 'putAway'>;
  onClosed(): void;
};

/** The one place for cards and short words: what is in it, and the ways in and out. */
export type CardSlot = {
  shown(): Shown | undefined;
  fill(shown: Shown): void;
  close(): void;
  /** The person has done with it. */
  putAway(): void;
  /** The same, and back to the text they were in. */
  closeToText(writing: Writing): void;
  /** Moves the focus into what is open, from a box or from anywhere; false where nothing is. */
  enter(from: Writing | undefined): boolean;
};

export function createCardSlot({ layers, owed, onClosed }: SlotPorts): CardSlot {
  let shown: Shown | undefined;
  /** Leads from the card to where one came from: the place in the text, or whatever had the focus. */
  let back: (() => void) | undefined;

  function close(): void {
    const wayBack = layers.cardHasFocus() ? back : undefined;
    const wasOpen = shown !== undefined;
    shown = back = undefined;
    layers.hideCard();
    wayBack?.();
    if (wasOpen) onClosed();
  }

  function putAway(): void {
    if (shown?.writing !== undefined) owed.putAway(shown.writing);
    close();
  }

  return {
    shown: () => shown,
    fill(next) {
      shown = next;
    },
    close,
    putAway,
    closeToText({ surface }) {
      const toText = back ?? keepSelection(surface.root);
      back = undefined;
      putAway();
      toText();
    },
    enter(from) {
      if (shown === undefined) return false;
      back = from === undefined ? keepFocus() : keepSelection(from.surface.root);
      return layers.focusCard();
    },
  };
}
