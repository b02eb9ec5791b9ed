import { type PersonRole, personRoles } from '../core/person-role.ts';
import { peopleIn } from './report-people.ts';
import type { SchoolPolicy } from './schema.ts';
import { peopleLists } from './watch-lists.ts';

/** Digests on the lists of a policy, by role; a person may have several. */
export type PeopleSizes = Readonly<Record<PersonRole, number>>;

/** A list that would lose more than half of what is on it. */
export type Shrink = { role: PersonRole; before: number; after: number };

/** Fewer people than this on a list come and go; half of them is no sign of a broken export. */
const fewPeople = 20;

export const peopleSizes = (policy: SchoolPolicy): PeopleSizes =>
  Object.fromEntries(
    personRoles.map((role) => [
      role,
      peopleLists.reduce((sum, list) => sum + (list.role === role ? peopleIn(policy[list.key] ?? []) : 0), 0),
    ]),
  ) as PeopleSizes;

/** Lists that would shrink so much that the export is more likely broken than the school half empty. */
export const shrinksOf = (before: PeopleSizes, after: PeopleSizes): readonly Shrink[] =>
  personRoles
    .filter((role) => before[role] >= fewPeople && after[role] * 2 < before[role])
    .map((role) => ({ role, before: before[role], after: after[role] }));
