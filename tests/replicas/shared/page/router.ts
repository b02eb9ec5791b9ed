import { useSyncExternalStore } from 'react';

/** Where we are, and the address of the page that a dialog with an address of its own stands over. */
export type Place = { path: string; query: string; background: string | undefined };

type Entry = { background?: string } | null;

const listeners = new Set<() => void>();

const readPlace = (): Place => ({
  path: location.pathname,
  query: location.search,
  background: (history.state as Entry)?.background,
});

let place = readPlace();

function update(): void {
  place = readPlace();
  for (const listener of listeners) listener();
}

/** `over`: what is at the new address is a dialog over the page we are on. */
export function navigate(to: string, { over = false } = {}): void {
  const background = place.background ?? place.path + place.query;
  history.pushState(over ? { background } : {}, '', to);
  if (!over) window.scrollTo(0, 0);
  update();
}

function subscribe(listener: () => void): () => void {
  // Lasts as long as the page.
  if (listeners.size === 0) window.addEventListener('popstate', update);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}
