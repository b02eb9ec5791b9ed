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
  return root.activeElement ?? root.querySelector('dialog:modal');
}

function copyOf(event: Event): Event | undefined {
  const init = { bubbles: true, cancelable: true, composed: false };
  if (event.type === 'click') return new MouseEvent('click', init);
  if (event instanceof KeyboardEvent && event.type === 'keydown') {
    return new KeyboardEvent('keydown', { ...init, key: event.key, shiftKey: event.shiftKey });
  }
  return undefined;
}

function deliver(root: ShadowRoot, event: Event): void {
  const target = innerTarget(root, event);
  const copy = copyOf(event);
  if (target === null || copy === undefined) return;
  if (event.type === 'click' && target.closest(acts) !== null) return;
  if (!target.dispatchEvent(copy)) event.preventDefault();
}

/**
 * Keeps what happens in our host from the page: each event stops at the window, before any listener of the page, and
 * presses and keys are handed on inside the closed root as copies that never leave it. Only the person's own events
 * are handed on, so a page cannot press our buttons.
 */
export function shieldEvents(host: Element, root: ShadowRoot, signal: AbortSignal): void {
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
    else deliver(root, event);
  };
  for (const type of shielded)
    window.addEventListener(type, onEvent, { capture: true, passive: false, signal });
}
