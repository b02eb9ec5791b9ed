import type { PersonRole } from '../core/person-role.ts';
import { hasCommonName, isCommonShare, sharesAmong } from '../text/common-names.ts';
import { formalNamesFrom } from '../text/formal-names.ts';
import { weakNameKeys } from '../text/name-key.ts';
import { nicknames } from '../text/nicknames.ts';
import { countPeople } from './count-people.ts';
import type { Counts } from './count-people.ts';
import { keysOf } from './families.ts';
import { protect } from './protect.ts';
import type { ProtectReport } from './protect.ts';
import type { Export } from './read-export.ts';
import type { Household, Person } from './read-row.ts';
import type { Without } from './read-without.ts';

/** The keys of one list, before they are hashed. */
export type KeyList = { role: PersonRole; common: boolean; keys: readonly string[] };

/** The lists of one school. */
export type SchoolLists = {
  /** As the export has it; empty where it names no school. */
  school: string;
  counts: Counts;
  lists: readonly KeyList[];
  /** Of 1,000 strangers, how many bear a listed name: those whose contact is held, and those of a quiet notice. */
  innocent: { held: number; quiet: number };
};

export type MadeLists = {
  schools: readonly SchoolLists[];
  /** Without it where nobody was to be left out. */
  protection?: ProtectReport;
};

/** The same school, however it is typed. */
export const schoolKey = (school: string): string =>
  school
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Listed = { person: Person; isLeftOut: boolean };

function peopleOf(households: readonly Household[], leftOut: ReadonlySet<string>): Listed[] {
  return households
    .flatMap(({ people }) => people)
    .filter(({ dropped }) => dropped === undefined)
    .map((person) => ({ person, isLeftOut: keysOf(person).some((key) => leftOut.has(key)) }));
}

/** Of 1,000 strangers, how many have one of the names whose shares add up to a sum; the shares are set high. */
const strangers = (sum: number): number => 1000 * (1 - Math.exp(-sum));

/** Of each name that is listed the share of strangers who bear it; spellings that make the same keys are one. */
function sharesOf(people: readonly Person[]): { common: Set<string>; held: number; quiet: number } {
  const shareOf = sharesAmong(people.flatMap(({ names }) => names.slice(0, 1).map(({ name }) => name)));
  const common = new Set<string>();
  const shares = new Map<string, number>();
  for (const { name, keys } of people.flatMap(({ names }) => names)) {
    const share = shareOf(name);
    shares.set(keys.join('\n'), share);
    if (isCommonShare(share)) keys.forEach((key) => common.add(key));
  }
  const sum = (wanted: boolean): number =>
    [...shares]
      .filter(([keys]) => keys.split('\n').every((key) => common.has(key)) === wanted)
      .reduce((all, [, share]) => all + share, 0);
  return { common, held: strangers(sum(false)), quiet: strangers(sum(true)) };
}

const formalNames = formalNamesFrom(nicknames);

/** What may be somebody listed but is more often somebody else: half a double-barrelled surname, an initial with a rare one. */
const weakKeysOf = (people: readonly Person[]): string[] =>
  people.flatMap(({ names }) => names.flatMap(({ name }) => weakNameKeys(name, formalNames, hasCommonName)));

function listsOf(people: readonly Person[], common: ReadonlySet<string>): KeyList[] {
  const byRole = Map.groupBy(people, ({ role }) => role);
  return [...byRole].flatMap(([role, own]) => {
    const keys = [...new Set(own.flatMap(keysOf))];
    const quiet = new Set([...keys.filter((key) => common.has(key)), ...weakKeysOf(own)]);
    return [
      { role, common: false, keys: keys.filter((key) => !common.has(key)) },
      { role, common: true, keys: [...quiet] },
    ];
  });
}

function schoolOf(households: readonly Household[], leftOut: ReadonlySet<string>): SchoolLists {
  const all = peopleOf(households, leftOut);
  const people = all.filter(({ isLeftOut }) => !isLeftOut).map(({ person }) => person);
  const { common, held, quiet } = sharesOf(people);
  return {
    school: households[0]?.school ?? '',
    counts: countPeople(
      people,
      all.filter(({ isLeftOut }) => isLeftOut).map(({ person }) => person),
      common,
    ),
    lists: listsOf(people, common),
    innocent: { held, quiet },
  };
}

/** Where only one school is named, rows of files that name none are its own. */
function bySchool(households: readonly Household[]): Map<string, Household[]> {
  const schools = Map.groupBy(households, ({ school }) => schoolKey(school));
  const unnamed = schools.get('');
  const [only] = [...schools.keys()].filter((key) => key !== '');
  if (schools.size !== 2 || only === undefined || unnamed === undefined) return schools;
  return new Map([[only, [...(schools.get(only) ?? []), ...unnamed]]]);
}

/**
 * Makes the lists of each school from exports: never one list for a trust. People to be left out, with their families,
 * are gone from the lists of every school before anything is hashed.
 */
export function makeLists(exports: readonly Export[], without?: Without): MadeLists {
  const households = exports.flatMap((each) => each.households);
  const protection = without && protect(households, without);
  const leftOut = protection?.keys ?? new Set<string>();
  const schools = bySchool(households);
  return {
    schools: [...schools.values()].map((own) => schoolOf(own, leftOut)),
    ...(protection === undefined ? {} : { protection: protection.report }),
  };
}
