import { deepActiveElement } from './event-path.ts';
import { isField, type Editable } from './read-editable.ts';

/**
 * Remembers where the caret or selection is in a box, and gives what puts the focus and it back there. Editors drop
 * their selection when the focus leaves (Draft.js removes its ranges); form fields keep theirs.
 */
export function keepSelection(editable: Editable): () => void {
  const selection = isField(editable) ? null : document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {
    anchorNode: null,
    anchorOffset: 0,
    focusNode: null,
    focusOffset: 0,
  };
  return () => {
    editable.focus({ preventScroll: true });
    const stands = (node: Node | null, offset: number): node is Node =>
      node !== null && editable.contains(node) && offset <= (node.nodeValue ?? node.childNodes).length;
    if (!stands(anchorNode, anchorOffset) || !stands(focusNode, focusOffset)) return;
    selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

/** Remembers which element of the page has the focus, and gives what leads back to it; where none has it, nothing does. */
export function keepFocus(): () => void {
  const active = deepActiveElement(document);
  return () => {
    if (active instanceof HTMLElement && active !== document.body) active.focus({ preventScroll: true });
  };
}
