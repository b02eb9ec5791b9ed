import { editor, field, neverRead } from '../../dom/boxes.ts';
import { closestTo } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { textBoxes } from '../text-boxes.ts';
import { fieldKindAt, isDirectRoute, isStoryRoute } from './urls.ts';

/** Messages and captions are written in Lexical, comments and fields in form fields. */
const boxes = `${editor}, ${field}`;

/** What holds a conversation, beside the box it is answered in. */
export const conversation = '[role="log"]';

/** A caption is the only editor in a dialog; a conversation in one is still a conversation. */
function kindOfEditor(root: Element): TextSurface['kind'] {
  if (root.closest('form, article') !== null) return 'comment';
  const dialog = root.closest('[role="dialog"]');
  return dialog !== null && dialog.querySelector(conversation) === null ? 'composer' : 'message';
}

/** A story is answered in a message; what stands beside a caption is posted with it; all others are comments. */
function kindOfTextarea(root: Element): TextSurface['kind'] | undefined {
  if (isStoryRoute(location.pathname) || isDirectRoute(location.pathname)) return 'message';
  const around = closestTo(root, 'form, article, [role="dialog"], main');
  if (around === undefined) return undefined;
  const captions = around.matches('[role="dialog"]') ? [...around.querySelectorAll(editor)] : [];
  return captions.some((one) => kindOfEditor(one) === 'composer') ? 'composer' : 'comment';
}

function kindOf(root: Element): TextSurface['kind'] | undefined {
  if (root.matches(editor)) return kindOfEditor(root);
  const ofPage = fieldKindAt(location);
  if (ofPage !== undefined) {
    return root.matches(neverRead) || root.closest('form, main, [role="dialog"]') === null
      ? undefined
      : ofPage;
  }
  return root.matches(`textarea:not(${neverRead})`) ? kindOfTextarea(root) : undefined;
}

export const { surfaceAt, surfacesIn } = textBoxes(boxes, kindOf);

/** Whether an element holds a box to write in, or a conversation. */
export const isForWriting = (element: Element): boolean =>
  element.querySelector(`${editor}, textarea, ${conversation}`) !== null;

/** Whether the page shows a composer. */
export const hasBoxes = (): boolean => document.querySelector(`${editor}, textarea`) !== null;
