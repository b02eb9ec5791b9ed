import { classWordAt, connectors, welshHeads } from './vocabulary.ts';
import type { ClassWord } from './vocabulary.ts';

/** A class word taken off a configured name. */
export type TakenWord = Pick<ClassWord, 'class' | 'value'> & {
  /** The first letters of its words as written: "va". */
  initials: string;
};

const longestPhrase = 3;

/**
 * Parts a configured name: class words are taken off its end, and Welsh ones off its beginning, until the name proper
 * is reached, of which at least one word stays. Types left inside it ("Harris Academy Peckham") are noted too.
 */
export function takeClassWords(
  words: readonly string[],
  organisation: boolean,
): { core: string[]; taken: TakenWord[] } {
  const taken: TakenWord[] = [];
  let [from, to] = [words[0] === 'the' && words.length > 1 ? 1 : 0, words.length];
  const classAt = (at: number, length: number): ClassWord | undefined => {
    const word = classWordAt((i) => (i < at + length ? words[i] : undefined), at);
    return word?.length === length && (organisation || word.class !== 'civic') ? word : undefined;
  };
  const take = (word: ClassWord | undefined, at: number): void => {
    if (word === undefined) return;
    const initials = words.slice(at, at + word.length).map((each) => each[0]);
    taken.push({ class: word.class, value: word.value, initials: initials.join('') });
  };
  while (to - from > 1 && welshHeads.has(words[from] ?? '')) {
    take(classAt(from, 1), from);
    from += 1;
  }
  while (to - from > 1) {
    const lengths = Array.from({ length: Math.min(longestPhrase, to - from - 1) }, (_, i) => i + 1).reverse();
    const length = lengths.find((each) => classAt(to - each, each) !== undefined);
    const word = length === undefined ? undefined : classAt(to - length, length);
    if (word === undefined && !connectors.has(words[to - 1] ?? '')) break;
    to -= length ?? 1;
    take(word, to);
  }
  const core = words.slice(from, to);
  for (let at = from + 1; at < to; at++) {
    const word = classAt(at, 1);
    if (word?.class === 'type') take(word, at);
  }
  return { core, taken };
}
