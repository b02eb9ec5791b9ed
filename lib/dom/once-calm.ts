/**
 * Does something once the page is there (`DOMContentLoaded` is over), or somebody does something in it, or a second has
 * passed: whichever comes first. At once where the page is there already, and never after `signal` aborts.
 */
export function onceCalm(work: () => void, signal: AbortSignal): void {
  let done = document.readyState !== 'loading';
  if (done) work();
  const begin = (): void => {
    if (!done && !signal.aborted) work();
    done = true;
  };
  const options = { capture: true, passive: true, once: true, signal };
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin'])
    addEventListener(type, begin, options);
  // Not within the event: the page's own listeners of it wait.
  addEventListener('DOMContentLoaded', () => setTimeout(begin), options);
  setTimeout(begin, 1000);
}
