import type { PersonRole } from './person-role.ts';
import { roleKey } from './settings.ts';
import type { Severity } from './severity.ts';

/** What making a contact is called in policies (`rule=severity`), beside the rules about text. Never rename them. */
export const contactRules = {
  follow: 'friend-request',
  befriend: 'friend-request',
  accept: 'request-accept',
} as const;

/** The same from the school's own account, whoever it is with (A4, A7). */
export const officialRules = {
  follow: 'official-follow',
  befriend: 'official-follow',
  accept: 'official-accept',
} as const;

/** What opening somebody's page (P7) and beginning a message to them (P8) are called. Never more than a notice. */
export const personRules = { page: 'profile-visit', message: 'direct-message' } as const;

export const contactRuleIds: readonly string[] = [
  ...new Set([
    ...Object.values(contactRules),
    ...Object.values(personRules),
    ...Object.values(officialRules),
  ]),
];

/**
 * On a professional forum that policy exempts (S4) parents and colleagues are people of one's profession, and nothing is
 * said of them. A pupil is a pupil there too.
 */
export const forumRoleKeys: readonly string[] = [
  ...new Set([...Object.values(contactRules), ...Object.values(personRules)]),
].flatMap((rule) => (['parent', 'staff'] as const).map((role) => roleKey(rule, role)));

type RoleDefaults = Readonly<Record<PersonRole, Severity>>;

/** What holds for a contact with somebody listed, where policy names neither the rule nor the role. */
export const contactDefaults: RoleDefaults = {
  pupil: 'pause',
  'former-pupil': 'pause',
  parent: 'notice',
  staff: 'off',
};

/** The same for a message to them. Of their page nothing is said unless policy asks for it: one document of five does. */
export const messageDefaults: RoleDefaults = {
  pupil: 'notice',
  'former-pupil': 'off',
  parent: 'off',
  staff: 'off',
};
