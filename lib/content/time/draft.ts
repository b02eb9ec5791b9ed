import { deepActiveElement } from '../../dom/event-path.ts';

const WRITABLE = new Set(['', 'text', 'email', 'url']);

function isWritable(target: EventTarget | undefined): target is HTMLElement {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return WRITABLE.has(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

function textOf(box: HTMLElement): string {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return box.value;
  const editor = box.closest<HTMLElement>('[contenteditable]') ?? box;
  return editor.innerText;
}

/**
 * Remembers the box last written in, so that its text can be copied from the cover. The text itself is read only when
 * the cover comes and when the button is pressed; it is never kept, sent or shown.
 */
export function watchDraft(signal: AbortSignal): { text: () => string } {
  let last: WeakRef<HTMLElement> | undefined;
  const note = (target: EventTarget | undefined): void => {
    if (isWritable(target)) last = new WeakRef(target);
  };
  const onEvent = (event: Event): void => note(event.composedPath()[0]);
  for (const type of ['focusin', 'input'])
    addEventListener(type, onEvent, { capture: true, passive: true, signal });
  // A script that comes late (an update with the page open) finds the person already writing.
  note(deepActiveElement(document));
  return {
    text: () => {
      const box = last?.deref();
      return box?.isConnected === true ? textOf(box).trim() : '';
    },
  };
}
