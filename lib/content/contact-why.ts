import type { WhyProps } from '../../components/nudge/Why.tsx';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import type { PersonRole } from '../core/person-role.ts';
import { clauseFor } from './clauses.ts';
import { contact } from './contact-words.ts';
import { card, whyRoles } from './words.ts';

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
  const listed = own ? contact.whyOwn : whyRoles(roles);
  const why = roles.length === 0 ? contact.whyOfficial : listed;
  return {
    label: card.why,
    words: isAsked ? why : undefined,
    clause:
      isAsked && clause !== undefined
        ? { says: own ? contact.policySaysOfPupils : card.policySays, words: clause }
        : undefined,
    onPress,
  };
}
