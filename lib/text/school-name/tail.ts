import { gapAtMost } from '../token.ts';
import type { NamePattern } from './name-pattern.ts';
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
  if (word.length > 1 || !weakPhases.has(word.value) || unit.place !== 'prose' || unit.letterCase !== 'lower')
    return false;
  return name?.letterCase !== 'lower' || tail.phases.size + tail.types.size > 0;
}

/** "Hazelbrook School for secondary", "… School and high streets": a phase behind the type that is not the school's. */
function isLooseEnd(word: ClassWord, tail: Tail, { phases }: NamePattern, before: Unit | undefined): boolean {
  if (tail.types.size === 0 || word.class !== 'phase' || !connectors.has(before?.text ?? '')) return false;
  return !phases.has(word.value) && word.value !== 'girls' && word.value !== 'boys';
}

/** `@StJamesCEPS`: the class words of the configured name in letters, in a hashtag, handle or web address. */
function noteShortEnd(tail: Tail, pattern: NamePattern, unit: Unit): boolean {
  if (unit.place === 'prose' || !pattern.shortEnds.includes(unit.text)) return false;
  pattern.phases.forEach((phase) => tail.phases.add(phase));
  pattern.types.forEach((type) => tail.types.add(type));
  return true;
}

/** `stjames.oldham.sch.uk`: every address that ends so is a school's. */
const isSchoolHost = (units: readonly Unit[], at: number): boolean =>
  units[at]?.place === 'web' && units[at + 1]?.text === 'sch' && units[at + 2]?.text === 'uk';

/** Reads what follows a name proper, as far as it is made of class words, words between them, and the town. */
export function readTail(units: readonly Unit[], name: number, start: number, pattern: NamePattern): Tail {
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
    const town = townLength(units, at, pattern.towns);
    if (town > 0) {
      tail.town = true;
      tail.end = at += town;
      continue;
    }
    if (!inSentence(unit)) break;
    if (noteShortEnd(tail, pattern, unit)) {
      tail.end = at += 1;
      continue;
    }
    const exact = classWordAt(textAt, at) ?? classWordAt(() => unit.stem, at);
    const word = exact ?? slippedClassWord(unit.text, isLooseSlip);
    if (word !== undefined && isLooseEnd(word, tail, pattern, units[at - 1])) break;
    if (word === undefined || (word.class === 'civic' && !pattern.types.has('council'))) {
      if (isSchoolHost(units, at)) tail.types.add('school');
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
