import { classWordAt, connectors, welshHeads } from './vocabulary.ts';
import type { ClassWord } from './vocabulary.ts';

/** A class word taken off a configured name. */
export type TakenWord = Pick<ClassWord, 'class' | 'value'>;

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
  while (to - from > 1 && welshHeads.has(words[from] ?? '')) {
    const word = classAt(from, 1);
    if (word !== undefined) taken.push(word);
    from += 1;
  }
  while (to - from > 1) {
    const lengths = Array.from({ length: Math.min(longestPhrase, to - from - 1) }, (_, i) => i + 1).reverse();
    const length = lengths.find((each) => classAt(to - each, each) !== undefined);
    const word = length === undefined ? undefined : classAt(to - length, length);
    if (word !== undefined) taken.push(word);
    else if (!connectors.has(words[to - 1] ?? '')) break;
    to -= length ?? 1;
  }
  const core = words.slice(from, to);
  const inner = core.slice(1).flatMap((_, i) => classAt(from + 1 + i, 1) ?? []);
  return { core, taken: [...taken, ...inner.filter((word) => word.class === 'type')] };
}
