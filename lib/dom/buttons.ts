// What buttons have in common on sites that make their own.

/** Real buttons, and elements with the role of one. */
export const button = 'button, [role="button"], input[type="submit"]';

/** The element that shows a button's words: a letter of any language. Icons carry a title, which nobody sees. */
export function wordsOn(control: Element): HTMLElement | undefined {
  const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (holder instanceof HTMLElement && /\p{L}/u.test(text.nodeValue ?? '')) return holder;
  }
  return undefined;
}

/** The buttons in an element that say something. */
export const wordedIn = (element: Element): readonly Element[] =>
  [...element.querySelectorAll(button)].filter((control) => wordsOn(control) !== undefined);

/** Whether one stands before the other in the page, or around it. */
export const isBefore = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A button that opens a menu or another dialog acts on nothing itself. */
export const opensMore = (control: Element): boolean =>
  control.matches('[aria-haspopup]:not([aria-haspopup="false"])');
