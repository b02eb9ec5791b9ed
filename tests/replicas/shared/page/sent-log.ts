import { useSyncExternalStore } from 'react';

export type SentLog<Entry> = {
  send: (entry: Entry) => void;
  newId: () => string;
  /** The log is the only state the pages share: everything that changes on them is read from it. */
  useSent: () => readonly Entry[];
};

const KEY = 'replica.sent';

/** What the real site would have sent to its servers. Tests read it as `window.__sent`. */
export function createSentLog<Entry>(): SentLog<Entry> {
  const listeners = new Set<() => void>();
  const page = window as Window & { __sent?: readonly Entry[] };
  // Session storage: it outlives a reload and belongs to the tab.
  let entries: readonly Entry[] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Entry[];
  page.__sent = entries;

  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    send: (entry) => {
      entries = [...entries, entry];
      page.__sent = entries;
      sessionStorage.setItem(KEY, JSON.stringify(entries));
      for (const listener of listeners) listener();
    },
    newId: () => `${String(Date.now())}${String(entries.length).padStart(3, '0')}`,
    useSent: () => useSyncExternalStore(subscribe, () => entries),
  };
}
