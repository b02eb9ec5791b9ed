import { pathFrom } from './event-path.ts';

/** Puts an element back that the page removes while it is wanted. */
export type Restorer = { watch(): void; stop(): void };

const slowest = 1000;

const isIn = (element: Element, nodes: NodeList): boolean =>
  [...nodes].some((node) => node === element || node.contains(element));

/**
 * Watches what the element stands in, up to the document and no further down: a page may take away the dialog that it
 * was put into. It answers later and later, so that a page that keeps removing the element cannot make both go round
 * for ever.
 */
export function createRestorer(element: Element, restore: () => void): Restorer {
  let watched: Node | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = 1;
  const observer = new MutationObserver((records) => {
    // Where it was put back at once it looks as before, but what it showed is closed.
    const isTaken = !element.isConnected || element.parentNode !== watched;
    if (!isTaken && !records.some(({ removedNodes }) => isIn(element, removedNodes))) return;
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      restore();
    }, wait);
    wait = Math.min(wait * 2, slowest);
  });
  return {
    watch() {
      if (watched === element.parentNode) return;
      observer.disconnect();
      watched = element.parentNode;
      // The element's own children are in a shadow root and are not seen; a page's dialog may change much below it.
      for (const holder of pathFrom(element).slice(1)) observer.observe(holder, { childList: true });
    },
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      watched = null;
      timer = undefined;
      wait = 1;
    },
  };
}
