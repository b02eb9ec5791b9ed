import { isShown } from '../../dom/controls.ts';
import { nearestIn, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { fieldKindAt, isDirectRoute, isStoryRoute } from './urls.ts';

/** Messages and captions: Lexical. */
const editor = '[contenteditable="true"]:is([role="textbox"], [data-lexical-editor="true"])';

/** Boxes of words. Passwords are never read. */
const field = 'textarea, input:is(:not([type]), [type="text"], [type="email"], [type="tel"], [type="url"])';

/** Nor are codes and searches. */
const never = '[role="searchbox"], [autocomplete="one-time-code"], [inputmode="numeric"]';

const boxes = `${editor}, ${field}`;

/** What holds a conversation, beside the box it is answered in. */
export const conversation = '[role="log"]';

/** A caption is the only editor in a dialog; a conversation in one is still a conversation. */
function kindOfEditor(root: Element): TextSurface['kind'] {
  if (root.closest('form, article') !== null) return 'comment';
  const dialog = root.closest('[role="dialog"]');
  return dialog !== null && dialog.querySelector(conversation) === null ? 'composer' : 'message';
}

function kindOf(root: Element): TextSurface['kind'] | undefined {
  if (root.matches(editor)) return kindOfEditor(root);
  const ofPage = fieldKindAt(location);
  if (ofPage !== undefined) {
    return root.matches(never) || root.closest('form, main, [role="dialog"]') === null ? undefined : ofPage;
  }
  if (!root.matches('textarea')) return undefined;
  // A story is answered in a message.
  if (isStoryRoute(location.pathname) || isDirectRoute(location.pathname)) return 'message';
  return root.closest('form') === null ? undefined : 'comment';
}

function asSurface(root: Element): TextSurface | undefined {
  const kind = kindOf(root);
  return kind === undefined || !(root instanceof HTMLElement) ? undefined : { kind, root };
}

/** The box a path begins in. */
export function surfaceAt(path: EventPath): TextSurface | undefined {
  const root = nearestIn(path, boxes);
  return root && asSurface(root);
}

/** The boxes in an element, as far as they are to be seen. */
export const surfacesIn = (element: Element): readonly TextSurface[] =>
  [...element.querySelectorAll(boxes)].filter(isShown).flatMap((root) => asSurface(root) ?? []);

/** Whether an element holds a box to write in, or a conversation. */
export const isForWriting = (element: Element): boolean =>
  element.querySelector(`${editor}, textarea, ${conversation}`) !== null;

/** Whether the page shows a composer. */
export const hasBoxes = (): boolean => document.querySelector(`${editor}, form textarea`) !== null;
