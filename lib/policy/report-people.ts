import type { PeopleReport, PeopleState } from '../core/diagnostics.ts';
import { present } from '../core/present.ts';
import { describeKey } from './describe-key.ts';
import type { SchoolPolicy } from './schema.ts';
import { lastDay, peopleLists } from './watch-lists.ts';

/** Each name is a digest of 48 bits: 8 characters. */
const digestLength = 8;

/** How many names the strings of one list hold: some people stand there in several forms of theirs. */
export const peopleIn = (packed: readonly string[]): number =>
  packed.reduce((sum, { length }) => sum + length / digestLength, 0);

const daysFrom = (today: string, until: string): number =>
  Temporal.PlainDate.from(today).until(until, { largestUnit: 'day' }).days;

function stateOf(policy: SchoolPolicy, people: number, daysLeft: number | undefined): PeopleState {
  if (people === 0) return 'none';
  if (policy.listSalt === undefined) return 'unusable';
  return daysLeft !== undefined && daysLeft < 0 ? 'ended' : 'in-use';
}

/**
 * The watch-lists of a checked policy by count and date, without anything that stands for a person.
 *
 * @param today calendar date in the school's zone, `YYYY-MM-DD`.
 */
export function reportPeople(policy: SchoolPolicy, today: string): PeopleReport {
  const lists = peopleLists
    .map(({ key }) => ({ key, title: describeKey(key).title, people: peopleIn(policy[key] ?? []) }))
    .filter(({ people }) => people > 0);
  const people = lists.reduce((sum, list) => sum + list.people, 0);
  const until = people === 0 ? undefined : lastDay(policy);
  const daysLeft = until === undefined ? undefined : daysFrom(today, until);
  return {
    state: stateOf(policy, people, daysLeft),
    lists,
    ...present({ madeOn: policy.peopleMadeOn, until, daysLeft }),
  };
}
