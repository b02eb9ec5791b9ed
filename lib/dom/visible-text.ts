import { parentOf } from './event-path.ts';
import { rangeIn, type Piece } from './pieces.ts';

/** A line of a page as people see it: what one block shows in one piece. */
export type VisibleLine = {
  text: string;
  /** The range of the page that shows `text.slice(start, end)`; undefined once the page has changed. */
  rangeOf(start: number, end: number): Range | undefined;
};

type Line = { block: Element; holder: Element; text: string; pieces: Piece[] };

/** A page must not be able to keep Lanyard reading for ever. */
const longest = 50_000;

/** Boxes and controls, what only scripts see, and what stands on a page of any content. */
const neverText =
  'button, input, textarea, select, [contenteditable="true"], script, style, noscript, svg, template, ' +
  '[aria-hidden="true"], nav, [role="navigation"], [role="tablist"], [role="dialog"]';

const displayOf = (element: Element): string => getComputedStyle(element).display;

/** The nearest element around that is laid out in a way of its own: not among the letters of a line. */
function around(element: Element, inline: RegExp): Element {
  let at = element;
  for (let next = parentOf(at); next !== undefined && inline.test(displayOf(at)); next = parentOf(at))
    at = next;
  return at;
}

/** Emoji are pictures whose `alt` is the character; pictures of people are called by their names. */
const emojiOf = (node: Node): string =>
  node instanceof HTMLImageElement && node.alt !== '' && !/\p{L}/u.test(node.alt) ? node.alt : '';

/** White space as it is seen, character for character, so that offsets hold. */
const asSeen = (text: Text, holder: Element): string =>
  getComputedStyle(holder).whiteSpace.startsWith('pre') ? text.data : text.data.replaceAll(/\s/g, ' ');

function reader() {
  const lines: Line[] = [];
  let line: Line | undefined;
  let left = longest;

  function lineAt(element: Element): Line {
    const block = around(element, /^(?:inline|contents)/);
    const holder = around(element, /^(?:inline|contents)$/);
    if (line?.block !== block) {
      line = { block, holder, text: '', pieces: [] };
      lines.push(line);
    } else if (line.holder !== holder) {
      // Side by side, with room between them that is no character.
      line.text += ' ';
      line.holder = holder;
    }
    return line;
  }

  return {
    lines,
    isFull: () => left <= 0,
    endLine() {
      line = undefined;
    },
    addEmoji(node: Node) {
      const emoji = emojiOf(node);
      if (emoji !== '' && line !== undefined) line.text += emoji;
    },
    addText(node: Text) {
      const { parentElement } = node;
      if (parentElement === null || node.data.trim() === '') {
        if (line !== undefined && node.data !== '') line.text += ' ';
        return;
      }
      const at = lineAt(parentElement);
      const text = asSeen(node, parentElement).slice(0, left);
      at.pieces.push({ at: at.text.length, node, from: 0, length: text.length });
      at.text += text;
      left -= text.length;
    },
  };
}

/**
 * The text that an element shows, line by line: what is hidden, boxes and controls are left out, and what `except` (a
 * selector) says. Nothing is changed; it forces a layout, so it is for what somebody asked for, not for every key.
 */
export function visibleLines(root: Element, except: string): readonly VisibleLine[] {
  const out = reader();
  const isLeftOut = (element: Element): boolean =>
    element.matches(`${neverText}, ${except}`) ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  function collect(parent: Element): void {
    for (let node = parent.firstChild; node !== null && !out.isFull(); node = node.nextSibling) {
      if (node instanceof Text) out.addText(node);
      else if (node.nodeName === 'BR') out.endLine();
      else if (node.nodeName === 'IMG') out.addEmoji(node);
      else if (node instanceof Element && !isLeftOut(node)) collect(node);
    }
  }

  if (!isLeftOut(root)) collect(root);
  return out.lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, pieces }) => ({ text, rangeOf: (start, end) => rangeIn(pieces, start, end) }));
}
