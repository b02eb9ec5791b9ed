import { openingsOf } from './pattern-openings.ts';

/** Five bits of each of three letters tell small letters and the space apart; a digit looks like some letter. */
const placeAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);

/** Which of some patterns may match from an offset of a phrase line on: a bit each, 0 only where none can. */
export type MayBegin = (line: string, at: number) => number;

/** One step of working something out. */
type Step = () => void;

const steps: Step[] = [];

/** Works out with what each pattern may begin, one a step, before it is asked for. */
export function* workOutOpenings(): Generator<undefined, void> {
  for (const step of steps) {
    step();
    yield;
  }
}

function add(table: Uint8Array, source: string, bit: number): void {
  const openings = openingsOf(source);
  if (openings === undefined) table.forEach((bits, place) => (table[place] = bits | bit));
  else for (const each of openings) table[placeAt(each, 0)] = (table[placeAt(each, 0)] ?? 0) | bit;
}

/**
 * Knows by three letters what may begin with a word, for at most eight pattern sources; worked out when first asked, as
 * it takes some milliseconds.
 */
export function mayBeginOf(sources: readonly string[]): MayBegin {
  const table = new Uint8Array(2 ** 15);
  let known = 0;
  const learn = (): void => {
    const source = sources[known];
    if (source !== undefined) add(table, source, 1 << known++);
  };
  steps.push(...sources.map(() => learn));
  return (line, at) => {
    while (known < sources.length) learn();
    return table[placeAt(line, at)] ?? 0;
  };
}
