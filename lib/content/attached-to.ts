import { editor, field } from '../dom/boxes.ts';
import { isShown } from '../dom/controls.ts';
import { pathFrom, pathOf, type EventPath } from '../dom/event-path.ts';
import { isChosen, isDropped, isPasted } from '../dom/media.ts';
import type { SiteAdapter, TextSurface } from '../sites/site-adapter.ts';

/** Where a picture or film goes: into a box, or (undefined) to none that is open. `near`: the dialog it was chosen in. */
export type AttachedTo = { surface: TextSurface | undefined; near: Element | undefined };

const dialog = '[role="dialog"]';

/** Beyond these a drop is on the page, and a field belongs to no box in particular. */
const edges = 'body, main, [role="main"]';

const isWritten = ({ kind }: TextSurface): boolean =>
  kind === 'composer' || kind === 'comment' || kind === 'message';

/** Whether an event brings a picture or film. `change` stays inside a shadow root, `input` comes out of it. */
function bringsMedia(event: Event): boolean {
  const [target] = event.composedPath();
  if (event instanceof ClipboardEvent) return isPasted(event.clipboardData);
  if (event instanceof DragEvent) return isDropped(event.dataTransfer);
  return target instanceof HTMLInputElement && target.type === 'file' && isChosen(target);
}

/**
 * Says which box a picture belongs to: the one it is put into, else the only one (or the one last written in) of the nearest
 * element around that has any; for a field that stands apart from all boxes, the box last written in.
 */
export function createAttachedTo(
  adapter: Pick<SiteAdapter, 'surfaceAt'>,
  last: () => TextSurface | undefined,
) {
  const surfacesIn = (element: Element): readonly TextSurface[] =>
    [...element.querySelectorAll(`${editor}, ${field}`)]
      .filter(isShown)
      .map((box) => adapter.surfaceAt(pathFrom(box)))
      .filter((surface) => surface !== undefined)
      .filter(isWritten);

  const lastOpen = (): TextSurface | undefined => {
    const surface = last();
    return surface !== undefined && isWritten(surface) && isShown(surface.root) ? surface : undefined;
  };

  function around(path: EventPath): TextSurface | undefined {
    for (const element of path) {
      if (element.matches(edges)) return undefined;
      const surfaces = surfacesIn(element);
      const written = surfaces.find(({ root }) => root === last()?.root);
      if (surfaces.length > 0) return written ?? surfaces[0];
      if (element.matches(dialog)) return undefined;
    }
    return undefined;
  }

  return (event: Event): AttachedTo | undefined => {
    // First of all: nearly every event is a key's, and to look along its path would be felt.
    if (!bringsMedia(event)) return undefined;
    const path = pathOf(event);
    const [target] = path;
    const own = adapter.surfaceAt(path);
    const inside = own !== undefined && isWritten(own) ? own : around(path);
    const near = path.find((element) => element.matches(dialog));
    if (inside !== undefined || !(target instanceof HTMLInputElement)) {
      return inside && { surface: inside, near };
    }
    // A field of the whole page, or of a dialog without a box.
    return { surface: near === undefined ? lastOpen() : undefined, near };
  };
}
