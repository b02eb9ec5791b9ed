import type { ClauseProps } from '../../components/nudge/Clause.tsx';
import type { PolicyLinkProps } from '../../components/nudge/PolicyLink.tsx';
import type { WhyProps } from '../../components/nudge/Why.tsx';
import type { PageNudgeSettings } from '../core/page-settings.ts';
import * as m from '../language/made/messages.ts';
import { clauseFor } from './clauses.ts';
import type { Judged } from './judge.ts';
import { whyRoles } from './words.ts';

/** What is said of the school's policy about one finding: its words, or for a name the way to them. */
export type Explanation = { clause?: ClauseProps; because?: WhyProps };

/** Explains a finding; of a name it gives away nothing until `isAsked`, and `onAsk` is what "Why?" does. */
export type Explain = (one: Judged, isAsked: boolean, onAsk: () => void) => Explanation;

/** What the school's policy says, as it is known at that moment. */
export type SchoolWords = { explain: Explain; policy(rules: readonly string[]): PolicyLinkProps | undefined };

/** The clause may be about one role alone, so for a name it is kept back with the role. */
export function explainBy(settings: PageNudgeSettings | undefined): Explain {
  return ({ rule, finding }, isAsked, onAsk) => {
    const { roles = [] } = finding;
    const found = clauseFor(settings, rule.id, roles);
    const clause = found === undefined ? undefined : { says: m.nudgePolicySays(), words: found };
    // Of somebody who is not named there is no role to keep back.
    if (rule.kind !== 'people' || roles.length === 0) return clause === undefined ? {} : { clause };
    return {
      because: {
        words: isAsked ? whyRoles(roles) : undefined,
        clause: isAsked ? clause : undefined,
        onPress: onAsk,
      },
    };
  };
}

/**
 * The link to the whole policy, where the school has put it on the web; where an account is made in the school's name, to
 * the form for that (A5).
 *
 * @param rules ids of those whose findings are shown
 */
export function policyLink(
  settings: PageNudgeSettings | undefined,
  rules: readonly string[] = [],
): PolicyLinkProps | undefined {
  const form = rules.includes('new-official-account') ? settings?.newAccountFormUrl : undefined;
  if (form !== undefined) return { label: m.nudgeNewAccountForm(), url: form };
  const url = settings?.policyUrl;
  return url === undefined ? undefined : { label: m.nudgePolicyLink(), url };
}

/** The same by whatever settings there are when something is shown. */
export const schoolWords = (settings: () => PageNudgeSettings | undefined): SchoolWords => ({
  explain: (...asked) => explainBy(settings())(...asked),
  policy: (rules) => policyLink(settings(), rules),
});
