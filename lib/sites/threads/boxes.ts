import { field, neverRead } from '../../dom/boxes.ts';
import { isBefore } from '../../dom/buttons.ts';
import type { TextSurface } from '../site-adapter.ts';
import { textBoxes } from '../text-boxes.ts';
import { isMessagePath, isPostPath, isProfilePath } from './urls.ts';

/** Lexical, and in some versions an editor of plain text. */
const editor =
  '[contenteditable]:not([contenteditable="false"]):is([role="textbox"], [data-lexical-editor="true"])';

const boxes = `${editor}, ${field}`;

/** In a dialog a post that is answered stands above the box; its link has its time. */
const answers = (dialog: Element, root: Element): boolean =>
  [...dialog.querySelectorAll('a[href*="/post/"]')].some((link) => isBefore(link, root));

function kindOf(root: Element): TextSurface['kind'] | undefined {
  const dialog = root.closest('[role="dialog"]');
  if (root.matches(editor)) {
    if (isMessagePath(location.pathname)) return 'message';
    if (dialog !== null) return answers(dialog, root) ? 'comment' : 'composer';
    return isPostPath(location.pathname) ? 'comment' : 'composer';
  }
  // The fields of one's own profile are in a dialog over it; searches and log-in are pages.
  const isField = dialog !== null && isProfilePath(location.pathname) && !root.matches(neverRead);
  return isField ? 'profile-field' : undefined;
}

export const { surfaceAt, surfacesIn } = textBoxes(boxes, kindOf);
