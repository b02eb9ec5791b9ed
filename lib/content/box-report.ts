import type { BoxSign } from '../core/site-health.ts';
import { type EventPath, nearestIn } from '../dom/event-path.ts';

/** What every social site writes its posts and messages in; search boxes are `input`s. */
const editor = '[contenteditable="true"][role="textbox"]';

/**
 * Tells once a page whether a box that got the focus is known, and once whether one is not: where a site has changed,
 * nudges would be missing without a word. Nothing of the box itself is told.
 */
export function createBoxReport(tell: (box: BoxSign) => void) {
  const told = new Set<BoxSign>();
  return (path: EventPath, isSurface: boolean): void => {
    const box = isSurface ? 'recognised' : 'unrecognised';
    if (told.has(box) || !(isSurface || nearestIn(path, editor))) return;
    told.add(box);
    tell(box);
  };
}
