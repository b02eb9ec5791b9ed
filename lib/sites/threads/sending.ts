import { isPicking } from '../../dom/boxes.ts';
import { isBefore, opensMore, wordedIn } from '../../dom/buttons.ts';
import { areDisabled } from '../../dom/controls.ts';
import { parentOf, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { sentNearest } from '../text-boxes.ts';
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

export const submitAt = (path: EventPath): readonly TextSurface[] => sentNearest(path, surfacesIn, around);

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
