import { gapAtMost } from '../token.ts';
import { isSlip } from './slips.ts';
import { stemOf } from './units.ts';
import type { Unit } from './units.ts';
import { classWordAt, connectors, saints } from './vocabulary.ts';

/** The name proper met at a unit: where it ends (exclusive) and whether a slip of the finger was read over. */
export type CoreMatch = { end: number; slipped: boolean };

/** How many words of the name and of the text went together, and whether they are surely the same. */
type Step = { words: number; units: number; slipped: boolean };

const numerals = new Set('i ii iii iv v vi vii viii'.split(' '));

/** Words that are written out or cut short: "Doctor", "St Pat's". Names proper as stems. */
const written: Readonly<Record<string, string>> = {
  doctor: 'dr',
  mount: 'mt',
  mt: 'mount',
  pat: 'patrick',
  joe: 'joseph',
  nick: 'nichola',
  cuth: 'cuthbert',
  wilf: 'wilfrid',
};

function sameWord(unit: Unit, word: string): boolean {
  if (word !== 'st') return unit.stem === word || unit.text === word || written[unit.stem] === word;
  return saints.has(unit.text) || (unit.text === 's' && unit.letterCase === 'upper');
}

/** Words inside a name that people leave out or add: "and", "the", a second "St", "Academy" between two names. */
const isLoose = (word: string): boolean =>
  connectors.has(word) ||
  saints.has(word) ||
  classWordAt((at) => (at === 0 ? word : undefined), 0)?.class === 'type';

/** Whether two units may belong to one name: a line break or emoji inside is read over, the end of a sentence not. */
const continues = (unit: Unit, long: boolean): boolean =>
  (gapAtMost(unit.gap, 'break') && (long || unit.gap !== 'comma')) || /^\d+$/.test(unit.text);

/** Names of as many words may have a comma inside: "Armagh City, Banbridge and Craigavon". */
const fewestWithComma = 4;

/** Fewest letters of a word that may be written apart, and of its parts. */
const shortestParted = 8;
const shortestPart = 3;

/** "Church Fields" for Churchfields. */
function isParted(word: string, unit: Unit, next: Unit | undefined): boolean {
  if (word.length < shortestParted || !word.startsWith(unit.text) || unit.text.length < shortestPart)
    return false;
  return next !== undefined && gapAtMost(next.gap, 'space') && stemOf(unit.text + next.text) === word;
}

/** "Coop" for Co-op, "Stoketrent" is not: how many words of the name from one on are glued in a unit. */
function gluedWords(written: readonly string[], from: number, unit: Unit): number {
  let glued = written[from] ?? '';
  if (!unit.text.startsWith(glued) || unit.text.length === glued.length) return 0;
  for (let to = from + 1; to < written.length && glued.length < unit.text.length; to++) {
    glued += written[to] ?? '';
    if (stemOf(glued) === unit.stem || glued === unit.text) return to - from + 1;
  }
  return 0;
}

/** A name proper: its words as stems, and as written. */
export type Core = { core: readonly string[]; written: readonly string[] };

function stepAt(
  { core, written }: Core,
  index: number,
  units: readonly Unit[],
  at: number,
): Step | undefined {
  const [word = '', unit] = [core[index], units[at]];
  if (unit === undefined || (index > 0 && !continues(unit, core.length >= fewestWithComma))) return undefined;
  if (sameWord(unit, word)) return { words: 1, units: 1, slipped: false };
  if (isSlip(unit.stem, word) || isSlip(unit.text, written[index] ?? ''))
    return { words: 1, units: 1, slipped: true };
  const glued = gluedWords(written, index, unit);
  if (glued > 0) return { words: glued, units: 1, slipped: false };
  return isParted(word, unit, units[at + 1]) ? { words: 1, units: 2, slipped: true } : undefined;
}

/**
 * Whether a word of the name may be left unsaid: "King Edward's" for King Edward VI, but not for Edward VII; a word inside
 * it that is often dropped, but not its end ("All" is not All Saints).
 */
function isLeftOut(core: readonly string[], index: number, unit: Unit | undefined): boolean {
  const word = core[index] ?? '';
  if (index === 0) return false;
  if (numerals.has(word)) return unit === undefined || !numerals.has(unit.text);
  return index < core.length - 1 && isLoose(word);
}

const isAdded = (unit: Unit): boolean =>
  continues(unit, false) && (unit.text === 'and' || saints.has(unit.text));

/**
 * Matches the name proper word by word. Loose words may be left out or added, words glued or parted, and one long word
 * may be slipped.
 */
export function matchCore(name: Core, units: readonly Unit[], start: number): CoreMatch | undefined {
  let [at, slipped] = [start, false];
  for (let index = 0; index < name.core.length;) {
    const unit = units[at];
    const step = stepAt(name, index, units, at);
    if (step !== undefined && !(step.slipped && slipped)) {
      index += step.words;
      at += step.units;
      slipped ||= step.slipped;
    } else if (index > 0 && unit !== undefined && isAdded(unit) && stepAt(name, index, units, at + 1))
      at += 1;
    else if (isLeftOut(name.core, index, unit)) index += 1;
    else return undefined;
  }
  return { end: at, slipped };
}
