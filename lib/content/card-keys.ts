import { isField } from '../dom/read-editable.ts';
import type { Judged } from './judge.ts';
import type { Writing } from './writing.ts';

/**
 * Alt+Shift+Y moves into the card. By the place of the key, because Alt changes the letter on a Mac. No browser, screen
 * reader, ChromeOS or editor of the sites uses it; Alt+Shift+L and N are taken by ChromeOS.
 */
export const isCardKey = ({ altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyY';

const holds = (box: DOMRect, { clientX, clientY }: MouseEvent): boolean =>
  clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;

/** The marked words that a press hit: a press on them opens their card. */
export function findingAtPress(writing: Writing, event: MouseEvent): Judged | undefined {
  const { root } = writing.surface;
  const marked = writing.session.open(writing.findings()).filter(({ rule }) => rule.painted);
  if (isField(root)) {
    const caret = root.selectionStart;
    return caret === null
      ? undefined
      : marked.find(({ finding }) => finding.start < caret && caret < finding.end);
  }
  return marked.find((one) =>
    [...(writing.rangeOf(one)?.getClientRects() ?? [])].some((box) => holds(box, event)),
  );
}
