import { people, type Person } from './people.ts';

export type Thread = {
  /** As in the address; not the id of the person. */
  id: string;
  person: Person;
  text: string;
  /** Only asks to write: no box until accepted. */
  request: boolean;
};

const OPENINGS: readonly (readonly [username: string, text: string, request: boolean])[] = [
  ['priya_nair_', 'Are you coming to the fair on Saturday?', false],
  ['tallulah_brady', 'hi miss its tallulah from school', false],
  ['ellie_marsden', 'Photocopier is broken again', false],
  ['theo_mbeki', 'hello do you still do tutoring', true],
];

export const threads: readonly Thread[] = OPENINGS.flatMap(([username, text, request], index) => {
  const person = people.find((each) => each.username === username);
  return person ? [{ id: `1784000000000${String(index + 1)}`, person, text, request }] : [];
});
