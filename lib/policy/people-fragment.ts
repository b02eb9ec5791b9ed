import type { WatchLists } from '../core/watch-list.ts';
import type { SchoolPolicy } from './schema.ts';
import { peopleLists } from './watch-lists.ts';

/** The keys of a policy that have to do with people, and nothing else. */
export type PeopleFragment = Pick<
  SchoolPolicy,
  'listSalt' | (typeof peopleLists)[number]['key'] | 'peopleMadeOn' | 'peopleUntil'
>;

/**
 * Watch-lists as keys of a policy. A list of nobody is written as an empty one: only so does it end where an earlier
 * policy had somebody on it.
 *
 * @param madeOn `until`: calendar dates, `YYYY-MM-DD`.
 */
export function peopleFragment(
  { salt, lists }: WatchLists,
  { madeOn, until }: { madeOn: string; until: string },
): PeopleFragment {
  const packedOf = ({ role, common }: (typeof peopleLists)[number]): string[] =>
    lists.filter((list) => list.role === role && list.common === common).flatMap(({ packed }) => [...packed]);
  return {
    listSalt: salt,
    ...Object.fromEntries(peopleLists.map((list) => [list.key, packedOf(list)])),
    peopleMadeOn: madeOn,
    peopleUntil: until,
  };
}
