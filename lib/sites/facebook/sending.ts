import { editor, isPicking } from '../../dom/boxes.ts';
import { button, isBefore, opensMore, wordedIn, wordsOn } from '../../dom/buttons.ts';
import { areDisabled, isDisabled, isShown } from '../../dom/controls.ts';
import { closestTo, nearestIn, parentOf, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { surfacesIn } from './boxes.ts';

/** The element around a box that a card stands beside, and the controls that send the box. */
type Around = { region: Element; controls: readonly Element[] };

const dialog = '[role="dialog"]';
const page = '[role="main"], main, body';
const edges = `${dialog}, [role="article"], ${page}`;

/** Buttons of a post or comment that the box is not part of are no answer to it. */
const belongsTo = (root: Element, control: Element): boolean =>
  control.closest('[role="article"]')?.contains(root) ?? true;

/**
 * A post is sent by a button with words behind its box: emoji, photos and tags are icons. "Next" in its place is held
 * too: it is the last press while the words are there, the next step shows them no more. So are other buttons with
 * words (share to a story, send in Messenger): each of them takes the words along. Where none stands behind the box
 * (small screens), those in the dialog's head are meant.
 */
function aroundPost(root: Element): Around {
  const all = root.closest(dialog);
  // A story is made on a page of its own, where "discard" comes before "share".
  if (all === null) return lastBehind(root);
  const worded = wordedIn(all).filter((control) => !opensMore(control) && belongsTo(root, control));
  const behind = worded.filter((control) => isBefore(root, control));
  return { region: all, controls: behind.length > 0 ? behind : worded };
}

/** Beyond the surroundings of one box: other boxes, posts, comments, the messages of a conversation. */
function isBeyond(at: Element, root: Element): boolean {
  if (at.matches(`[role="article"], ${page}`)) return true;
  if (at.querySelector('[role="article"], [role="log"]') !== null) return true;
  return [...at.querySelectorAll(editor)].some((other) => other !== root && isShown(other));
}

function surroundingsOf(root: Element): Element {
  let all = root;
  for (let at = parentOf(root); at !== undefined && !isBeyond(at, root); at = parentOf(at)) {
    all = at;
    if (at.matches(`form, ${dialog}`)) break;
  }
  return all;
}

/** A card stands beside the whole dialog or chat that popped up: the words answered and the close button stay in sight. */
function regionOf(root: Element, all: Element): Element {
  const chat = parentOf(all);
  const isChat = chat?.matches(page) === false && chat.querySelector('[role="log"]') !== null;
  return root.closest(dialog) ?? (isChat ? chat : all);
}

/** A comment or message: the last button behind its box, with words if any has; the others add pictures and emoji. */
function aroundLine(root: Element): Around {
  const all = surroundingsOf(root);
  const behind = [...all.querySelectorAll(button)].filter((control) => isBefore(root, control));
  const last = behind.findLast((control) => wordsOn(control) !== undefined) ?? behind.at(-1);
  return { region: regionOf(root, all), controls: last === undefined ? [] : [last] };
}

/** The last button with words behind a box, in the smallest element around it that has one. */
function lastBehind(root: Element): Around {
  for (let at = parentOf(root); at !== undefined && !at.matches('body'); at = parentOf(at)) {
    const last = wordedIn(at).findLast((control) => !opensMore(control) && isBefore(root, control));
    if (last !== undefined) return { region: at, controls: [last] };
    if (at.matches(edges)) break;
  }
  return { region: root, controls: [] };
}

/** A field of a form: its own button; else the last one with words behind it, which "Cancel" and "who sees this" come before. */
function aroundField(root: Element): Around {
  const form = closestTo(root, 'form');
  const own = form === undefined ? [] : [...form.querySelectorAll('[type="submit"]')];
  if (form !== undefined && own.length > 0) return { region: form, controls: own };
  return lastBehind(root);
}

/** What sends a box, and the element around both. */
export function around({ kind, root }: TextSurface): Around {
  if (kind === 'composer') return aroundPost(root);
  return kind === 'comment' || kind === 'message' ? aroundLine(root) : aroundField(root);
}

/** The boxes that a press sends or saves. */
export function submitAt(path: EventPath): readonly TextSurface[] {
  const control = nearestIn(path, button);
  if (control === undefined || isDisabled(control)) return [];
  return surfacesIn(document).filter((surface) => around(surface).controls.includes(control));
}

/**
 * Enter sends comments and messages, and a form by its fields; with suggestions open it picks one. A post is said to be
 * sent by Ctrl+Enter too (one report): held, because words held for nothing are still there, and words sent are not.
 */
function sendsBy({ kind, root }: TextSurface, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter') return false;
  if (kind === 'composer') return event.ctrlKey || event.metaKey;
  if (isPicking(root)) return false;
  if (kind === 'comment' || kind === 'message') return !event.shiftKey;
  return root instanceof HTMLInputElement && root.form !== null;
}

/** The boxes that a key sends. */
export function submitByKey(surface: TextSurface, event: KeyboardEvent): readonly TextSurface[] {
  if (!sendsBy(surface, event)) return [];
  const { kind, root } = surface;
  if (kind === 'comment' || kind === 'message') return [surface];
  if (areDisabled(around(surface).controls)) return [];
  const form = root instanceof HTMLInputElement ? closestTo(root, 'form') : undefined;
  return form === undefined ? [surface] : surfacesIn(form);
}
