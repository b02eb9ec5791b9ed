import { gapAtMost } from '../token.ts';
import { isSlip } from './slips.ts';
import type { Unit } from './units.ts';
import { classWordAt, connectors, saints } from './vocabulary.ts';

/** The name proper met at a unit: where it ends (exclusive) and whether a slip of the finger was read over. */
export type CoreMatch = { end: number; slipped: boolean };

function sameWord(unit: Unit, word: string): boolean {
  if (word !== 'st') return unit.stem === word || unit.text === word;
  return saints.has(unit.text) || (unit.text === 's' && unit.letterCase === 'upper');
}

/** Words inside a name that people leave out or add: "and", "the", a second "St", "Academy" between two names. */
const isLoose = (word: string): boolean =>
  connectors.has(word) ||
  saints.has(word) ||
  classWordAt((at) => (at === 0 ? word : undefined), 0)?.class === 'type';

/** Whether two units may belong to one name: a line break or emoji inside is read over, the end of a sentence not. */
const continues = (unit: Unit): boolean => gapAtMost(unit.gap, 'break') && unit.gap !== 'comma';

/** Matches the name proper word by word; loose words may be left out or added, one long word may be slipped. */
export function matchCore(
  core: readonly string[],
  units: readonly Unit[],
  start: number,
): CoreMatch | undefined {
  let at = start;
  let slipped = false;
  for (const [index, word] of core.entries()) {
    let unit = units[at];
    const added =
      index > 0 &&
      unit !== undefined &&
      !sameWord(unit, word) &&
      (unit.text === 'and' || saints.has(unit.text));
    if (added) unit = units[++at];
    if (unit === undefined || (index > 0 && !continues(unit))) return undefined;
    if (sameWord(unit, word)) at += 1;
    else if (!slipped && isSlip(unit.stem, word)) {
      slipped = true;
      at += 1;
    } else if (index === 0 || !isLoose(word)) return undefined;
  }
  return { end: at, slipped };
}
