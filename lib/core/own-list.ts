import type { WatchLists } from './watch-list.ts';

/**
 * One name of the list that a member of staff keeps for themselves (P13), as packed digests. `quiet`: what many people
 * share, so that it is at most a notice, as in the school's lists.
 */
export type OwnName = { sure: string; quiet: string };

/** “Children I taught elsewhere”, as this device keeps it: a salt of its own, and of each name its digests alone. */
export type OwnList = { salt: string; names: readonly OwnName[] };

/** What the page of the list is told: by what names become digests, and how many there are. */
export type OwnListFacts = { salt: string; count: number };

/** What became of a change; `changed`: by how many names. A list that would be too long stays as it was. */
export type OwnListChange = { kind: 'done' | 'full'; count: number; changed: number };

/** Nobody has taught more, and a page that fetches the list should not feel it. */
export const mostOwnNames = 2000;

const keyOf = ({ sure, quiet }: OwnName): string => `${sure} ${quiet}`;

/** The names with some more, each once; sorted, so that their order tells nothing. */
export function withNames(names: readonly OwnName[], added: readonly OwnName[]): readonly OwnName[] {
  const byKey = new Map([...names, ...added].map((name) => [keyOf(name), name]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** The names without one: a digest that another name has too stays. */
export const withoutName = (names: readonly OwnName[], gone: OwnName): readonly OwnName[] =>
  names.filter((name) => keyOf(name) !== keyOf(gone));

/**
 * The list as a page gets it; undefined where it is empty. What policy asks about pupils is asked about these children,
 * so they stand in it as that; nothing is ever said of it.
 */
export function watchListsOfOwn({ salt, names }: OwnList): WatchLists | undefined {
  if (names.length === 0) return undefined;
  const packed = (which: keyof OwnName): readonly string[] =>
    names.map((name) => name[which]).filter((text) => text !== '');
  return {
    salt,
    lists: [
      { role: 'pupil', common: false, packed: packed('sure') },
      { role: 'pupil', common: true, packed: packed('quiet') },
    ],
  };
}
