import { button } from '../dom/buttons.ts';
import { isDisabled, isShown } from '../dom/controls.ts';
import { nearestIn, type EventPath } from '../dom/event-path.ts';
import type { SiteAdapter, TextSurface } from './site-adapter.ts';

// What most adapters do alike with the boxes they know.

type TextBoxes = {
  /** The box a path begins in. */
  surfaceAt: SiteAdapter['surfaceAt'];
  /** The boxes in an element that can be seen: sites leave twins of composers about that nobody can. */
  surfacesIn(element: ParentNode): readonly TextSurface[];
};

/**
 * The boxes of a site.
 *
 * @param boxes the selector of whatever may be one
 * @param kindOf what a box is for; undefined for one that is left alone
 */
export function textBoxes(
  boxes: string,
  kindOf: (root: Element) => TextSurface['kind'] | undefined,
): TextBoxes {
  const asSurface = (root: Element): TextSurface | undefined => {
    const kind = kindOf(root);
    return kind === undefined || !(root instanceof HTMLElement) ? undefined : { kind, root };
  };
  return {
    surfaceAt(path) {
      const root = nearestIn(path, boxes);
      return root && asSurface(root);
    },
    surfacesIn: (element) =>
      [...element.querySelectorAll(boxes)].filter(isShown).flatMap((root) => asSurface(root) ?? []),
  };
}

/** The boxes a press sends: of those nearest to its control, all that this control sends (the items of a thread). */
export function sentNearest(
  path: EventPath,
  surfacesIn: (element: Element) => readonly TextSurface[],
  around: SiteAdapter['around'],
): readonly TextSurface[] {
  const control = nearestIn(path, button);
  if (control === undefined || isDisabled(control)) return [];
  for (const at of path.slice(path.indexOf(control) + 1)) {
    const surfaces = surfacesIn(at);
    if (surfaces.length > 0) return surfaces.filter((surface) => around(surface).controls.includes(control));
  }
  return [];
}
