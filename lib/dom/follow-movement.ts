/**
 * Calls back, at most once a frame, whenever something in the page may have moved: scrolling anywhere, a resized or
 * zoomed window, an end of a transition, and whatever else is named. Nothing runs while nothing moves.
 */
export function followMovement(moved: () => void, signal: AbortSignal, more: readonly string[] = []): void {
  let frame: number | undefined;
  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) moved();
    });
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'transitionend', ...more])
    window.addEventListener(type, soon, options);
  window.visualViewport?.addEventListener('resize', soon, options);
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}

/** Calls back when an element changes size, or leaves the page. */
export function followSize(element: Element, changed: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(changed);
  observer.observe(element);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
