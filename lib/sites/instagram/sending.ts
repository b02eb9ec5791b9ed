import { isPicking } from '../../dom/boxes.ts';
import { button, isBefore, wordedIn, wordsOn } from '../../dom/buttons.ts';
import { areDisabled } from '../../dom/controls.ts';
import { closestTo, parentOf, pathFrom, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { sentNearest } from '../text-boxes.ts';
import { conversation, surfacesIn } from './boxes.ts';

/** A box's surroundings: the element around it and what sends it, and the control or controls that do. */
type Around = { region: Element; controls: readonly Element[] };

/** The head of a dialog: all around a control of it that holds neither the box nor a picture. */
function headAround(control: Element, root: Element): Element {
  const path = pathFrom(control);
  const end = path.findIndex((at) => at.contains(root) || at.querySelector('img, video, canvas') !== null);
  return path[end - 1] ?? control;
}

/**
 * "Share" is the last word in the head of its dialog, or of one around it; closing and going back are icons, or words
 * before it. A picture with buttons of its own may stand between the head and the box.
 */
function aroundCaption(root: Element): Around {
  const dialogs = pathFrom(root).filter((at) => at.matches('[role="dialog"]'));
  for (const region of dialogs) {
    const first = wordedIn(region).find((one) => isBefore(one, root));
    const last = first && (wordedIn(headAround(first, root)).at(-1) ?? first);
    if (last !== undefined) return { region, controls: [last] };
  }
  return { region: dialogs[0] ?? root, controls: [] };
}

/** A form's own button, else the last one below the field. */
function aroundField(root: Element): Around {
  const form = closestTo(root, 'form') ?? closestTo(root, '[role="dialog"], main') ?? root;
  const own = form.querySelectorAll('[type="submit"]');
  const below = wordedIn(form).filter((control) => isBefore(root, control));
  return { region: root.closest('label') ?? root, controls: own.length > 0 ? [...own] : below.slice(-1) };
}

/** What a box and its buttons never stand in by themselves: there is a post, a person or a conversation besides. */
const isBeyond = (at: Element): boolean =>
  at.matches('[role="dialog"], article, main, body') || at.querySelector(`a[href], ${conversation}`) !== null;

/**
 * The last button behind the box with words, as near as there is one; where none has, the last icon behind it. It may
 * not be there yet: it comes with the first letter.
 */
function aroundLine(root: Element): Around {
  let found: Around = { region: closestTo(root, 'form') ?? parentOf(root) ?? root, controls: [] };
  for (let at = parentOf(root); at !== undefined && !isBeyond(at); at = parentOf(at)) {
    const behind = [...at.querySelectorAll(button)].filter((control) => isBefore(root, control));
    const worded = behind.findLast((control) => wordsOn(control) !== undefined);
    if (worded !== undefined) return { region: at, controls: [worded] };
    if (found.controls.length === 0 && behind.length > 0) found = { region: at, controls: behind.slice(-1) };
    if (at.matches('form')) break;
  }
  return found;
}

/** The controls that send a box, and the element around both. */
export function around({ kind, root }: TextSurface): Around {
  if (kind === 'composer') return aroundCaption(root);
  return kind === 'profile-field' || kind === 'account-field' ? aroundField(root) : aroundLine(root);
}

export const submitAt = (path: EventPath): readonly TextSurface[] => sentNearest(path, surfacesIn, around);

/** In a caption Enter begins a line, and Shift+Enter in all but fields. With suggestions open it picks one. */
function sendsOnEnter({ kind, root }: TextSurface, isLineBreak: boolean): boolean {
  if (kind === 'comment' || kind === 'message') return !isLineBreak && !isPicking(root);
  return kind !== 'composer' && root instanceof HTMLInputElement && root.form !== null;
}

/** The boxes a key sends: Enter in a comment, a message, or a one-line field of a form. */
export function submitByKey(surface: TextSurface, event: KeyboardEvent): readonly TextSurface[] {
  if (event.key !== 'Enter' || event.altKey || !sendsOnEnter(surface, event.shiftKey)) return [];
  const { controls } = around(surface);
  if (areDisabled(controls)) return [];
  const form = surface.root instanceof HTMLInputElement ? closestTo(surface.root, 'form') : undefined;
  return form === undefined ? [surface] : surfacesIn(form);
}
