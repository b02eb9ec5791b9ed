import { useSyncExternalStore } from 'react';

/** What the real site would have sent to its servers. Tests read it as `window.__sent`. */
export type Sent =
  | { kind: 'post'; text: string; as: string; id: string; choices?: readonly string[] }
  | { kind: 'reply'; text: string; as: string; id: string; to: string; postId: string }
  | { kind: 'quote'; text: string; as: string; id: string; to: string; postId: string }
  | { kind: 'message'; text: string; as: string; id: string; to: string }
  | { kind: 'follow' | 'unfollow' | 'accept' | 'decline'; handle: string; as: string }
  | { kind: 'profile'; as: string; displayName: string; description: string; location: string; url: string }
  | { kind: 'account'; as: string; form: string; fields: Record<string, string> };

const KEY = 'replica.sent';
const listeners = new Set<() => void>();
const page = window as Window & { __sent?: readonly Sent[] };

// Session storage: it outlives a reload and belongs to the tab.
let entries: readonly Sent[] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Sent[];
page.__sent = entries;

export function send(entry: Sent): void {
  entries = [...entries, entry];
  page.__sent = entries;
  sessionStorage.setItem(KEY, JSON.stringify(entries));
  for (const listener of listeners) listener();
}

export const newId = (): string => `${String(Date.now())}${String(entries.length).padStart(3, '0')}`;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The log is the only state the pages share: everything that changes on them is read from it. */
export function useSent(): readonly Sent[] {
  return useSyncExternalStore(subscribe, () => entries);
}
