import type { WhyProps } from '../../components/nudge/Why.tsx';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import type { PersonRole } from '../core/person-role.ts';
import * as m from '../language/made/messages.ts';
import { clauseFor } from './clauses.ts';
import { whyRoles } from './words.ts';

/** What is asked about, and under which roles somebody is listed; none where it is asked of everybody. */
export type WhyQuestion = { rule: string; roles: readonly PersonRole[]; own?: true };

/** The role and the policy's words about a contact, there only once "Why?" was pressed. */
export function whyContact(
  { rule, roles, own }: WhyQuestion,
  settings: PageNudgeSettings,
  isAsked: boolean,
  onPress: () => void,
): WhyProps {
  const clause = clauseFor(settings, rule, roles);
  if (!isAsked) return { words: undefined, clause: undefined, onPress };
  // Of the user's own list there is no role to tell: nobody but they know why a name is there (P13).
  const listed = own ? m.personOwnWhy() : whyRoles(roles);
  const says = own ? m.nudgePolicySaysOfPupils() : m.nudgePolicySays();
  return {
    words: roles.length === 0 ? m.personOfficialWhy() : listed,
    clause: clause === undefined ? undefined : { says, words: clause },
    onPress,
  };
}
