import { isField, readEditable, type Editable } from './read-editable.ts';

/** Selects words in a box for the person, as they would with the mouse. Nothing is deleted or written. */
export function selectText(editable: Editable, start: number, end: number): void {
  editable.focus({ preventScroll: true });
  if (isField(editable)) {
    // `email` and the like have no offsets.
    if (editable.selectionStart === null) editable.select();
    else editable.setSelectionRange(start, end);
    return;
  }
  const range = readEditable(editable).rangeOf(start, end);
  if (range === undefined) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
