import { isPicking } from '../../dom/boxes.ts';
import { isBefore, opensMore, wordedIn } from '../../dom/buttons.ts';
import { areDisabled } from '../../dom/controls.ts';
import { closestTo, type EventPath } from '../../dom/event-path.ts';
import type { TextSurface } from '../site-adapter.ts';
import { sentNearest } from '../text-boxes.ts';
import { surfacesIn } from './boxes.ts';

const scope = 'form, [role="dialog"], dialog, main';

/** A form's own button, else the last one with words behind the box, which opens no menu. */
export function around({ root }: TextSurface): { region: Element; controls: readonly Element[] } {
  const region = closestTo(root, scope) ?? root;
  const own = [...region.querySelectorAll('[type="submit"]')].filter((control) => isBefore(root, control));
  const behind = wordedIn(region).filter((control) => isBefore(root, control) && !opensMore(control));
  return { region, controls: (own.length > 0 ? own : behind).slice(-1) };
}

export const submitAt = (path: EventPath): readonly TextSurface[] => sentNearest(path, surfacesIn, around);

/** Enter sends messages where the person set it so, which cannot be seen; Ctrl or Cmd with it sends comments too. */
export function submitByKey(surface: TextSurface, event: KeyboardEvent): readonly TextSurface[] {
  const { kind, root } = surface;
  if (event.key !== 'Enter' || event.altKey || event.shiftKey || isPicking(root)) return [];
  // In a note beside an invitation Enter begins a line.
  if (root.matches('textarea')) return [];
  const sends = kind === 'message' || (kind === 'comment' && (event.ctrlKey || event.metaKey));
  return sends && !areDisabled(around(surface).controls) ? [surface] : [];
}
