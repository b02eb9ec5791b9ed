import { reach } from '../reach.ts';

/** Offsets into a line. */
type Span = { start: number; end: number };

/** The words around a place of a line, with spaces at both ends, whatever sentences they are of. */
export const wordsAround = (line: string, { start }: Span): string =>
  ` ${line.slice(Math.max(0, start - reach), start + reach)} `;

/** The sentence a place of a line stands in, as far as that is near, with spaces at both ends. */
export function sentenceAround(line: string, { start, end }: Span): string {
  const [from, to] = [Math.max(0, start - reach), Math.max(start + reach, end)];
  const before = line.slice(from, start).lastIndexOf(' . ');
  const after = line.slice(end, to).indexOf(' . ');
  return ` ${line.slice(before < 0 ? from : from + before + 2, after < 0 ? to : end + after)} `;
}
