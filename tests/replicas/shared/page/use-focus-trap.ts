import { useEffect, useState, type RefObject } from 'react';

const FOCUSABLE = 'a[href], button:not([disabled]), input, textarea, [contenteditable=true], [tabindex="0"]';

/** The last one opened holds the focus. */
const open: HTMLElement[] = [];

/** What Tab stops at: a file field behind a button is not shown. */
const stopsIn = (dialog: HTMLElement): readonly HTMLElement[] =>
  [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
  );

function firstIn(dialog: HTMLElement): HTMLElement {
  const stops = stopsIn(dialog);
  return stops.find((stop) => stop.matches('[contenteditable=true], input, textarea')) ?? stops[0] ?? dialog;
}

/** Tab goes round within; without this it would leave through the browser's own controls. */
export function wrapFocus(dialog: HTMLElement, backwards: boolean): boolean {
  const stops = stopsIn(dialog);
  const [edge, other] = backwards ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (document.activeElement !== edge) return false;
  other?.focus();
  return true;
}

/** Takes the focus at the start, brings it back whenever it leaves, and returns it at the end. */
export function useFocusTrap(dialog: RefObject<HTMLElement>): void {
  // Read while drawing: an editor within takes the focus before the effect runs.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const element = dialog.current;
    if (!element) throw new Error('The dialog is not drawn');
    const listening = new AbortController();
    open.push(element);
    if (!element.contains(document.activeElement)) firstIn(element).focus();
    document.addEventListener(
      'focus',
      ({ target }) => {
        const outside = target instanceof Node && !element.contains(target);
        if (outside && target !== document && open.at(-1) === element) firstIn(element).focus();
      },
      { capture: true, signal: listening.signal },
    );
    return () => {
      listening.abort();
      open.splice(open.indexOf(element), 1);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog, before]);
}
