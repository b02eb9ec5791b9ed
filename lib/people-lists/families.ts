import type { Household, Person } from './read-row.ts';

export const keysOf = ({ names }: Person): string[] => names.flatMap(({ keys }) => keys);

/** Which households have somebody of a name, a contact of a name, or a pupil number. */
export type Families = {
  withName: ReadonlyMap<string, readonly Household[]>;
  withContact: ReadonlyMap<string, readonly Household[]>;
  withId: ReadonlyMap<string, readonly Household[]>;
};

function indexed(
  households: readonly Household[],
  wordsOf: (household: Household) => readonly string[],
): Map<string, Household[]> {
  const found = new Map<string, Household[]>();
  for (const household of households) {
    for (const word of new Set(wordsOf(household))) {
      const others = found.get(word);
      if (others === undefined) found.set(word, [household]);
      else others.push(household);
    }
  }
  return found;
}

const contactsOf = ({ people }: Household): Person[] => people.filter(({ role }) => role === 'parent');

export const familiesOf = (households: readonly Household[]): Families => ({
  withName: indexed(households, ({ people }) => people.flatMap(keysOf)),
  withContact: indexed(households, (household) => contactsOf(household).flatMap(keysOf)),
  withId: indexed(households, ({ ids }) => ids),
});

/** All that some words lead to. */
const leadingTo = (index: ReadonlyMap<string, readonly Household[]>, words: readonly string[]): Household[] =>
  words.flatMap((word) => index.get(word) ?? []);

/** The households of a name or of a pupil number, and those that the same number ties to them. */
export function householdsOf(
  { withName, withId }: Families,
  keys: readonly string[],
  ids: readonly string[],
): Set<Household> {
  const named = [...leadingTo(withName, keys), ...leadingTo(withId, ids)];
  return new Set([
    ...named,
    ...leadingTo(
      withId,
      named.flatMap((each) => each.ids),
    ),
  ]);
}

/** The households that share a contact with others: brothers and sisters, as far as an export can tell. */
export const related = ({ withContact }: Families, households: Iterable<Household>): Set<Household> =>
  new Set(
    leadingTo(
      withContact,
      [...households].flatMap((household) => contactsOf(household).flatMap(keysOf)),
    ),
  );
