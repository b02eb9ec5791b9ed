/** A document of its own, out of sight: printing the page would print the page. */
function createFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Firefox prints nothing of a frame that has no box.
  frame.style.cssText =
    'position: fixed; width: 1px; height: 1px; border: 0; opacity: 0; pointer-events: none;';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  return frame;
}

/**
 * Prints a few words alone. `root` must be a closed shadow root: what is in one is not among the page's `frames`.
 * The frame is taken out again after printing, or by the next.
 */
export function printText(text: string, root: ShadowRoot): void {
  root.querySelector('iframe')?.remove();
  const frame = createFrame();
  frame.addEventListener(
    'load',
    () => {
      const { contentDocument: page, contentWindow: view } = frame;
      if (page === null || view === null) return;
      const words = page.createElement('p');
      words.textContent = text;
      words.style.cssText = 'margin: 2cm; font: 12pt/1.5 sans-serif; white-space: pre-wrap;';
      page.body.replaceChildren(words);
      view.addEventListener('afterprint', () => {
        frame.remove();
      });
      view.print();
    },
    { once: true },
  );
  root.append(frame);
}
