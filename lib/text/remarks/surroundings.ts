/** Offsets into a line. */
type Span = { start: number; end: number };

/**
 * How far around what is marked its sentence is looked at, from where it begins, in characters of the line. A long text
 * is judged in stretches, each with 150 characters around it (`lib/text/stretches.ts`); farther away nothing may matter.
 */
const around = 110;

/** The words around a place of a line, with spaces at both ends, whatever sentences they are of. */
export const wordsAround = (line: string, { start }: Span): string =>
  ` ${line.slice(Math.max(0, start - around), start + around)} `;

/** The sentence a place of a line stands in, as far as that is near, with spaces at both ends. */
export function sentenceAround(line: string, { start, end }: Span): string {
  const [from, to] = [Math.max(0, start - around), Math.max(start + around, end)];
  const before = line.slice(from, start).lastIndexOf(' . ');
  const after = line.slice(end, to).indexOf(' . ');
  return ` ${line.slice(before < 0 ? from : from + before + 2, after < 0 ? to : end + after)} `;
}
