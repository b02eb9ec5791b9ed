import * as m from '../../language/made/messages.ts';
import { present } from '../present.ts';
import { ownOr, silent, verdictByRules } from './by-policy.ts';
import { citedForQuestion } from './cited.ts';
import type { Question } from './question.ts';

/** A professional forum, by its site's id: whether the policy exempts it (S4), else what it says of job and workplace. */
export const ofForum = (siteId: string): Question['answer'] =>
  ownOr(siteId, (facts) => {
    const words = facts.clauses[citedForQuestion(siteId)];
    if (facts.exemptSites.includes(siteId))
      return { verdict: 'yes', says: [m.mayILinkedinExempt()], ...present({ cited: words }) };
    const { verdict, cited } = verdictByRules(facts, [
      'school-affiliation',
      'role-disclosure',
      'school-mention',
    ]);
    if (verdict === 'silent') return silent(facts);
    return { verdict: 'care', says: [m.mayILinkedinAnswer()], ...present({ cited: words ?? cited }) };
  });
