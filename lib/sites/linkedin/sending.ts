import { isPicking } from '../../dom/boxes.ts';
import { button, isBefore, opensMore, wordedIn } from '../../dom/buttons.ts';
import { areDisabled, isDisabled } from '../../dom/controls.ts';
import { nearestIn, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { surfacesIn } from './boxes.ts';

const scope = 'form, [role="dialog"], dialog, main';

/** A form's own button, else the last one with words behind the box, which opens no menu. */
export function around({ root }: TextSurface): { region: Element; controls: readonly Element[] } {
  const region = root.closest(scope) ?? root;
  const own = [...region.querySelectorAll('[type="submit"]')].filter((control) => isBefore(root, control));
  const behind = wordedIn(region).filter((control) => isBefore(root, control) && !opensMore(control));
  return { region, controls: (own.length > 0 ? own : behind).slice(-1) };
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

/** Enter sends messages where the person set it so, which cannot be seen; Ctrl or Cmd with it sends comments too. */
export function submitByKey(surface: TextSurface, event: KeyboardEvent): readonly TextSurface[] {
  const { kind, root } = surface;
  if (event.key !== 'Enter' || event.altKey || event.shiftKey || isPicking(root)) return [];
  const sends = kind === 'message' || (kind === 'comment' && (event.ctrlKey || event.metaKey));
  return sends && !areDisabled(around(surface).controls) ? [surface] : [];
}
