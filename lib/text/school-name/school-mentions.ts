import type { SchoolIdentity } from '../../core/school-identity.ts';
import { readText } from '../read-text.ts';
import type { ReadText } from '../read-text.ts';
import type { SchoolMention } from './mention.ts';
import { nameAt } from './name-at.ts';
import type { NameAt } from './name-at.ts';
import { patternsOf } from './name-pattern.ts';
import type { NamePattern } from './name-pattern.ts';
import { stemOf, unitsOf } from './units.ts';
import type { Lexicon, Unit } from './units.ts';
import { classForms, connectors, saints } from './vocabulary.ts';

/** Finds every way a configured name is written, in the order of the text, without overlaps. */
export type FindMentions = (text: ReadText) => readonly SchoolMention[];

/** Everything of a school's identity that is looked for in text. */
type Compiled = {
  patterns: readonly NamePattern[];
  /** Initials as listed (`certain` in capitals or a tag) and as worked out from names (`possible`). */
  initials: ReadonlyMap<string, 'certain' | 'possible'>;
  hosts: readonly (readonly string[])[];
  lexicon: Lexicon;
};

const isInitials = (alias: string): boolean => /^[A-Z]{2,7}$/.test(alias.trim());

const wordsOf = (text: string): string[] => readText(text).tokens.map((token) => token.text);

/** The words of a site's host, without `www`. */
function hostOf(website: string): string[] {
  const host = website.replace(/^[a-z]+:\/\//i, '').replace(/[/?#].*$/, '');
  return wordsOf(host).filter((word) => word !== 'www');
}

function lexiconOf(patterns: readonly NamePattern[]): Lexicon {
  const own = patterns.flatMap(({ core, written, towns }) => [
    ...core,
    ...written,
    ...written.map((word) => `${word}s`),
    ...towns.flat(),
  ]);
  const words = new Set([...own, ...classForms.filter((form) => form.length > 1), ...connectors, ...saints]);
  const heads = patterns.flatMap(({ core }) => (core.length > 1 ? [`${core[0] ?? ''}${core[1] ?? ''}`] : []));
  return { words, longest: Math.max(...[...words].map((word) => word.length)), heads };
}

function compile(school: SchoolIdentity): Compiled {
  const town = school.town === undefined ? [] : wordsOf(school.town);
  const aliases = school.aliases.filter((alias) => !isInitials(alias));
  const patterns = [
    ...school.names.flatMap((name) => patternsOf(name, town, 'school')),
    ...school.organisations.flatMap((name) => patternsOf(name, town, 'organisation')),
    ...aliases.flatMap((alias) => patternsOf(alias, town, 'alias')),
  ];
  return {
    patterns,
    initials: new Map<string, 'certain' | 'possible'>([
      ...patterns.flatMap(({ initials }) =>
        initials === undefined ? [] : [[initials, 'possible'] as const],
      ),
      ...school.aliases.filter(isInitials).map((alias) => [alias.trim().toLowerCase(), 'certain'] as const),
    ]),
    hosts: school.website === undefined ? [] : [hostOf(school.website)].filter((host) => host.length > 1),
    lexicon: lexiconOf(patterns),
  };
}

function initialsAt(
  { initials }: Compiled,
  text: ReadText,
  units: readonly Unit[],
  at: number,
): NameAt | undefined {
  const unit = units[at];
  const confidence = unit && initials.get(unit.stem === stemOf(unit.text) ? unit.text : unit.stem);
  if (unit === undefined || confidence === undefined) return undefined;
  const inTag = unit.place === 'hashtag' || unit.place === 'handle';
  const capital = unit.letterCase === 'upper' && !text.shouted;
  return capital || (inTag && confidence === 'certain') ? { start: at, end: at + 1, confidence } : undefined;
}

/** The school's own web address. Compared by tokens: a unit may be part of a label that was taken apart. */
function hostAt(
  { hosts }: Compiled,
  { tokens }: ReadText,
  units: readonly Unit[],
  at: number,
): NameAt | undefined {
  const unit = units[at];
  if (unit?.place !== 'web' || unit.token === units[at - 1]?.token) return undefined;
  const host = hosts.find((words) => words.every((word, i) => tokens[unit.token + i]?.text === word));
  if (host === undefined) return undefined;
  const end = units.findIndex((each, index) => index > at && each.token >= unit.token + host.length);
  return { start: at, end: end < 0 ? units.length : end, confidence: 'certain' };
}

/** The surest of the names that may begin at a unit, the longest where two are as sure. */
function bestAt(compiled: Compiled, text: ReadText, units: readonly Unit[], at: number): NameAt | undefined {
  const found = hostAt(compiled, text, units, at) ?? initialsAt(compiled, text, units, at);
  if (found !== undefined) return found;
  let best: NameAt | undefined;
  for (const pattern of compiled.patterns) {
    const name = nameAt(pattern, text, units, at);
    if (name !== undefined && (best === undefined || name.end > best.end)) best = name;
  }
  return best;
}

function mentionsIn(compiled: Compiled, text: ReadText): SchoolMention[] {
  const units = unitsOf(text, compiled.lexicon);
  const mentions: SchoolMention[] = [];
  for (let at = 0; at < units.length; at++) {
    const name = bestAt(compiled, text, units, at);
    if (name === undefined) continue;
    const [first, last] = [units[name.start]?.token ?? 0, units[name.end - 1]?.token ?? 0];
    mentions.push({ first, last, confidence: name.confidence });
    at = name.end - 1;
  }
  return mentions;
}

const finders = new WeakMap<SchoolIdentity, FindMentions>();

function finderOf(school: SchoolIdentity): FindMentions {
  const compiled = compile(school);
  const known = new WeakMap<ReadText, readonly SchoolMention[]>();
  return (text) => {
    const mentions = known.get(text) ?? mentionsIn(compiled, text);
    known.set(text, mentions);
    return mentions;
  };
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
