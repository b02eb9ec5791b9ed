import { editor, field, neverRead } from '../../dom/boxes.ts';
import type { TextSurface } from '../site-adapter.ts';
import { textBoxes } from '../text-boxes.ts';

const boxes = `${editor}, ${field}`;

/** A post in the feed, by the ways its number is written on it. */
const post = 'article, [data-urn*="activity"], [data-id*="activity"]';

const isMessageRoute = (path: string): boolean => /^\/messaging(?:\/|$)/.test(path);

const isProfileRoute = (path: string): boolean => /^\/in\/[^/]+(?:\/|$)/.test(path);

/** Comments and messages are written in a form, posts in a dialog without one. */
function kindOfEditor(root: Element): TextSurface['kind'] {
  if (root.closest('form') === null) return 'composer';
  if (isMessageRoute(location.pathname)) return 'message';
  return root.closest(post) === null ? 'message' : 'comment';
}

function kindOf(root: Element): TextSurface['kind'] | undefined {
  if (root.matches(editor)) return kindOfEditor(root);
  // Headline, position and the rest of one's own profile are in dialogs over it.
  const isField = isProfileRoute(location.pathname) && root.closest('[role="dialog"], dialog') !== null;
  return isField && !root.matches(neverRead) ? 'profile-field' : undefined;
}

export const { surfaceAt, surfacesIn } = textBoxes(boxes, kindOf);
