import {
  mostOwnNames,
  type OwnList,
  type OwnListChange,
  type OwnListFacts,
  type OwnName,
  watchListsOfOwn,
  withNames,
  withoutName,
} from '../core/own-list.ts';
import type { WatchLists } from '../core/watch-list.ts';
import type { OwnListStore } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  store: OwnListStore;
  /** A new random salt. */
  makeSalt: () => string;
  /** Open pages have another list now. */
  changed: () => void;
};

/**
 * The list of children that a member of staff taught elsewhere (P13). It is theirs: neither policy nor the
 * diagnostics page knows of it. A disk that fails is told to whoever asks, as a name that is lost would be held no more.
 */
export function createOwnListService({ store, makeSalt, changed }: Ports) {
  const serial = createSerial();

  async function read(): Promise<OwnList> {
    const kept = await store.readOwnList();
    if (kept !== undefined) return kept;
    const made = { salt: makeSalt(), names: [] };
    await store.writeOwnList(made);
    return made;
  }

  const change = (edit: (names: readonly OwnName[]) => readonly OwnName[]): Promise<OwnListChange> =>
    serial(async () => {
      const { salt, names } = await read();
      const next = edit(names);
      const grown = next.length - names.length;
      if (grown > 0 && next.length > mostOwnNames) return { kind: 'full', count: names.length, changed: 0 };
      if (grown !== 0) {
        await store.writeOwnList({ salt, names: next });
        changed();
      }
      return { kind: 'done', count: next.length, changed: Math.abs(grown) };
    });

  return {
    facts: (): Promise<OwnListFacts> =>
      serial(async () => {
        const { salt, names } = await read();
        return { salt, count: names.length };
      }),

    add: (names: readonly OwnName[]): Promise<OwnListChange> => change((kept) => withNames(kept, names)),

    remove: (name: OwnName): Promise<OwnListChange> => change((kept) => withoutName(kept, name)),

    /** Removes all, and gives them once more, so that it can be undone. */
    clear: (): Promise<readonly OwnName[]> =>
      serial(async () => {
        const { salt, names } = await read();
        await store.writeOwnList({ salt, names: [] });
        changed();
        return names;
      }),

    /** For pages; without the disk they have the school's lists alone. */
    watchLists: (): Promise<WatchLists | undefined> =>
      serial(async () => {
        const kept = await store.readOwnList().catch(() => undefined);
        return kept && watchListsOfOwn(kept);
      }),

    /** Done while nothing else is. */
    alone: serial,
  };
}

export type OwnListService = ReturnType<typeof createOwnListService>;
