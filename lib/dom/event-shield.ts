/**
 * What a page could react to: a focus trap pulls the focus out of our card, a click "outside" closes its dialog, a
 * single letter is a shortcut.
 */
const shielded = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'focus', 'focusin', 'blur', 'focusout', 'wheel'],
];

/** Carries out its own press: delivering a copy would press it twice. */
const acts = 'a[href], summary';

function innerTarget(root: ShadowRoot, event: Event): Element | null {
  // From outside, a closed root shows its host alone. A click by keyboard or screen reader has no place of its own.
  if (event instanceof MouseEvent && (event.detail > 0 || event.clientX !== 0 || event.clientY !== 0)) {
    return root.elementFromPoint(event.clientX, event.clientY);
  }
  return root.activeElement;
}

/** A copy of a keyboard event would leave the root in Firefox (153), whatever it says of being composed. */
function deliverClick(root: ShadowRoot, event: Event): void {
  const target = innerTarget(root, event);
  if (target === null || target.closest(acts) !== null) return;
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: false }));
}

/** Told of the person's own keys while the focus is in the host, or while a modal dialog of ours is open. */
type OnKey = (event: KeyboardEvent) => void;

/**
 * Keeps what happens in our host from the page: each event stops at the window, before any listener of the page.
 * Clicks are handed on inside the closed root as copies that never leave it, keys are told to `onKey`. Only the
 * person's own events count, so a page cannot press our buttons.
 */
export function shieldEvents(host: Element, root: ShadowRoot, onKey: OnKey, signal: AbortSignal): void {
  // With nothing focused, keys go to the body: the page must not take an Escape meant for our modal dialog.
  const isOurs = (event: Event): boolean =>
    event.target === host || (event instanceof KeyboardEvent && root.querySelector('dialog:modal') !== null);
  const onEvent = (event: Event): void => {
    if (!isOurs(event)) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    // The focus stays in the box being written in; a key still down from a held act must press nothing.
    if (event.type === 'mousedown' || (event instanceof KeyboardEvent && event.repeat))
      event.preventDefault();
    else if (event.type === 'click') deliverClick(root, event);
    else if (event instanceof KeyboardEvent && event.type === 'keydown') onKey(event);
  };
  for (const type of shielded)
    window.addEventListener(type, onEvent, { capture: true, passive: false, signal });
}
