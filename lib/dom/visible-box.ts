import { parentOf } from './event-path.ts';
import type { Box } from './place-card.ts';

/** As much of an element must be in view for it to be said to be. */
const enough = 0.5;

type Edges = { left: number; top: number; right: number; bottom: number };

const within = (a: Edges, b: Edges): Edges => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The part of an element that is in view, in its scrollers and the window; undefined where most of it is not. */
export function visibleBox(element: Element): Box | undefined {
  const full = element.getBoundingClientRect();
  let shown: Edges = within(full, { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight });
  for (let at = parentOf(element); at !== undefined; at = parentOf(at)) {
    if (at === document.body || at === document.documentElement) break;
    if (getComputedStyle(at).overflowY !== 'visible') shown = within(shown, at.getBoundingClientRect());
  }
  const { left, top } = shown;
  const [width, height] = [shown.right - left, shown.bottom - top];
  return full.height > 0 && width > 0 && height >= full.height * enough
    ? { left, top, width, height }
    : undefined;
}
