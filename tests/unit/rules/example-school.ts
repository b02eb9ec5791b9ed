import type { PersonRole } from '../../../lib/core/person-role.ts';
import type { SchoolIdentity } from '../../../lib/core/school-identity.ts';
import type { RuleExample, RuleSubject, TextContext } from '../../../lib/rules/rule.ts';
import { nicknames } from '../../../lib/text/nicknames.ts';
import { packPeople } from '../../../lib/text/people.ts';
import { compilePeople } from '../../../lib/text/people-index.ts';
import type { PeopleIndex } from '../../../lib/text/people-index.ts';

/** The school all rules' examples share. There is none of this name. */
export const exampleSchool: SchoolIdentity = {
  names: ['Hazelbrook Primary School', "St Wilfrida's CofE Junior School, Marlow Bridge"],
  aliases: ['HBPS'],
  organisations: ['Larkmoor Learning Trust', 'Wessing County Council'],
  town: 'Tarnford',
  website: 'https://www.hazelbrook.wessing.sch.uk',
  phones: [],
  emailDomains: [],
};

const salt = 'example salt';

export function peopleOf(names: readonly string[], role: PersonRole = 'pupil'): PeopleIndex {
  const lists = [{ role, common: false, packed: packPeople(names, salt) }] as const;
  return compilePeople({ salt, lists }, nicknames);
}

export function subjectOf({ school, listed, listedAs, remarkTargets }: RuleExample): RuleSubject {
  return {
    school: { ...exampleSchool, ...school },
    people: listed === undefined ? undefined : peopleOf(listed, listedAs),
    ...(remarkTargets === undefined ? {} : { remarkTargets }),
  };
}

export function contextOf({
  surface = 'composer',
  account = 'personal',
  image = false,
}: RuleExample): TextContext {
  return { surface, account, ownNames: [], hasImage: image };
}
