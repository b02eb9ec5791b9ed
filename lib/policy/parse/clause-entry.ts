import { longestText, type Parsed, quoted } from './parsed.ts';
import { parseRuleRef, type RuleRef, splitAtEquals } from './rule-ref.ts';

/** What a citation looks like, for messages to admins. */
export const clauseForm =
  'a rule, an equals sign and the words of the school’s policy, such as “school-mention=Oak Tree 6.1: …”';

/** Reads `rule=words a card cites` or `rule.role=words`; an equals sign in the words themselves is kept. */
export function parseClauseEntry(text: string): Parsed<RuleRef & { citation: string }> {
  if (text.length > longestText) return { problem: `it is longer than ${longestText} characters` };
  const sides = splitAtEquals(text);
  if (sides === undefined) return { problem: `${quoted(text)} has no equals sign` };
  const ref = parseRuleRef(sides.left);
  if ('problem' in ref) return ref;
  if (sides.right === '') return { problem: `nothing follows ${quoted(`${sides.left}=`)}` };
  return { value: { ...ref.value, citation: sides.right } };
}
