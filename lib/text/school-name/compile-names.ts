import type { SchoolIdentity } from '../../core/school-identity.ts';
import { readText } from '../read-text.ts';
import { patternsOf } from './name-pattern.ts';
import type { NamePattern } from './name-pattern.ts';
import { otherTownsFor } from './other-towns.ts';
import type { OtherTowns } from './other-towns.ts';
import { placeWords } from './surroundings.ts';
import { tagTails } from './tag-words.ts';
import type { Lexicon } from './units.ts';
import { classForms, connectors, saints } from './vocabulary.ts';

/** Everything of a school's identity that is looked for in text. */
export type CompiledNames = {
  /** The names by the first letter of the name proper: a slip of the finger is never in it. */
  byLetter: ReadonlyMap<string, readonly NamePattern[]>;
  /** Initials as listed (`certain` in capitals or a tag) and as worked out from names (`possible`). */
  initials: ReadonlyMap<string, 'certain' | 'possible'>;
  hosts: readonly (readonly string[])[];
  lexicon: Lexicon;
  otherTowns: OtherTowns;
};

const isInitials = (alias: string): boolean => /^[A-Z]{2,7}$/.test(alias.trim());

const wordsOf = (text: string): string[] => readText(text).tokens.map((token) => token.text);

/** The words of a site's host, without `www`. */
function hostOf(website: string): string[] {
  const host = website.replace(/^[a-z]+:\/\//i, '').replace(/[/?#].*$/, '');
  return wordsOf(host).filter((word) => word !== 'www');
}

const commonWords: readonly string[] = [
  ...classForms.filter((form) => form.length > 1),
  ...connectors,
  ...saints,
  ...tagTails,
  ...placeWords,
];

/** Where a name written as one word in prose begins: `stjames`, `hazelbrook`. */
const headOf = ({ core }: NamePattern): string => core.slice(0, core[0] === 'st' ? 2 : 1).join('');

function lexiconOf(patterns: readonly NamePattern[]): Lexicon {
  const own = patterns.flatMap(({ core, written, towns, shortEnds }) => [
    ...core,
    ...written,
    ...written.map((word) => `${word}s`),
    ...towns.flat(),
    ...shortEnds,
  ]);
  const words = new Set([...own, ...commonWords]);
  const longest = Math.max(...[...words].map((word) => word.length));
  const heads = patterns.map(headOf);
  return { words, longest, heads: [...heads, ...heads.map((head) => `the${head}`)] };
}

/** Every word of a policy's names, places and site: a town among them is the school's own. */
const ownWordsOf = (school: SchoolIdentity): ReadonlySet<string> =>
  new Set(
    [
      ...school.names,
      ...school.aliases,
      ...school.organisations,
      school.town ?? '',
      school.website ?? '',
    ].flatMap(wordsOf),
  );

/** Takes everything a policy calls the school by apart, once. */
export function compileNames(school: SchoolIdentity): CompiledNames {
  const town = school.town === undefined ? [] : wordsOf(school.town);
  const aliases = school.aliases.filter((alias) => !isInitials(alias));
  const patterns = [
    ...school.names.flatMap((name) => patternsOf(name, town, 'school')),
    ...school.organisations.flatMap((name) => patternsOf(name, town, 'organisation')),
    ...aliases.flatMap((alias) => patternsOf(alias, town, 'alias')),
  ];
  return {
    byLetter: Map.groupBy(patterns, ({ core }) => core[0]?.[0] ?? ''),
    initials: new Map<string, 'certain' | 'possible'>([
      ...patterns.flatMap(({ initials }) =>
        initials === undefined ? [] : [[initials, 'possible'] as const],
      ),
      ...school.aliases.filter(isInitials).map((alias) => [alias.trim().toLowerCase(), 'certain'] as const),
    ]),
    hosts: school.website === undefined ? [] : [hostOf(school.website)].filter((host) => host.length > 1),
    lexicon: lexiconOf(patterns),
    otherTowns: otherTownsFor(ownWordsOf(school)),
  };
}
