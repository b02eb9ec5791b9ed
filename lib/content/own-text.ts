import { isField } from '../dom/read-editable.ts';
import type { Writing } from './writing.ts';

/** Which texts are the person's own: what the page's script adds to a box is not theirs. */
export type OwnText = {
  /** The person's own key, paste or drop came to this box. */
  note(writing: Writing): void;
  /** Whether the box, as last read, holds the letters that the person's last own event left in it. */
  isOwn(writing: Writing): boolean;
};

/** All letters of a box at once, by the browser itself: walking through a long text would be felt at every key. */
const lettersIn = ({ surface: { root } }: Writing): string => (isField(root) ? root.value : root.textContent);

/** Line breaks stand in a text as read and not among its letters, caret holders the other way round. */
const withoutMarks = (text: string): string => text.replaceAll(/[\n\u200b\ufeff]+/g, '');

export function createOwnText(read: (writing: Writing) => string = lettersIn): OwnText {
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
    isOwn(writing) {
      const letters = own.get(writing);
      return letters !== undefined && withoutMarks(letters) === withoutMarks(writing.text());
    },
  };
}
