import { editor, field, neverRead } from '../../dom/boxes.ts';
import { isBefore } from '../../dom/buttons.ts';
import type { TextSurface } from '../site-adapter.ts';
import { textBoxes } from '../text-boxes.ts';
import { fieldKindOf, isMessageRoute, isProfileRoute, isStoryMakingRoute, isStoryRoute } from './urls.ts';

const boxes = `${editor}, ${field}`;

const article = '[role="article"]';
const dialog = '[role="dialog"]';
const main = '[role="main"], main';

/** Sign-up is a page of its own, or a dialog over the log-in page. */
const signUpField = 'input:is([name="firstname"], [name="lastname"], [name^="reg_email"])';

/**
 * A box below a post comments on it; one in a dialog with no post before it is a post, or shares one. What is unclear
 * counts as a comment, which Enter may send.
 */
function kindOfDialog(root: Element, around: Element): TextSurface['kind'] {
  const post = around.querySelector(article);
  if (post !== null && isBefore(post, root)) return 'comment';
  // A Page answers a comment in private; the words alone tell it from a post, and only in English.
  return /^message\b/i.test(around.getAttribute('aria-label') ?? '') ? 'message' : 'composer';
}

/** Pages that are about one kind of writing: a story being made, a story being answered, conversations. */
function kindOfPage(): TextSurface['kind'] | undefined {
  if (isStoryMakingRoute(location)) return 'composer';
  return isStoryRoute(location) || isMessageRoute(location) ? 'message' : undefined;
}

/** Chats pop up beside the page, outside of all its parts; in a dialog the messages before the box tell one. */
function kindOfEditor(root: Element): TextSurface['kind'] {
  const around = root.closest(`${dialog}, ${article}, ${main}, [role="complementary"]`);
  const ofPage = around?.matches(dialog) === true && !isMessageRoute(location) ? undefined : kindOfPage();
  if (ofPage !== undefined || around === null) return ofPage ?? 'message';
  if (!around.matches(dialog)) return 'comment';
  return around.querySelector('[role="log"]') === null ? kindOfDialog(root, around) : 'message';
}

function kindOfField(root: Element): TextSurface['kind'] | undefined {
  if (root.matches(neverRead)) return undefined;
  if (root.matches(signUpField)) return 'account-field';
  const inMain = root.closest(main) !== null;
  const ofPage = fieldKindOf(location);
  if (ofPage !== undefined) return inMain || root.closest(`${dialog}, form`) ? ofPage : undefined;
  if (root.matches('textarea') && root.closest(dialog) === null) {
    const kind = kindOfPage();
    if (kind !== undefined) return kind;
  }
  // The few words under the own name, which are changed without leaving the profile.
  const isBio = root.matches('textarea') && inMain && root.closest(article) === null;
  return isBio && isProfileRoute(location) ? 'profile-field' : undefined;
}

export const { surfaceAt, surfacesIn } = textBoxes(boxes, (root) =>
  root.matches(editor) ? kindOfEditor(root) : kindOfField(root),
);
