import { matchesIn } from '../matches-in.ts';

/** Something met in the normal text (`ReadText.normal.text`), by offsets into it. */
export type Found = { start: number; end: number };

/** Every match of a global pattern, as offsets. The patterns of this folder repeat nothing without a bound. */
export function* matchesOf(pattern: RegExp, text: string): Generator<Found & { match: RegExpExecArray }> {
  for (const match of matchesIn(pattern, text)) {
    yield { match, start: match.index, end: match.index + match[0].length };
  }
}

/** The text just before an offset, at most `length` characters. */
export const before = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - length), at);
