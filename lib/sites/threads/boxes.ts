import { field, neverRead } from '../../dom/boxes.ts';
import { isBefore } from '../../dom/buttons.ts';
import { isShown } from '../../dom/controls.ts';
import { nearestIn, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
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
