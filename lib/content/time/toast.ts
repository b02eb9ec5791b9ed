import { countdown } from '../../core/time-words.ts';
import { deepActiveElement } from '../../dom/event-path.ts';
import { make, makeMark } from './build.ts';
import type { Deadline } from './deadline-state.ts';
import { createHost } from './host.ts';
import css from './toast.css?inline';

/** Long enough to read twice; the pointer on it makes it stay. */
const STAYS = 12_000;

const PLACES = ['top-end', 'bottom-end', 'top-start', 'bottom-start'] as const;

const WORDS: Record<Deadline['reason'], string> = {
  'blocked-hours': 'Your school’s hours begin',
  'allowance-used': 'Today’s time is used',
  'pass-needed': 'Your pass ends',
};

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box with the caret, into whatever shadow roots it lies in. */
function focusedBox(): DOMRect | undefined {
  const active = deepActiveElement(document);
  return active === document.body ? undefined : active?.getBoundingClientRect();
}

/** Puts the toast into the first corner where it does not lie on what is being written. */
function place(toast: HTMLElement): void {
  const writing = focusedBox();
  for (const corner of PLACES) {
    toast.className = corner;
    if (writing === undefined || !meet(writing, toast.getBoundingClientRect())) return;
  }
}

/** Tells how long is left, in a corner, without taking the focus; goes away by itself. */
export function showToast(deadline: Deadline, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { host, root } = createHost('toast', css);
  const words = make('p', {});
  const close = make('button', { type: 'button', 'aria-label': 'Close' }, '×');
  const toast = make('div', { popover: 'manual', role: 'status' }, makeMark(), words, close);
  root.append(toast);
  document.documentElement.append(host);
  toast.showPopover();
  // Set once it is there, so that it is read out.
  words.append(`${WORDS[deadline.reason]} ${countdown(deadline.left)}.`);
  place(toast);

  const over = new AbortController();
  const within = AbortSignal.any([signal, over.signal]);
  const end = (): void => over.abort();
  let timer = setTimeout(end, STAYS);
  within.addEventListener('abort', () => {
    clearTimeout(timer);
    host.remove();
  });
  close.addEventListener('click', end, { signal: within });
  toast.addEventListener('pointerenter', () => clearTimeout(timer), { signal: within });
  toast.addEventListener('pointerleave', () => (timer = setTimeout(end, STAYS / 3)), { signal: within });
}
