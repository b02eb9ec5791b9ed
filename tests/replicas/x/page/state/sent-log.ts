import { useSyncExternalStore } from 'react';

/** What the real site would have sent to its servers. Tests read it as `window.__sent`. */
export type Sent =
  | { kind: 'post'; text: string; as: string; id: string }
  | { kind: 'reply'; text: string; as: string; id: string; to: string; postId: string }
  | { kind: 'quote'; text: string; as: string; id: string; to: string; postId: string }
  | { kind: 'message'; text: string; as: string; id: string; to: string }
  | { kind: 'follow' | 'unfollow' | 'accept' | 'decline'; handle: string; as: string }
  | { kind: 'profile'; as: string; displayName: string; description: string; location: string; url: string }
  | { kind: 'account'; as: string; form: string; fields: Record<string, string> };

declare global {
  interface Window {
    __sent: readonly Sent[];
  }
}

const KEY = 'replica.sent';
const listeners = new Set<() => void>();

// Session storage: it outlives a reload and belongs to the tab, as an open draft would not.
window.__sent = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Sent[];

export function send(entry: Sent): void {
  window.__sent = [...window.__sent, entry];
  sessionStorage.setItem(KEY, JSON.stringify(window.__sent));
  for (const listener of listeners) listener();
}

export const newId = (): string => `${String(Date.now())}${String(window.__sent.length).padStart(3, '0')}`;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The log is the only state the pages share: everything that changes on them is read from it. */
export function useSent(): readonly Sent[] {
  return useSyncExternalStore(subscribe, () => window.__sent);
}
