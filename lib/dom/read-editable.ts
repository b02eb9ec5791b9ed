import { rangeIn, type Piece } from './pieces.ts';

/** A box a person writes in: a form field, or the root of a rich editor. */
export type Editable = HTMLElement;

/** What stands in a box, with the way back from the text to the page. */
export type EditableText = {
  text: string;
  /** The range of the page that shows `text.slice(start, end)`; undefined for form fields, and once the box has changed. */
  rangeOf(start: number, end: number): Range | undefined;
};

/** `left`: how many nodes may still be looked at. */
type Collector = { text: string; pieces: Piece[]; breakDue: boolean; left: number };

/** Longer texts are cut: no site takes more, and a page must not be able to keep Lanyard reading for ever. */
const longest = 100_000;

/** Nor by elements without words, by nesting them, or by a form's fields that lead round in a circle. */
const mostNodes = 50_000;
const deepest = 200;

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TD TR UL'.split(
    ' ',
  ),
);

/** Characters editors put in to hold a caret; they are no part of what is written. */
const caretHolders = /[\u200b\ufeff]+/g;

export const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

function addPiece(out: Collector, node: Text, from: number, to: number): void {
  if (to <= from || out.text.length >= longest) return;
  if (out.breakDue && out.text !== '') out.text += '\n';
  out.breakDue = false;
  const length = Math.min(to - from, longest - out.text.length);
  out.pieces.push({ at: out.text.length, node, from, length });
  out.text += node.data.slice(from, from + length);
}

function addText(out: Collector, node: Text): void {
  let from = 0;
  // Nearly always there is none, which is told much sooner than by looking for each.
  if (!node.data.includes('\u200b') && !node.data.includes('\ufeff')) {
    addPiece(out, node, 0, node.length);
    return;
  }
  for (const { index, 0: held } of node.data.matchAll(caretHolders)) {
    addPiece(out, node, from, index);
    from = index + held.length;
  }
  addPiece(out, node, from, node.length);
}

function collect(out: Collector, parent: Node, depth: number): void {
  for (let node = parent.firstChild; node !== null && out.text.length < longest; node = node.nextSibling) {
    out.left -= 1;
    if (out.left < 0 || depth > deepest) return;
    if (node instanceof Text) addText(out, node);
    else if (node.nodeName === 'BR') out.breakDue = true;
    else if (node instanceof Element) {
      const block = blocks.has(node.nodeName);
      if (block) out.breakDue = true;
      collect(out, node, depth + 1);
      if (block) out.breakDue = true;
    }
  }
}

/**
 * Reads a box without touching it. In a rich editor the text nodes are joined, with one line break wherever a block
 * begins or ends or a `br` stands (empty lines are not counted); `innerText` would force a layout and give no way back.
 */
export function readEditable(editable: Editable): EditableText {
  if (isField(editable)) return { text: editable.value.slice(0, longest), rangeOf: () => undefined };
  const out: Collector = { text: '', pieces: [], breakDue: false, left: mostNodes };
  collect(out, editable, 0);
  return { text: out.text, rangeOf: (start, end) => rangeIn(out.pieces, start, end) };
}
