import type { Confidence } from '../../core/finding.ts';
import type { ReadText } from '../read-text.ts';
import { matchCore } from './core-match.ts';
import { hasLeaningCue, hasSchoolCue } from './cues.ts';
import { judgeTail } from './judge.ts';
import type { NamePattern } from './name-pattern.ts';
import { isClubOrStreet, isGenericSchool, isOtherThing, isPartOfLonger, isStreet } from './surroundings.ts';
import { noteInnerTypes, readTail, readWelshHead } from './tail.ts';
import type { Tail } from './tail.ts';
import type { Unit } from './units.ts';

/** A name met, by units: from `start` to before `end`. */
export type NameAt = { start: number; end: number; confidence: Confidence };

const isTown = ({ core, towns }: NamePattern): boolean =>
  towns.some(
    (town) => town.length === core.length && town.every((word, i) => word.startsWith(core[i] ?? '')),
  );

/** Whether the sentence of a bare name makes it a school's. */
function isCued(
  pattern: NamePattern,
  text: ReadText,
  units: readonly Unit[],
  start: number,
  end: number,
): boolean {
  const [first, last] = [units[start]?.token ?? 0, units[end - 1]?.token ?? 0];
  if (pattern.dedication) return hasSchoolCue(text, first, last);
  return !isTown(pattern) && hasLeaningCue(text, first);
}

/** Whether what follows shows that something else is meant; the less of the name is said, the more can be. */
function isElsewhere(units: readonly Unit[], at: number, tail: Tail, text: ReadText): boolean {
  if (tail.types.size > 0) return isStreet(units, tail.end) || isGenericSchool(units, at, tail.end);
  if (tail.phases.size > 0) return isClubOrStreet(units, tail.end, tail.phases);
  return isOtherThing(units, tail.end, text.shouted);
}

/** The configured name at a unit, judged with what stands around it; undefined where it is not there. */
export function nameAt(
  pattern: NamePattern,
  text: ReadText,
  units: readonly Unit[],
  at: number,
): NameAt | undefined {
  const core = matchCore(pattern.core, units, at);
  if (core === undefined || isPartOfLonger(units, at, pattern.core.length === 1, text.shouted))
    return undefined;
  const tail = readTail(units, at, core.end, { towns: pattern.towns, civic: pattern.types.has('council') });
  noteInnerTypes(units, at, core.end, tail);
  const start = readWelshHead(units, at, tail);
  const confidence = judgeTail(pattern, tail);
  if (confidence === undefined || isElsewhere(units, at, tail, text)) return undefined;
  if (confidence === 'bare') {
    const cued = !core.slipped && isCued(pattern, text, units, start, core.end);
    return cued ? { start, end: core.end, confidence: 'possible' } : undefined;
  }
  if (core.slipped && tail.types.size + tail.phases.size === 0) return undefined;
  return { start, end: tail.end, confidence: core.slipped ? 'possible' : confidence };
}
