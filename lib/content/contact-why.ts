import type { WhyProps } from '../../components/nudge/Why.tsx';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import { clauseFor } from './clauses.ts';
import type { ContactQuestion } from './contact-question.ts';
import { card, whyRoles } from './words.ts';

/** The role and the policy's words about a contact, there only once "Why?" was pressed. */
export function whyContact(
  { rule, roles }: Pick<ContactQuestion, 'rule' | 'roles'>,
  settings: PageNudgeSettings,
  isAsked: boolean,
  onPress: () => void,
): WhyProps {
  const clause = clauseFor(settings, rule, roles);
  return {
    label: card.why,
    words: isAsked ? whyRoles(roles) : undefined,
    clause: isAsked && clause !== undefined ? { says: card.policySays, words: clause } : undefined,
    onPress,
  };
}
