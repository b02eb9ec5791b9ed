import { isPicking } from '../../dom/boxes.ts';
import { button, isBefore, opensMore, wordedIn } from '../../dom/buttons.ts';
import { areDisabled, isDisabled } from '../../dom/controls.ts';
import { nearestIn, parentOf, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { surfacesIn } from './boxes.ts';

type Around = { region: Element; controls: readonly Element[] };

const sends = /^(?:post|reply|send|done|save)$/i;

/** Where a box and what sends it stand: its dialog, else as little of the page as holds both. */
function regionsOf(root: Element): readonly Element[] {
  const dialog = root.closest('[role="dialog"]');
  if (dialog !== null) return [dialog];
  const regions: Element[] = [];
  for (let at = parentOf(root); at !== undefined && !at.matches('body'); at = parentOf(at)) regions.push(at);
  return regions;
}

/**
 * “Post” is the last button with words behind the box (the one before it opens the choice of who may reply). A dialog
 * of fields has “Done” in its head.
 */
export function around({ kind, root }: TextSurface): Around {
  for (const region of regionsOf(root)) {
    const worded = wordedIn(region).filter((control) => !opensMore(control));
    const behind = worded.filter((control) => isBefore(root, control));
    const candidates = behind.length > 0 || kind !== 'profile-field' ? behind : worded;
    const control = candidates.findLast((one) => sends.test(one.textContent.trim())) ?? candidates.at(-1);
    if (control !== undefined) return { region, controls: [control] };
  }
  return { region: regionsOf(root)[0] ?? root, controls: [] };
}

/** The boxes a press sends: those nearest to the control that are sent by it. All items of a thread go together. */
export function submitAt(path: EventPath): readonly TextSurface[] {
  const control = nearestIn(path, button);
  if (control === undefined || isDisabled(control)) return [];
  for (const at of path.slice(path.indexOf(control) + 1)) {
    const surfaces = surfacesIn(at);
    if (surfaces.length > 0) return surfaces.filter((surface) => around(surface).controls.includes(control));
  }
  return [];
}

/** Enter sends messages; with Ctrl or Cmd it sends posts and replies too. */
export function submitByKey(surface: TextSurface, event: KeyboardEvent): readonly TextSurface[] {
  const { kind, root } = surface;
  if (event.key !== 'Enter' || event.altKey || kind === 'profile-field') return [];
  const isCombined = event.ctrlKey || event.metaKey;
  if (kind === 'message' ? event.shiftKey || isPicking(root) : !isCombined) return [];
  const { region, controls } = around(surface);
  if (areDisabled(controls)) return [];
  return kind === 'message'
    ? [surface]
    : surfacesIn(region).filter((one) => controls.some((control) => around(one).controls.includes(control)));
}
