import { areDisabled, isDisabled } from '../../dom/controls.ts';
import { nearestIn, parentOf, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { conversation, surfacesIn } from './boxes.ts';
import { button, isBefore, wordedIn } from '../../dom/buttons.ts';

/** A box's surroundings: the element around it and what sends it, and the control or controls that do. */
type Around = { region: Element; controls: readonly Element[] };

/** "Share" is the first word in the head of its dialog; closing and going back are icons. */
function aroundCaption(root: Element): Around {
  const region = root.closest('[role="dialog"]') ?? root;
  return {
    region,
    controls: wordedIn(region)
      .filter((control) => isBefore(control, root))
      .slice(0, 1),
  };
}

/** A form's own button, else the last one below the field. */
function aroundField(root: Element): Around {
  const form = root.closest('form') ?? root.closest('[role="dialog"], main') ?? root;
  const own = form.querySelectorAll('[type="submit"]');
  const below = wordedIn(form).filter((control) => isBefore(root, control));
  return { region: root.closest('label') ?? root, controls: own.length > 0 ? [...own] : below.slice(-1) };
}

const ends = `form, [role="dialog"], article, main, body`;

/**
 * The nearest button behind the box that says something; where none does, the last icon behind it. It may not be
 * there yet: it comes with the first letter.
 */
function aroundLine(root: Element): Around {
  let found: Around = { region: root.closest('form') ?? parentOf(root) ?? root, controls: [] };
  for (let at = parentOf(root); at !== undefined; at = parentOf(at)) {
    if (at.matches(ends) ? !at.matches('form') : at.querySelector(conversation) !== null) break;
    const behind = [...at.querySelectorAll(button)].filter((control) => isBefore(root, control));
    const worded = wordedIn(at).findLast((control) => isBefore(root, control));
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

/** The boxes a press sends: those nearest to the control that are sent by it. */
export function submitAt(path: EventPath): readonly TextSurface[] {
  const control = nearestIn(path, button);
  if (control === undefined || isDisabled(control)) return [];
  for (const at of path.slice(path.indexOf(control) + 1)) {
    const surfaces = surfacesIn(at);
    if (surfaces.length > 0) return surfaces.filter((surface) => around(surface).controls.includes(control));
  }
  return [];
}

/** In a caption Enter begins a line. With suggestions open it picks one. */
function sendsOnEnter({ kind, root }: TextSurface): boolean {
  if (kind === 'comment' || kind === 'message') {
    return root.getAttribute('aria-expanded') !== 'true' && !root.hasAttribute('aria-activedescendant');
  }
  return kind !== 'composer' && root instanceof HTMLInputElement && root.form !== null;
}

/** The boxes a key sends: Enter in a comment, a message, or a one-line field of a form. */
export function submitByKey(surface: TextSurface, event: KeyboardEvent): readonly TextSurface[] {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey || !sendsOnEnter(surface)) return [];
  const { controls } = around(surface);
  if (areDisabled(controls)) return [];
  const form = surface.root instanceof HTMLInputElement ? surface.root.form : null;
  return form === null ? [surface] : surfacesIn(form);
}
