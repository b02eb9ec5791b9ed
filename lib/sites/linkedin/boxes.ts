import { editor, field, neverRead } from '../../dom/boxes.ts';
import type { TextSurface } from '../site-adapter.ts';
import { textBoxes } from '../text-boxes.ts';
import { handleOfInvite, isEditPath, isMessagePath, isPageMaking, ownerOfPath } from './urls.ts';

const boxes = `${editor}, ${field}`;

/** A post in the feed, by the ways its number is written on it. */
const post = 'article, [data-urn*="activity"], [data-id*="activity"]';

/** Comments and messages are written in a form, posts in a dialog without one. */
function kindOfEditor(root: Element): TextSurface['kind'] {
  if (root.closest('form') === null) return 'composer';
  if (isMessagePath(location.pathname)) return 'message';
  return root.closest(post) === null ? 'message' : 'comment';
}

function kindOf(root: Element): TextSurface['kind'] | undefined {
  if (root.matches(editor)) return kindOfEditor(root);
  if (isPageMaking(location.pathname)) return root.matches(neverRead) ? undefined : 'account-field';
  const dialog = root.closest('[role="dialog"], dialog');
  if (dialog === null || root.matches(neverRead)) return undefined;
  // Headline, position and the rest of one's own profile are in dialogs over it; so is the note beside an invitation.
  const path = location.pathname;
  const isNote = root.matches('textarea') && dialog.querySelectorAll(field).length === 1;
  if (isNote && (handleOfInvite(location.href) !== undefined || !isEditPath(path))) return 'message';
  return ownerOfPath(path) === undefined ? undefined : 'profile-field';
}

export const { surfaceAt, surfacesIn } = textBoxes(boxes, kindOf);
