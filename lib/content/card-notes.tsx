import type { ComponentChild } from 'preact';

import { NoteCard } from '../../components/nudge/NoteCard.tsx';
import * as m from '../language/made/messages.ts';
import type { CardSlot } from './card-slot.ts';
import { showNote } from './show-note.ts';
import type { Layers } from './ui/layers.ts';
import type { Writing } from './writing.ts';

type NotePorts = {
  layers: Pick<Layers, 'announce' | 'card'>;
  slot: CardSlot;
  sayAloud(says: string): void;
};

/** Short words in the place of a card. */
export type CardNotes = {
  /**
   * A short word beside an element. About a box, it goes when the box is sent or gone; else it stays where the element
   * was, which the site may have drawn anew.
   */
  note(text: string, near: Element, about?: Writing): void;
  /** The same with buttons of its own; `says` is said aloud. Gives what draws it anew while it is open. */
  notice(near: Element, says: string, content: () => ComponentChild): () => void;
  /** Something else is being done: a short word is out of date. */
  endNote(): void;
};

export function createCardNotes({ layers, slot, sayAloud }: NotePorts): CardNotes {
  const { close } = slot;

  function begin(content: () => ComponentChild, near: Element, about?: Writing): () => void {
    slot.fill({ writing: about, key: '', says: '', isNote: true, asked: undefined });
    const onEscape = (): void => {
      if (about === undefined) close();
      else slot.closeToText(about);
    };
    return showNote({ layers, content, near, goesWith: about !== undefined, close, onEscape });
  }

  return {
    note(text, near, about) {
      const actions = [{ label: m.commonClose(), onPress: close }];
      begin(() => <NoteCard words={text} actions={actions} />, near, about);
      layers.announce(text);
    },
    notice(near, says, content) {
      const draw = begin(content, near);
      sayAloud(says);
      return draw;
    },
    endNote() {
      if (slot.shown()?.isNote === true) close();
    },
  };
}
