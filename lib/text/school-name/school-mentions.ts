import type { SchoolIdentity } from '../../core/school-identity.ts';
import type { ReadText } from '../read-text.ts';
import { compileNames } from './compile-names.ts';
import type { CompiledNames } from './compile-names.ts';
import type { SchoolMention } from './mention.ts';
import { rememberLast } from '../remember-last.ts';
import { nameAt } from './name-at.ts';
import type { NameAt, Reading } from './name-at.ts';
import { stemOf, unitsOf } from './units.ts';
import type { Unit } from './units.ts';

/** Finds every way a configured name is written, in the order of the text, without overlaps. */
export type FindMentions = (text: ReadText) => readonly SchoolMention[];

function initialsAt(
  { initials }: CompiledNames,
  text: ReadText,
  units: readonly Unit[],
  at: number,
): NameAt | undefined {
  const unit = units[at];
  if (unit === undefined) return undefined;
  const inTag = unit.place === 'hashtag' || unit.place === 'handle';
  const capital = unit.letterCase === 'upper' && !text.shouted;
  // Nearly every word is neither, and is not looked up at all.
  if (!capital && !inTag) return undefined;
  const confidence = initials.get(unit.stem === stemOf(unit.text) ? unit.text : unit.stem);
  if (confidence === undefined) return undefined;
  return capital || (inTag && confidence === 'certain') ? { start: at, end: at + 1, confidence } : undefined;
}

/** The school's own web address. Compared by tokens: a unit may be part of a label that was taken apart. */
function hostAt(
  { hosts }: CompiledNames,
  { tokens }: ReadText,
  units: readonly Unit[],
  at: number,
): NameAt | undefined {
  const unit = units[at];
  if (unit?.place !== 'web' || unit.token === units[at - 1]?.token) return undefined;
  const host = hosts.find((words) => words.every((word, i) => tokens[unit.token + i]?.text === word));
  if (host === undefined) return undefined;
  let end = at + 1;
  while ((units[end]?.token ?? Infinity) < unit.token + host.length) end += 1;
  return { start: at, end, confidence: 'certain' };
}

type Named = NameAt & { organisation: string | undefined };

/** The surest of the names that may begin at a unit, the longest where two are as sure. */
function bestAt(compiled: CompiledNames, reading: Reading, at: number): Named | undefined {
  const { text, units } = reading;
  const found = hostAt(compiled, text, units, at) ?? initialsAt(compiled, text, units, at);
  if (found !== undefined) return { ...found, organisation: undefined };
  let best: Named | undefined;
  for (const pattern of compiled.byLetter.get(units[at]?.text[0] ?? '') ?? []) {
    const name = nameAt(pattern, reading, at);
    if (name !== undefined && (best === undefined || name.end > best.end))
      best = { ...name, organisation: pattern.organisation };
  }
  return best;
}

function mentionsIn(compiled: CompiledNames, text: ReadText): SchoolMention[] {
  const units = unitsOf(text, compiled.lexicon);
  const reading = { text, units, otherTowns: compiled.otherTowns };
  const mentions: SchoolMention[] = [];
  for (let at = 0; at < units.length; at++) {
    const name = bestAt(compiled, reading, at);
    if (name === undefined) continue;
    const [first, last] = [units[name.start]?.token ?? 0, units[name.end - 1]?.token ?? 0];
    const { confidence, organisation } = name;
    mentions.push({ first, last, confidence, ...(organisation === undefined ? {} : { organisation }) });
    at = name.end - 1;
  }
  return mentions;
}

const finders = new WeakMap<SchoolIdentity, FindMentions>();

function finderOf(school: SchoolIdentity): FindMentions {
  const compiled = compileNames(school);
  return rememberLast((text: ReadText) => mentionsIn(compiled, text));
}

/**
 * Compiles the names, aliases, organisations and web site of a school; undefined where none is configured. The rules
 * that ask for the same school share one matcher, and one pass over each text.
 */
export function compileMentions(school: SchoolIdentity): FindMentions | undefined {
  const { names, aliases, organisations, website } = school;
  if (names.length + aliases.length + organisations.length === 0 && website === undefined) return undefined;
  const finder = finders.get(school) ?? finderOf(school);
  finders.set(school, finder);
  return finder;
}
