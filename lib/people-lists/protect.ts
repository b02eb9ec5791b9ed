import leven from 'leven';
import { familiesOf, householdsOf, keysOf, related } from './families.ts';
import type { Families } from './families.ts';
import type { Household } from './read-row.ts';
import type { Protected, Without } from './read-without.ts';

/** What became of the file of people to be left out; lines are its own. */
export type ProtectReport = {
  /** Lines that name somebody of the export. */
  found: number;
  /** Lines that name nobody of it but come near to somebody, who is left out too. */
  near: readonly number[];
  /** Lines that name nobody, or on which no name can be told. */
  unmatched: readonly number[];
  unread: readonly number[];
  /** Found pupils beside whom no contact stands, so that nothing tells who their family is. */
  withoutFamily: readonly number[];
};

export type Protection = {
  /** Every key of the people to be left out, and of their families. */
  keys: ReadonlySet<string>;
  report: ProtectReport;
};

/** A slip of a letter, two in a long name. */
const slips = (key: string): number => (key.length < 10 ? 1 : 2);

/** The households of names that are nearly one of some keys: a protected child may be spelt another way in the export. */
function nearTo({ withName }: Families, keys: readonly string[]): Set<Household> {
  const found = new Set<Household>();
  for (const key of keys) {
    const most = slips(key);
    for (const [other, households] of withName) {
      if (Math.abs(other.length - key.length) > most) continue;
      if (leven(key, other, { maxDistance: most + 1 }) <= most) households.forEach((each) => found.add(each));
    }
  }
  return found;
}

type Match = { entry: Protected; how: 'found' | 'near' | 'unmatched'; households: Set<Household> };

function matchOf(entry: Protected, families: Families): Match {
  const found = householdsOf(families, entry.keys, entry.ids);
  if (found.size > 0) return { entry, how: 'found', households: found };
  const near = nearTo(families, entry.keys);
  return { entry, how: near.size > 0 ? 'near' : 'unmatched', households: near };
}

const hasPupil = ({ people }: Household): boolean => people.some(({ role }) => role.endsWith('pupil'));
const hasContact = ({ people }: Household): boolean => people.some(({ role }) => role === 'parent');

const lacksFamily = ({ households }: Match): boolean =>
  [...households].some(hasPupil) && ![...households].some(hasContact);

/**
 * Whom to leave out: the people named, everybody of their row (the child and the contacts), and brothers and sisters
 * with theirs, told by a contact in common. A namesake of any of them goes too: what is listed is a name.
 */
export function protect(households: readonly Household[], { entries, unread }: Without): Protection {
  const families = familiesOf(households);
  const matches = entries.map((entry) => matchOf(entry, families));
  const named = new Set(matches.flatMap((match) => [...match.households]));
  const all = named.union(related(families, named));
  const linesOf = (how: Match['how']): number[] =>
    matches.filter((match) => match.how === how).map(({ entry }) => entry.line);
  return {
    keys: new Set([
      ...entries.flatMap((entry) => entry.keys),
      ...[...all].flatMap(({ people }) => people.flatMap(keysOf)),
    ]),
    report: {
      found: linesOf('found').length,
      near: linesOf('near'),
      unmatched: linesOf('unmatched'),
      unread,
      withoutFamily: matches.filter(lacksFamily).map(({ entry }) => entry.line),
    },
  };
}
