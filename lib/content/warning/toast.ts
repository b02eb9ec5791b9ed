import type { WarningView } from '../../core/warning.ts';
import { deepActiveElement } from '../../dom/event-path.ts';
import * as m from '../../language/made/messages.ts';
import { piecesOf, SLOT } from '../../language/slots.ts';
import { isCardKey } from '../card-keys.ts';
import { make, makeMark } from '../time/build.ts';
import { createHost } from '../time/host.ts';
import { cornerFor } from './place.ts';
import { stayFor } from './staying.ts';
import css from './toast.css?inline';
import { warningLine } from './words.ts';

/** Long enough to read twice, in ms. */
const STAYS = 12_000;
/** With something to press, for as long as it takes to find it without a mouse. */
const STAYS_WITH_LINK = 60_000;

/** The line with the caret, then the box with it, into whatever shadow roots they lie in. */
function written(): readonly DOMRect[] {
  const active = deepActiveElement(document);
  if (active === undefined || active === document.body) return [];
  const selection = getSelection();
  const caret = selection?.rangeCount === 1 ? selection.getRangeAt(0).getBoundingClientRect() : undefined;
  const box = active.getBoundingClientRect();
  return caret === undefined || caret.height === 0 ? [box] : [caret, box];
}

/** What is left to do before the site closes: nothing, where nobody is signed in. */
function signOutLine({ signOut }: WarningView, signedIn: boolean): readonly HTMLElement[] {
  if (signOut === undefined || !signedIn) return [];
  const { address } = signOut;
  if (address === undefined) return [make('p', { class: 'sign-out' }, m.warningSignOutInMenu())];
  // In a tab of its own: what is being written here stays.
  const link = make('a', { href: address, target: '_blank', rel: 'noopener' }, m.warningSignOutLink());
  const pieces = piecesOf(m.warningSignOut({ link: SLOT }));
  return [
    make('p', { class: 'sign-out' }, ...pieces.map((piece) => (typeof piece === 'string' ? piece : link))),
  ];
}

type Toast = { host: HTMLElement; root: ShadowRoot; toast: HTMLElement; pressable: readonly HTMLElement[] };

/** Draws it; what leads on, and closing it, can be pressed. */
function draw(view: WarningView, signedIn: boolean): Toast {
  const { host, root } = createHost('toast', css);
  const text = make('div', { class: 'text' });
  const close = make('button', { type: 'button', 'aria-label': m.commonClose() }, '×');
  const toast = make('div', { popover: 'manual', role: 'status' }, makeMark(), text, close);
  root.append(toast);
  document.documentElement.append(host);
  toast.showPopover();
  // Set once it is there, so that it is read out.
  text.append(make('p', {}, warningLine(view)), ...signOutLine(view, signedIn));
  return { host, root, toast, pressable: [...text.querySelectorAll('a'), close] };
}

/** Keeps it off what is being written, wherever that moves. */
function keepClear(toast: HTMLElement, signal: AbortSignal): void {
  const place = (): void => {
    const room = { width: innerWidth, height: innerHeight };
    const { width, height } = toast.getBoundingClientRect();
    // While somebody is about to press something in it, it stays where it is.
    if (!toast.matches(':hover, :focus-within'))
      toast.className = cornerFor({ width, height }, room, written());
  };
  place();
  const options = { capture: true, passive: true, signal };
  for (const type of ['focusin', 'input', 'resize'])
    addEventListener(type, () => requestAnimationFrame(place), options);
}

/**
 * Tells how long is left, in a corner, without taking the focus and without covering what is being written; goes away
 * by itself, unless the pointer or the focus is in it. The keys of a card lead into it, and Escape back.
 */
export function showToast(view: WarningView, signedIn: boolean, signal: AbortSignal): void {
  const { host, root, toast, pressable } = draw(view, signedIn);
  const over = new AbortController();
  const within = AbortSignal.any([signal, over.signal]);
  const before = deepActiveElement(document);
  const end = (): void => {
    if (root.activeElement !== null && before instanceof HTMLElement) before.focus();
    over.abort();
  };
  within.addEventListener('abort', () => host.remove());
  const stays = pressable.length > 1 ? STAYS_WITH_LINK : STAYS;
  stayFor({ toast, stays, ending: pressable, end, signal: within });
  keepClear(toast, within);
  const onKey = (event: KeyboardEvent): void => {
    if (isCardKey(event) && !event.defaultPrevented) pressable[0]?.focus();
    else if (event.key === 'Escape' && root.activeElement !== null) end();
  };
  addEventListener('keydown', onKey, { signal: within });
}
