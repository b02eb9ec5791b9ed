import type { ReadText } from './read-text.ts';
import { rememberLast } from './remember-last.ts';
import type { Gap, Token } from './token.ts';

/**
 * A text as one line of its words, for patterns over words: tokens with single spaces between, and ` , `, ` ; `
 * (line, emoji, bar, dash) and ` . ` (end of sentence) where the text pauses. It begins and ends with a space, so that
 * ` word ` always finds a whole word.
 */
export type Phrases = {
  line: string;
  /** The words it is made of. */
  words: readonly Pick<Token, 'text' | 'gap'>[];
  /** Where a token's word begins and ends in the line. */
  offsetOf(token: number): number;
  endOf(token: number): number;
  /** Token indices (both inclusive) of the words between two offsets of the line. */
  tokensBetween(start: number, end: number): { first: number; last: number };
};

const pauses: Readonly<Partial<Record<Gap, string>>> = { comma: ',', break: ';', stop: '.' };

function firstAtLeast(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The phrase line of words in a row; what is said of tokens holds of their indices. */
export function lineOf(tokens: readonly Pick<Token, 'text' | 'gap'>[]): Phrases {
  const offsets: number[] = [];
  const pieces: string[] = [];
  let length = 1;
  for (const token of tokens) {
    const pause = pauses[token.gap];
    if (pause !== undefined) {
      pieces.push(pause);
      length += pause.length + 1;
    }
    offsets.push(length);
    pieces.push(token.text);
    length += token.text.length + 1;
  }
  return {
    line: ` ${pieces.join(' ')} `,
    words: tokens,
    offsetOf: (token) => offsets[token] ?? length,
    endOf: (token) => (offsets[token] ?? length) + (tokens[token]?.text.length ?? 0),
    tokensBetween(start, end) {
      const first = firstAtLeast(offsets, start);
      return { first, last: Math.max(first, firstAtLeast(offsets, end) - 1) };
    },
  };
}

/** The phrase line of a text, made once and shared by the rules that ask for it. */
export const phrasesOf = rememberLast((text: ReadText): Phrases => lineOf(text.tokens));
