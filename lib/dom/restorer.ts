/** Puts an element back that the page removes while it is wanted. */
export type Restorer = { watch(): void; stop(): void };

const slowest = 1000;

/**
 * Watches an element's parent alone. It answers later and later, so that a page that keeps removing the element
 * cannot make both go round for ever.
 */
export function createRestorer(element: Element, restore: () => void): Restorer {
  let watched: Node | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = 1;
  const observer = new MutationObserver(() => {
    if (element.isConnected && element.parentNode === watched) return;
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
      if (watched !== null) observer.observe(watched, { childList: true });
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
