import type { Text } from './text.ts';

/**
 * A language Lanyard can speak: its tag (BCP 47), and its messages by their place among the keys of
 * `public/_locales/en_GB/messages.json`; `null` where it has none, and English speaks. English itself has none here:
 * its messages stand in the code where they are used.
 */
export type Language = { tag: string; texts: readonly (Text | null)[] };

/** The language the code itself speaks. */
export const english: Language = { tag: 'en-GB', texts: [] };

/** Languages beside English, each loaded when it is chosen, by their tags. */
export type Languages = Readonly<Record<string, () => Promise<{ made: Language }>>>;

type World = { [key: symbol]: Language | undefined };

/** The scripts of a page (a site's, the rules, the time script …) are bundles of their own in one world: it is said once for all. */
const KEY = Symbol.for('lanyard language');
const world = globalThis as World;

/** The language in which everything is said now. */
export const language = (): Language => world[KEY] ?? english;

/** Everything is said in this language from now on; `undefined` is English. What is already drawn stays as it is. */
export function speak(next: Language | undefined): void {
  world[KEY] = next;
}

/** The tag for `Intl`, so that dates and durations speak no other language than the words around them. */
export const languageTag = (): string => language().tag;
