type Notifies = { ariaNotify?: (text: string) => void };

/** A live region that is new to the page is spoken only of what changes once it has been seen. */
const noticed = 100;

/**
 * Tells screen readers one thing, without moving the focus: by `ariaNotify` where the browser has it, else through a
 * live region in our own root, which must stand in the page already. Nothing at all takes the last words away.
 * The document is told, not our host: the host has no box, and what such an element says Firefox drops (seen in 153).
 */
export function createAnnouncer(root: ShadowRoot): (text: string) => void {
  const region = document.createElement('div');
  region.setAttribute('aria-live', 'polite');
  region.className = 'announcer';
  root.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    const page: Document & Notifies = root.ownerDocument;
    if (typeof page.ariaNotify === 'function') {
      if (text !== '') page.ariaNotify(text);
      return;
    }
    clearTimeout(timer);
    // Cleared first, so that the same words twice are a change.
    region.textContent = '';
    if (text === '') return;
    timer = setTimeout(() => {
      region.textContent = text;
    }, noticed);
  };
}
