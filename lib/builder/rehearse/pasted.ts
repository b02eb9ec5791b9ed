import { mostRehearsed, type RehearsalMode } from '../../core/builder/rehearsal.ts';

/** Nobody's post is longer: what is pasted is a document. In UTF-16 code units. */
export const mostLength = 20_000;

/** What was pasted, one by one. `leftOut`: how many are more than the most; `cut`: how many were longer than the most. */
export type Pasted = { items: readonly string[]; leftOut: number; cut: number };

const emptyLine = /\n[^\S\n]*\n/;

/** Posts may have lines of their own: where an empty line stands between some, it is what parts them. */
const textsIn = (pasted: string): readonly string[] =>
  pasted.split(emptyLine.test(pasted) ? emptyLine : '\n');

const namesIn = (pasted: string): readonly string[] =>
  pasted.split('\n').map((line) => line.trim().replace(/^@/, ''));

/** Parts what was pasted, whatever it is. */
export function itemsIn(pasted: string, mode: RehearsalMode): Pasted {
  const text = pasted.replace(/\r\n?|[\u2028\u2029]/g, '\n').trim();
  const all = (mode === 'texts' ? textsIn(text) : namesIn(text))
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const taken = all.slice(0, mostRehearsed);
  return {
    items: taken.map((item) => item.slice(0, mostLength)),
    leftOut: all.length - taken.length,
    cut: taken.filter((item) => item.length > mostLength).length,
  };
}
