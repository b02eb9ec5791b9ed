import { personRoles } from '../core/person-role.ts';
import type { PersonRole } from '../core/person-role.ts';
import { keysOf } from './families.ts';
import type { Person } from './read-row.ts';

type ByRole = Readonly<Record<PersonRole, number>>;

/** People of a list, told apart by role, name and date of birth. */
export type Counts = {
  people: ByRole;
  /** How often somebody stood in the export again: a parent of two pupils, a pupil in two files. */
  duplicates: number;
  /** People with a name that many share: a match is at most a quiet notice. */
  common: number;
  /** People left out because they, or somebody of their family or name, are to be protected. */
  leftOut: ByRole;
};

/** Everybody once. The same name with another date of birth is somebody else. */
function distinct(people: readonly Person[]): Person[] {
  const births = new Map<string, Set<string | undefined>>();
  return people.filter((person) => {
    const who = `${person.role}\n${person.names[0]?.keys.join('\n') ?? ''}`;
    const known = births.get(who);
    const isNew =
      known === undefined ||
      (person.birth !== undefined && !known.has(undefined) && !known.has(person.birth));
    births.set(who, (known ?? new Set()).add(person.birth));
    return isNew;
  });
}

const byRole = (people: readonly Person[]): ByRole =>
  Object.fromEntries(
    personRoles.map((role) => [role, people.filter((person) => person.role === role).length]),
  ) as ByRole;

export function countPeople(
  listed: readonly Person[],
  leftOut: readonly Person[],
  common: ReadonlySet<string>,
): Counts {
  const once = distinct(listed);
  return {
    people: byRole(once),
    duplicates: listed.length - once.length,
    common: once.filter((person) => keysOf(person).every((key) => common.has(key))).length,
    leftOut: byRole(distinct(leftOut)),
  };
}
