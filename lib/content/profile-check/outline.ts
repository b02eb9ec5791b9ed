import { followMovement } from '../../dom/follow-movement.ts';
import type { TopLayerHost } from '../../dom/top-layer-host.ts';

const room = 6;

/**
 * A frame of ours around words of the page, which are not touched; it follows them until something else is outlined or
 * the signal aborts.
 */
export function createOutline(host: Pick<TopLayerHost, 'root' | 'show' | 'hide'>, signal: AbortSignal) {
  const frame = document.createElement('div');
  frame.className = 'outline';
  frame.popover = 'manual';
  host.root.append(frame);
  let following: AbortController | undefined;

  function place(range: Range): void {
    const { left, top, width, height } = range.getBoundingClientRect();
    const box = { left: left - room, top: top - room, width: width + 2 * room, height: height + 2 * room };
    for (const [side, length] of Object.entries(box)) frame.style.setProperty(side, `${String(length)}px`);
  }

  function clear(): void {
    following?.abort();
    following = undefined;
    host.hide(frame);
  }

  return {
    clear,
    show(range: Range) {
      clear();
      following = new AbortController();
      followMovement(() => place(range), AbortSignal.any([signal, following.signal]));
      host.show(frame);
      place(range);
    },
  };
}

/** Brings words into view, above whatever covers the foot of the window from `bottom` on (pixels from its top). */
export function bringIntoView(range: Range, bottom: number): void {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // At once: what moves smoothly is somewhere else when the room left is measured.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const over = range.getBoundingClientRect().bottom + 2 * room - bottom;
  if (over > 0) window.scrollBy({ top: over, behavior: calm ? 'instant' : 'smooth' });
}
