type Notifies = { ariaNotify?: (text: string) => void };

/**
 * Tells screen readers one thing, without moving the focus: by `ariaNotify` where the browser has it, else through a
 * live region in our own root.
 */
export function createAnnouncer(root: ShadowRoot): (text: string) => void {
  const region = document.createElement('div');
  region.setAttribute('aria-live', 'polite');
  region.className = 'announcer';
  root.append(region);
  return (text) => {
    const { host } = root as { host: Element & Notifies };
    if (typeof host.ariaNotify === 'function') host.ariaNotify(text);
    else region.textContent = text;
  };
}
