import type { WithoutLine } from '../../lib/core/builder/people-run.ts';
import { type PersonRole, personRoles } from '../../lib/core/person-role.ts';
import * as m from '../../lib/language/made/messages.ts';
import { list } from '../format.ts';

const counts: Readonly<Record<PersonRole, (count: number) => string>> = {
  pupil: (count) => m.builderPeoplePupils({ count }),
  'former-pupil': (count) => m.builderPeopleFormer({ count }),
  parent: (count) => m.builderPeopleParents({ count }),
  staff: (count) => m.builderPeopleStaff({ count }),
};

/** `812 pupils and 1,530 parents or carers` */
export function countedWords(people: Readonly<Record<PersonRole, number>>): string {
  const some = personRoles.filter((role) => people[role] > 0);
  return some.length === 0 ? m.builderPeopleNobody() : list(some.map((role) => counts[role](people[role])));
}

const roles: Readonly<Record<PersonRole, () => string>> = {
  pupil: () => m.builderPeopleRolePupil(),
  'former-pupil': () => m.builderPeopleRoleFormer(),
  parent: () => m.builderPeopleRoleParent(),
  staff: () => m.builderPeopleRoleStaff(),
};

export const roleWords = (role: PersonRole): string => roles[role]();

const wants: Readonly<Record<WithoutLine, (lines: string) => string>> = {
  unmatched: (lines) => m.builderPeopleUnmatched({ lines }),
  near: (lines) => m.builderPeopleNear({ lines }),
  unread: (lines) => m.builderPeopleUnread({ lines }),
  alone: (lines) => m.builderPeopleAlone({ lines }),
};

export const wantsLook = (about: WithoutLine, lines: string): string => wants[about](lines);
