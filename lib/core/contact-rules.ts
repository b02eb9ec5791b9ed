import type { PersonRole } from './person-role.ts';
import type { Severity } from './severity.ts';

/** What making a contact is called in policies (`rule=severity`), beside the rules about text. Never rename them. */
export const contactRules = {
  follow: 'friend-request',
  befriend: 'friend-request',
  accept: 'request-accept',
} as const;

export const contactRuleIds: readonly string[] = [...new Set(Object.values(contactRules))];

/** What holds for a contact with somebody listed, where policy names neither the rule nor the role. */
export const contactDefaults: Readonly<Record<PersonRole, Severity>> = {
  pupil: 'pause',
  'former-pupil': 'pause',
  parent: 'notice',
  staff: 'off',
};
