import { readdirSync, readFileSync } from 'node:fs';

import type { RehearsalWhere } from '../../../../lib/core/builder/rehearsal.ts';
import { personRoles, type PersonRole } from '../../../../lib/core/person-role.ts';
import { parsePolicy } from '../../../../lib/policy/parse-policy.ts';
import type { SchoolPolicy } from '../../../../lib/policy/schema.ts';
import { peopleLists } from '../../../../lib/policy/watch-lists.ts';
import { ruleIds } from '../../../../lib/rules/rule-ids.ts';
import { catalogue } from '../../../../lib/sites/catalogue.ts';
import { packPeople } from '../../../../lib/text/people.ts';

export const NOW = Temporal.Instant.from('2026-09-14T10:00:00Z').epochMilliseconds;

const known = { rules: ruleIds, sites: catalogue.map(({ id }) => id), cited: ruleIds };

/** A draft as the builder's page has it: what `parsePolicy` lets hold. */
export const draftOf = (raw: object): SchoolPolicy => parsePolicy(raw, known).policy;

const listKey = (role: PersonRole, common: boolean): string =>
  peopleLists.find((one) => one.role === role && one.common === common)?.key ?? '';

type People = Readonly<Partial<Record<PersonRole, readonly string[]>>>;

/** The keys of a policy for some people; `common`: those whose names many share. */
export function peopleKeys(people: People, common: People = {}): object {
  const salt = 'made up for these tests';
  const lists: readonly (readonly [string, readonly string[]])[] = personRoles.flatMap((role) => [
    [listKey(role, false), packPeople(people[role] ?? [], salt)],
    [listKey(role, true), packPeople(common[role] ?? [], salt)],
  ]);
  return { listSalt: salt, peopleMadeOn: '2026-09-02', ...(Object.fromEntries(lists) as object) };
}

/** Five real documents, and the least there can be. */
export const presets: readonly (readonly [name: string, draft: SchoolPolicy])[] = readdirSync('policies')
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, draftOf(JSON.parse(readFileSync(`policies/${name}`, 'utf8')) as object)]);

/** A member of staff, on the school's device, who writes a post on Facebook. */
export const usualWhere: RehearsalWhere = {
  ...{ site: 'facebook', place: 'composer', account: 'personal', device: 'school' },
  ...{ hasImage: false, afterGentle: false },
};
