import { readEditable } from '../dom/read-editable.ts';
import type { Writing } from './writing.ts';

/** Which texts are the person's own: what the page's script adds to a box is not theirs. */
export type OwnText = {
  /** The person's own key, paste or drop came to this box. */
  note(writing: Writing): void;
  /** Whether the box, as last read, stands as the person's last own event left it. */
  isOwn(writing: Writing): boolean;
};

const textIn = (writing: Writing): string => readEditable(writing.surface.root).text;

export function createOwnText(read: (writing: Writing) => string = textIn): OwnText {
  const own = new WeakMap<Writing, string>();
  const noted = new Set<Writing>();
  return {
    note(writing) {
      if (noted.has(writing)) return;
      noted.add(writing);
      // The event comes to us first: the browser and the editor have yet to carry it out.
      setTimeout(() => {
        noted.delete(writing);
        own.set(writing, read(writing));
      });
    },
    isOwn: (writing) => own.get(writing) === writing.text(),
  };
}
