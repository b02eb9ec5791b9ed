import type { Confidence } from '../../core/finding.ts';
import type { ReadText } from '../read-text.ts';
import { matchCore } from './core-match.ts';
import type { CoreMatch } from './core-match.ts';
import { hasLeaningCue, hasSchoolCue } from './cues.ts';
import { isGenericSchool } from './generic-school.ts';
import { judgeTail } from './judge.ts';
import type { NamePattern } from './name-pattern.ts';
import { isInOtherTown, isLargeTown } from './other-towns.ts';
import type { OtherTowns } from './other-towns.ts';
import { isClubOrStreet, isOtherThing, isPartOfLonger, isStreet } from './surroundings.ts';
import { noteInnerTypes, readTail, readWelshHead } from './tail.ts';
import type { Tail } from './tail.ts';
import type { Unit } from './units.ts';

/** A name met, by units: from `start` to before `end`. */
export type NameAt = { start: number; end: number; confidence: Confidence };

/** A text as units, with the towns that are not the school's. */
export type Reading = { text: ReadText; units: readonly Unit[]; otherTowns: OtherTowns };

const isTown = ({ core, towns }: NamePattern): boolean =>
  towns.some(
    (town) => town.length === core.length && town.every((word, i) => word.startsWith(core[i] ?? '')),
  );

/** Whether the sentence of a bare name makes it a school's. */
function isCued(pattern: NamePattern, { text, units }: Reading, start: number, end: number): boolean {
  const [first, last] = [units[start]?.token ?? 0, units[end - 1]?.token ?? 0];
  if (isTown(pattern)) return false;
  if (pattern.dedication || pattern.titled)
    return hasSchoolCue(text, first, last, pattern.dedication && pattern.idea);
  return hasLeaningCue(text, first, last);
}

/** Whether what follows shows that something else is meant; the less of the name is said, the more can be. */
function isElsewhere({ text, units }: Reading, at: number, tail: Tail): boolean {
  if (tail.types.size > 0) return isStreet(units, tail.end) || isGenericSchool(text, units, at, tail.end);
  if (tail.phases.size > 0) return isClubOrStreet(units, tail.end, tail.phases);
  return isOtherThing(units, tail.end, text.shouted);
}

/**
 * How surely a name is the configured one by the town behind it. Many schools are called after one saint: the saint in
 * another large town is another school, unless the school's own place is small and may lie just outside that town.
 */
function byTown(confidence: Confidence, pattern: NamePattern, { units, otherTowns }: Reading, tail: Tail) {
  if (!pattern.dedication || pattern.towns.length === 0 || tail.town) return confidence;
  if (!isInOtherTown(units, tail.end, otherTowns)) return confidence;
  return pattern.towns.some(isLargeTown) ? undefined : 'possible';
}

/** "Leeds United learning": a capital and then small letters is the end of one name and an everyday word. */
function isHalfWritten(units: readonly Unit[], start: number, end: number): boolean {
  const [first, second] = [units[start], units[start + 1]];
  return start + 2 === end && first?.letterCase === 'title' && second?.letterCase === 'lower';
}

/** A name of as many words is known by the others where one is misspelt. */
const longName = 3;

const isTag = (unit: Unit | undefined): boolean => unit?.place === 'hashtag' || unit?.place === 'handle';

/** A name proper that stands alone: a mention only where its sentence, or the tag it is in, makes it one. */
function bareAt(pattern: NamePattern, reading: Reading, start: number, core: CoreMatch): NameAt | undefined {
  if (core.slipped) return undefined;
  const mention = { start, end: core.end };
  if (pattern.innerType && isTag(reading.units[start])) return { ...mention, confidence: 'likely' };
  return isCued(pattern, reading, start, core.end) ? { ...mention, confidence: 'possible' } : undefined;
}

/** The configured name at a unit, judged with what stands around it; undefined where it is not there. */
export function nameAt(pattern: NamePattern, reading: Reading, at: number): NameAt | undefined {
  const { text, units } = reading;
  const core = matchCore(pattern, units, at);
  if (core === undefined || isPartOfLonger(units, at, pattern, text.shouted)) return undefined;
  const tail = readTail(units, at, core.end, pattern);
  noteInnerTypes(units, at, core.end, tail);
  const start = readWelshHead(units, at, tail);
  const judged = judgeTail(pattern, tail);
  if (judged === undefined || isElsewhere(reading, at, tail)) return undefined;
  const bare = judged === 'bare';
  if (!bare && core.slipped && tail.types.size + tail.phases.size === 0 && pattern.core.length < longName)
    return undefined;
  if (pattern.literal && isHalfWritten(units, at, core.end)) return undefined;
  const confidence = byTown(bare || core.slipped ? 'possible' : judged, pattern, reading, tail);
  if (confidence === undefined) return undefined;
  return bare ? bareAt(pattern, reading, start, core) : { start, end: tail.end, confidence };
}
