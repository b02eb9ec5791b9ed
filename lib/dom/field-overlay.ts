import { luminanceOf } from './page-theme.ts';

/** A stretch of a field's text to be marked, and the class of the mark. */
export type FieldMark = { start: number; end: number; className: string };

/** Marks words in an `input` or `textarea`, which have no text nodes to highlight, by a layer above it. */
export type FieldOverlay = {
  /** In our own root; shown and hidden by the caller. */
  element: HTMLElement;
  update(text: string, marks: readonly FieldMark[]): void;
  /** Follows the field's place, size and scrolling. */
  follow(): void;
};

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What decides where each letter of a field stands, and of what colour the line below it is. */
const copied = [
  ...[
    'color',
    'direction',
    'fontFamily',
    'fontFeatureSettings',
    'fontKerning',
    'fontSize',
    'fontStretch',
    'fontStyle',
  ],
  ...['fontVariant', 'fontWeight', 'letterSpacing', 'lineHeight', 'tabSize', 'textAlign', 'textIndent'],
  ...[
    'textTransform',
    'wordSpacing',
    'paddingTop',
    'paddingRight',
    'paddingBottom',
    'paddingLeft',
    'wordBreak',
  ],
] as const satisfies readonly (keyof CSSStyleDeclaration)[];

function fill(mirror: HTMLElement, text: string, marks: readonly FieldMark[]): void {
  mirror.replaceChildren();
  let at = 0;
  for (const { start, end, className } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const mark = document.createElement('mark');
    mark.className = className;
    mark.textContent = text.slice(start, end);
    mirror.append(text.slice(at, start), mark);
    at = end;
  }
  // A text that ends in a line break needs something after it, to be as high as the field's.
  mirror.append(`${text.slice(at)}\u200b`);
}

function copyStyle(field: Field, mirror: HTMLElement): void {
  const style = getComputedStyle(field);
  for (const name of copied) mirror.style[name] = style[name];
  const single = field instanceof HTMLInputElement;
  mirror.style.whiteSpace = single ? 'pre' : style.whiteSpace === 'pre' ? 'pre' : 'pre-wrap';
  mirror.style.overflowWrap = single ? 'normal' : style.overflowWrap;
  // The text of an input stands in the middle of its box whatever its line height.
  mirror.style.display = single ? 'grid' : 'block';
  mirror.style.alignContent = single ? 'center' : 'normal';
}

/** The part of a field inside its border; of an `input` Firefox gives the part inside its padding. */
function innerBox(field: Field): { left: number; top: number; width: number; height: number } {
  const { clientLeft, clientTop, clientWidth, clientHeight } = field;
  if (field instanceof HTMLTextAreaElement) {
    return { left: clientLeft, top: clientTop, width: clientWidth, height: clientHeight };
  }
  const style = getComputedStyle(field);
  const [left, top] = [parseFloat(style.borderLeftWidth), parseFloat(style.borderTopWidth)];
  const width = field.offsetWidth - left - parseFloat(style.borderRightWidth);
  return { left, top, width, height: field.offsetHeight - top - parseFloat(style.borderBottomWidth) };
}

/**
 * The layer lies over the letters: it darkens what is behind dark ones and lightens what is behind light ones, so that
 * the letters themselves stay as the site drew them.
 */
const blending = (field: Field): string =>
  (luminanceOf(getComputedStyle(field).color) ?? 0) > 0.5 ? 'screen' : 'multiply';

/**
 * The field's width as it is drawn, whose fraction decides where a narrow one breaks its lines; what the browser says
 * in the field's own pixels is rounded. Where an ancestor is scaled the fraction cannot be told.
 */
const drawnWidth = (field: Field, drawn: number): number =>
  Math.abs(drawn - field.offsetWidth) < 1 ? drawn : field.offsetWidth;

const px = (length: number): string => `${String(length)}px`;

/** Sizes are in the field's own pixels; a zoomed or scaled ancestor shows them larger. */
function place(field: Field, overlay: HTMLElement, mirror: HTMLElement): void {
  const box = field.getBoundingClientRect();
  const own = drawnWidth(field, box.width);
  const scale = own === 0 ? 1 : box.width / own;
  const { left, top, width, height } = innerBox(field);
  overlay.style.left = px(box.left + left * scale);
  overlay.style.top = px(box.top + top * scale);
  overlay.style.width = px(width + own - field.offsetWidth);
  overlay.style.height = px(height);
  overlay.style.transform = scale === 1 ? '' : `scale(${String(scale)})`;
  mirror.style.minHeight = field instanceof HTMLInputElement ? px(height) : '0';
  mirror.style.transform = `translate(${px(-field.scrollLeft)}, ${px(-field.scrollTop)})`;
}

/** Creates the overlay of one field. It shows marks alone: its own letters are transparent, and clicks go through it. */
export function createFieldOverlay(field: Field): FieldOverlay {
  const element = document.createElement('div');
  element.className = 'field-overlay';
  element.setAttribute('aria-hidden', 'true');
  element.popover = 'manual';
  const mirror = document.createElement('div');
  mirror.className = 'field-mirror';
  const line = document.createElement('div');
  mirror.append(line);
  element.append(mirror);
  return {
    element,
    update(text, marks) {
      copyStyle(field, mirror);
      element.style.mixBlendMode = blending(field);
      fill(line, text, marks);
      place(field, element, mirror);
    },
    follow() {
      place(field, element, mirror);
    },
  };
}
