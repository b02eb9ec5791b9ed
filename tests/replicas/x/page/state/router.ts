import { useSyncExternalStore } from 'react';
import { isModalPath } from './routes.ts';
import { me } from './site-state.ts';

/** Where we are, and the address (with its query) of what stands behind a dialog that has one of its own. */
export type Place = { path: string; query: string; background: string; answering?: Answering };

/** What a composer opened from a post is for; kept in the history entry, as the address does not say it. */
export type Answering = { kind: 'reply' | 'quote'; postId: string };

type Entry = { within: true; answering?: Answering } | null;

const listeners = new Set<() => void>();

function backgroundFor(path: string): string {
  return path === '/settings/profile' ? `/${me.handle}` : '/home';
}

function readPlace(previous: string | undefined): Place {
  const { pathname: path, search } = location;
  const background = isModalPath(path) ? (previous ?? backgroundFor(path)) : path + search;
  const answering = (history.state as Entry)?.answering;
  return { path, query: search, background, ...(answering && { answering }) };
}

let place = readPlace(undefined);

function update(): void {
  place = readPlace(place.background);
  for (const listener of listeners) listener();
}

export function navigate(to: string, answering?: Answering): void {
  history.pushState({ within: true, answering }, '', to);
  if (!isModalPath(new URL(to, location.href).pathname)) window.scrollTo(0, 0);
  update();
}

/** Closing a dialog goes back to what it was opened over; opened by address, there is nothing to go back to. */
export function closeModal(): void {
  if ((history.state as Entry)?.within) history.back();
  else {
    history.replaceState(null, '', place.background);
    update();
  }
}

export function startRouter(): void {
  if (location.pathname === '/') history.replaceState(null, '', `/home${location.search}`);
  // Lasts as long as the page.
  window.addEventListener('popstate', update);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}
