import { stemsOf, stemsToFind } from './stem.ts';

/** A text that can be found: by its title, by other words for it, and by what it says. */
export type Findable = { title: string; finds: string; says: string };

/** How much a word is worth where it stands. */
const worth = { title: 4, finds: 3, says: 1 } as const;

/** Whoever is still typing means a word by its beginning. */
const means = (asked: string, stem: string): boolean =>
  stem === asked || (asked.length > 2 && stem.startsWith(asked));

type Stems = Readonly<Record<keyof Findable, readonly string[]>>;

const scoreOf = (asked: string, stems: Stems): number =>
  (['title', 'finds', 'says'] as const)
    .filter((where) => stems[where].some((stem) => means(asked, stem)))
    .reduce((sum, where) => sum + worth[where], 0);

type Scored<T> = { item: T; scores: readonly number[] };

const total = ({ scores }: Scored<unknown>): number => scores.reduce((one, other) => one + other, 0);

/**
 * Those that somebody may mean by some words, the likeliest first. All of the words must be there; where none has all,
 * those that have any. Nothing is kept of what was asked.
 *
 * @returns undefined where the words say nothing: everything is meant.
 */
export function search<T extends Findable>(items: readonly T[], asked: string): readonly T[] | undefined {
  const words = [...new Set(stemsOf(asked))];
  if (words.length === 0) return undefined;
  const scored = items.map((item): Scored<T> => {
    const stems = {
      title: stemsToFind(item.title),
      finds: stemsToFind(item.finds),
      says: stemsToFind(item.says),
    };
    return { item, scores: words.map((word) => scoreOf(word, stems)) };
  });
  const whole = scored.filter(({ scores }) => scores.every((score) => score > 0));
  const some = whole.length > 0 ? whole : scored.filter((one) => total(one) > 0);
  return some.toSorted((one, other) => total(other) - total(one)).map(({ item }) => item);
}
