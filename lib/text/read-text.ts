import { normalise } from './normalise.ts';
import type { NormalText } from './normalise.ts';
import { joinSpacedLetters } from './spaced-letters.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** A text read once for all rules: the raw text, its normal form with the way back, and its tokens in order. */
export type ReadText = {
  raw: string;
  normal: NormalText;
  tokens: readonly Token[];
  /** Everything is in capitals, so that capitals say nothing about names. */
  shouted: boolean;
};

function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.place === 'prose' && token.text.length > 1);
  return words.length > 3 && words.every((token) => token.letterCase === 'upper');
}

/** Reads a text: normalises, cuts into tokens. Linear in the length of the text. */
export function readText(raw: string): ReadText {
  const normal = normalise(raw);
  const tokens = joinSpacedLetters(tokenise(normal), raw);
  return { raw, normal, tokens, shouted: isShouted(tokens) };
}

/**
 * The raw span from one token to another (indices, both inclusive). A span inside one hashtag, handle or web address
 * is widened to the whole of it.
 */
export function spanOf(text: ReadText, first: number, last: number): { start: number; end: number } {
  const [from, to] = [text.tokens[first], text.tokens[last]];
  if (from === undefined || to === undefined) throw new RangeError(`no tokens ${first} to ${last}`);
  return { start: from.whole?.start ?? from.start, end: to.whole?.end ?? to.end };
}

/** The raw span of a span of the normal text. */
export function rawSpan({ normal }: ReadText, start: number, end: number): { start: number; end: number } {
  return { start: normal.starts[start] ?? 0, end: normal.ends[end - 1] ?? 0 };
}
