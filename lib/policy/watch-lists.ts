import type { PersonRole } from '../core/person-role.ts';
import type { WatchLists } from '../core/watch-list.ts';
import { peopleLimit } from './people-limit.ts';
import type { SchoolPolicy } from './schema.ts';

/** Which key holds whom. */
export const peopleLists = [
  { key: 'pupils', role: 'pupil', common: false },
  { key: 'pupilsCommon', role: 'pupil', common: true },
  { key: 'formerPupils', role: 'former-pupil', common: false },
  { key: 'formerPupilsCommon', role: 'former-pupil', common: true },
  { key: 'parents', role: 'parent', common: false },
  { key: 'parentsCommon', role: 'parent', common: true },
  { key: 'staff', role: 'staff', common: false },
  { key: 'staffCommon', role: 'staff', common: true },
] as const satisfies readonly { key: keyof SchoolPolicy; role: PersonRole; common: boolean }[];

/** The last date on which the lists may be used; undefined where nothing says it. */
export function lastDay(policy: SchoolPolicy): string | undefined {
  if (policy.peopleMadeOn === undefined) return policy.peopleUntil;
  const latest = peopleLimit(policy.peopleMadeOn);
  return policy.peopleUntil !== undefined && policy.peopleUntil < latest ? policy.peopleUntil : latest;
}

/**
 * The watch-lists of a checked policy, as the page receives them; undefined where there are none, where they have no
 * salt, or where they have run out.
 *
 * @param today calendar date in the school's zone, `YYYY-MM-DD`.
 */
export function watchListsOf(policy: SchoolPolicy, today: string): WatchLists | undefined {
  const until = lastDay(policy);
  if (policy.listSalt === undefined || (until !== undefined && until < today)) return undefined;
  const filled = peopleLists.flatMap(({ key, role, common }) => {
    const packed = policy[key] ?? [];
    return packed.length === 0 ? [] : [{ role, common, packed }];
  });
  return filled.length === 0 ? undefined : { salt: policy.listSalt, lists: filled };
}
