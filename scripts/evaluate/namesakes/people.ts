import type { mixes } from './communities.ts';
import type { Community } from './communities.ts';
import type { Random } from './random.ts';

/** The people of a school's list, by role. */
export type School = { pupils: string[]; parents: string[]; staff: string[] };

type Mix = (typeof mixes)[string];

const title = (name: string): string => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

function communityOf(mix: Mix, random: Random): Community {
  let at = random();
  for (const [community, share] of mix) if ((at -= share) < 0) return community;
  const [last] = mix.at(-1) ?? [];
  if (last === undefined) throw new Error('a mix of nobody');
  return last;
}

function adult(community: Community, random: Random, surname = community.surname(random)): string {
  return title(community.register(community.given.adult(random), surname, random));
}

/** 400 pupils with 600 parents, two in three of whom share the pupil's surname, and 100 staff: 1,100 people. */
export function schoolOf(mix: Mix, random: Random): School {
  const school: School = { pupils: [], parents: [], staff: [] };
  while (school.pupils.length < 400) {
    const community = communityOf(mix, random);
    const surname = community.surname(random);
    school.pupils.push(title(community.register(community.given.child(random), surname, random)));
    while (school.parents.length < school.pupils.length * 1.5)
      school.parents.push(adult(community, random, random() < 0.67 ? surname : undefined));
  }
  while (school.staff.length < 100) school.staff.push(adult(communityOf(mix, random), random));
  return school;
}

/** How people show a name on a social site. */
function displayed(name: string, random: Random): string {
  const parts = name.split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const way = random();
  if (way < 0.06) return `${first}${last}${Math.floor(random() * 100)}`.toLowerCase();
  if (way < 0.1) return `@${first}.${last}`.toLowerCase();
  if (way < 0.14) return `${first} ${String.fromCharCode(65 + Math.floor(random() * 26))}. ${last}`;
  if (way < 0.18) return `${name} ✨`;
  return way < 0.3 ? `${first} ${last}` : name;
}

/** Somebody who has nothing to do with the school, as a social site shows them: one in seven a teenager. */
export function strangerOf(mix: Mix, random: Random): string {
  const community = communityOf(mix, random);
  const given = community.given[random() < 0.15 ? 'child' : 'adult'](random);
  return displayed(title(community.register(given, community.surname(random), random)), random);
}
