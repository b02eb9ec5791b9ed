import { openingsOf } from './pattern-openings.ts';

/** Five bits of each of three letters tell small letters and the space apart; a digit looks like some letter. */
const placeAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);

/** Which of some patterns may match from an offset of a phrase line on: a bit each, 0 only where none can. */
export type MayBegin = (line: string, at: number) => number;

function tableOf(sources: readonly string[]): Uint8Array {
  const table = new Uint8Array(2 ** 15);
  sources.forEach((source, index) => {
    const openings = openingsOf(source);
    if (openings === undefined) table.forEach((bits, place) => (table[place] = bits | (1 << index)));
    else for (const each of openings) table[placeAt(each, 0)] = (table[placeAt(each, 0)] ?? 0) | (1 << index);
  });
  return table;
}

/**
 * Knows by three letters what may begin with a word, for at most eight pattern sources; worked out when first asked, as
 * it takes some milliseconds.
 */
export function mayBeginOf(sources: readonly string[]): MayBegin {
  let table: Uint8Array | undefined;
  return (line, at) => (table ??= tableOf(sources))[placeAt(line, at)] ?? 0;
}
