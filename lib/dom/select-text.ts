import { isField, readEditable, type Editable } from './read-editable.ts';

/** Puts the focus back in a box without scrolling the page about. */
export const focusEditable = (editable: Editable): void => {
  editable.focus({ preventScroll: true });
};

/** Selects words in a box for the person, as they would with the mouse. Nothing is deleted or written. */
export function selectText(editable: Editable, start: number, end: number): void {
  focusEditable(editable);
  if (isField(editable)) {
    editable.setSelectionRange(start, end);
    return;
  }
  const range = readEditable(editable).rangeOf(start, end);
  if (range === undefined) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
