import { commonGivenNames } from './common-given-names.ts';
import { commonSurnames } from './common-surnames.ts';
import { formalNamesFrom } from './formal-names.ts';
import { givenAndSurname } from './name-key.ts';
import { nicknames } from './nicknames.ts';

/**
 * What makes a name common: more than this share of people bear it. A list of 1,100 names each rarer than it meets at
 * most 0.22 % of strangers, and the design allows 0.3 % (decision 0019).
 */
const commonShare = 2e-6;

/** Taken for a part that is in no table: so that nearly every Kaur is common, and no Jones of a rare given name. */
const rareShare = { given: 2e-5, surname: 1e-5 };

/** In an export a surname this many people bear, a given name this many, tell of the place, not of one family. */
const fewest = { given: 3, surname: 10 };

type Shares = ReadonlyMap<string, number>;

/** Reads a table as `common-surnames.ts` writes it, as shares of one. The first line that has a name counts. */
function sharesFrom(table: string): Shares {
  const shares = new Map<string, number>();
  let share = 0;
  for (const word of table.split(/\s+/)) {
    if (word.endsWith(':')) share = Number(word.slice(0, -1)) / 100_000;
    else if (!shares.has(word)) shares.set(word, share);
  }
  return shares;
}

const formalNames = formalNamesFrom(nicknames);
const surnames = sharesFrom(commonSurnames);
const givenNames = foldedShares(sharesFrom(commonGivenNames));

/** Spellings and short forms meet each other, so the most frequent of them speaks for all. */
function foldedShares(shares: Shares): Shares {
  const folded = new Map<string, number>();
  for (const [name, share] of shares) {
    for (const formal of formalNames(name)) folded.set(formal, Math.max(share, folded.get(formal) ?? 0));
  }
  return folded;
}

/** A short form of several names meets the people of each. */
const shareOfGiven = (given: string, shares: Shares): number =>
  formalNames(given).reduce((sum, formal) => sum + (shares.get(formal) ?? 0), 0);

function shareOf(name: string, given: Shares, family: Shares): number {
  const parts = givenAndSurname(name);
  if (parts === undefined) return 0;
  const share = Math.max(rareShare.given, shareOfGiven(parts.given, given));
  return share * Math.max(rareShare.surname, family.get(parts.surname) ?? 0);
}

/**
 * Whether so many people in Britain, or in a community of it, share this full name that it may at most be a quiet
 * notice (P1-P4). For making lists; the page never carries these tables.
 */
export function hasCommonName(name: string): boolean {
  return shareOf(name, givenNames, surnames) > commonShare;
}

function localShares(counts: ReadonlyMap<string, number>, least: number, people: number): Shares {
  return new Map(
    [...counts].filter(([, count]) => count >= least).map(([part, count]) => [part, count / people]),
  );
}

function count(parts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/**
 * The share of strangers who bear a full name: that in Britain, or in the communities at home there, or among the
 * people of one school's export, whichever is the largest. It is meant to be too high rather than too low.
 *
 * @param names everybody of the export, of all roles.
 */
export function sharesAmong(names: readonly string[]): (name: string) => number {
  const people = names.flatMap((name) => givenAndSurname(name) ?? []);
  const given = count(people.flatMap((person) => formalNames(person.given)));
  const family = count(people.map((person) => person.surname));
  const local = {
    given: localShares(given, fewest.given, people.length),
    surname: localShares(family, fewest.surname, people.length),
  };
  return (name) => Math.max(shareOf(name, givenNames, surnames), shareOf(name, local.given, local.surname));
}

/**
 * Whether a share is that of a common name, in Britain or among the people of one school's export, of whichever
 * community they are.
 */
export const isCommonShare = (share: number): boolean => share > commonShare;

/** Which names are common among everybody of an export, as `sharesAmong` and `isCommonShare` have it. */
export function commonNamesIn(names: readonly string[]): (name: string) => boolean {
  const share = sharesAmong(names);
  return (name) => isCommonShare(share(name));
}
