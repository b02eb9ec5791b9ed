import * as m from '../../language/made/messages.ts';
import { present } from '../present.ts';
import type { Answer } from './answer.ts';
import { silent } from './by-policy.ts';
import { hoursCitation } from './citations.ts';
import { citedForQuestion } from './cited.ts';
import type { MayIFacts } from './facts.ts';

/** The policy's words on hours stand with each answer about them. */
export const withHours = (facts: MayIFacts, answer: Answer): Answer => ({
  ...answer,
  ...present({ cited: facts.clauses[citedForQuestion(hoursCitation)] }),
});

/** No times are set: what the policy says of them in words is said, and else that it says nothing. */
export function withoutHours(facts: MayIFacts): Answer {
  const answer = withHours(facts, silent(facts, m.mayINoHours()));
  return answer.cited === undefined ? answer : { ...answer, verdict: 'care', says: [m.mayIHoursInWords()] };
}
