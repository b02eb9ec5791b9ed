import type { Verdict } from './answer.ts';
import type { MayIFacts } from './facts.ts';

const prefix = 'may-i-';

/** The name under which policy gives the words of its document for a question (`clauses`); such names are no rules. */
export const citedForQuestion = (id: string): string => `${prefix}${id}`;

/** The same where the school answers the question itself: `may-i-own-phone-yes=…`. */
export const citedForAnswer = (id: string, verdict: Verdict): string => `${prefix}${id}-${verdict}`;

/** Whether an entry of `clauses` is for “May I…?”. */
export const isCitedByMayI = (name: string): boolean => name.startsWith(prefix);

/** What the school answers itself, and in which words; of several answers the most careful holds. */
export function ownAnswer(
  { clauses }: Pick<MayIFacts, 'clauses'>,
  id: string,
): { verdict: Verdict; cited: string } | undefined {
  for (const verdict of ['no', 'ask', 'care', 'yes'] as const) {
    const cited = clauses[citedForAnswer(id, verdict)];
    if (cited !== undefined) return { verdict, cited };
  }
  return undefined;
}
