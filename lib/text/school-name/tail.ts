import { gapAtMost } from '../token.ts';
import { isLooseSlip } from './slips.ts';
import type { Unit } from './units.ts';
import { classWordAt, connectors, slippedClassWord, weakPhases, welshHeads } from './vocabulary.ts';
import type { ClassWord } from './vocabulary.ts';

/** The class words and town that go with a name proper: after it, inside it, or, in Welsh, before it. */
export type Tail = {
  phases: Set<string>;
  faiths: Set<string>;
  types: Set<string>;
  town: boolean;
  slipped: boolean;
  /** First unit after it. */
  end: number;
};

/** No British school name has more class words than this. */
const longestTail = 14;

const inSentence = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && gapAtMost(unit.gap, 'break') && unit.gap !== 'comma';

function townLength(units: readonly Unit[], at: number, towns: readonly (readonly string[])[]): number {
  const fits = (word: string, unit: Unit | undefined, first: boolean): boolean =>
    unit?.text === word && gapAtMost(unit.gap, first ? 'break' : 'space');
  return towns.find((town) => town.every((word, i) => fits(word, units[at + i], i === 0)))?.length ?? 0;
}

function note(tail: Tail, word: ClassWord): void {
  if (word.class === 'phase') tail.phases.add(word.value);
  if (word.class === 'faith') tail.faiths.add(word.value);
  if (word.class === 'type') tail.types.add(word.value);
}

/** "Hazelbrook School first day": an everyday word in small letters after a whole name is no part of it. */
function isEveryday(word: ClassWord, unit: Unit, name: Unit | undefined, tail: Tail): boolean {
  if (!weakPhases.has(word.value) || unit.place !== 'prose' || unit.letterCase !== 'lower') return false;
  return name?.letterCase !== 'lower' || tail.phases.size + tail.types.size > 0;
}

/** What a configured name lets its tail hold. */
export type TailOptions = { towns: readonly (readonly string[])[]; civic: boolean };

/** Reads what follows a name proper, as far as it is made of class words, words between them, and the town. */
export function readTail(
  units: readonly Unit[],
  name: number,
  start: number,
  { towns, civic }: TailOptions,
): Tail {
  const tail: Tail = {
    phases: new Set(),
    faiths: new Set(),
    types: new Set(),
    town: false,
    slipped: false,
    end: start,
  };
  const textAt = (at: number): string | undefined => units[at]?.text;
  for (let at = start; at < Math.min(units.length, start + longestTail);) {
    const unit = units[at];
    const town = townLength(units, at, towns);
    if (town > 0) {
      tail.town = true;
      tail.end = at += town;
      continue;
    }
    if (!inSentence(unit)) break;
    const exact = classWordAt(textAt, at) ?? classWordAt(() => unit.stem, at);
    const word = exact ?? slippedClassWord(unit.text, isLooseSlip);
    if (word === undefined || (word.class === 'civic' && !civic)) {
      if (!connectors.has(unit.text) && unit.text !== 'in') break;
      at += 1;
    } else {
      if (isEveryday(word, unit, units[name], tail)) break;
      note(tail, word);
      tail.slipped ||= exact === undefined;
      at += word.length;
      // "Hazelbrook Primary community": a status word counts only before another class word.
      if (word.class !== 'status') tail.end = at;
    }
  }
  return tail;
}

/** Types inside a name proper ("Harris Academy Peckham") count as said where they are written. */
export function noteInnerTypes(units: readonly Unit[], start: number, end: number, tail: Tail): void {
  for (const unit of units.slice(start + 1, end)) {
    const word = classWordAt((at) => (at === 0 ? unit.text : undefined), 0);
    if (word?.class === 'type') note(tail, word);
  }
}

/** Welsh class words before the name ("Ysgol Gynradd …"), added to its tail. Gives where the mention begins. */
export function readWelshHead(units: readonly Unit[], start: number, tail: Tail): number {
  let from = start;
  for (let at = start - 1; at >= Math.max(0, start - 3) && inSentence(units[at + 1]); at--) {
    const text = units[at]?.text ?? '';
    const word = welshHeads.has(text) ? classWordAt((i) => (i === at ? text : undefined), at) : undefined;
    if (word === undefined) break;
    note(tail, word);
    from = at;
  }
  return from;
}
