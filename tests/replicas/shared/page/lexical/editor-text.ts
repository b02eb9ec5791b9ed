import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type ParagraphNode,
} from 'lexical';

// Lexical marks functions that only work inside a read or an update by `$`.

/** What is written: one line for each paragraph. */
export const $textOf = (): string =>
  $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');

export function $makeEmpty(): ParagraphNode {
  const paragraph = $createParagraphNode();
  $getRoot().clear().append(paragraph);
  return paragraph;
}

/** The caret stays in the box. */
export function $clear(): void {
  $makeEmpty().select();
}

/** The mention being typed before the caret, without its @. */
export function $mention(): string | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return undefined;
  const before = node.getTextContent().slice(0, selection.anchor.offset);
  return /(?:^|\s)@([\p{L}\d._]{1,20})$/u.exec(before)?.[1];
}

/** Puts a name in the place of the mention being typed. */
export function $pickMention(typed: string, name: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const node = selection.anchor.getNode();
  const { offset } = selection.anchor;
  if (!$isTextNode(node)) return;
  selection.setTextNodeRange(node, offset - typed.length - 1, node, offset);
  selection.insertText(`${name} `);
}
