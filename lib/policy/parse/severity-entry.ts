import { type Severity, severities } from '../../core/severity.ts';
import { longestText, type Parsed, quoted } from './parsed.ts';
import { parseRuleRef, type RuleRef, splitAtEquals } from './rule-ref.ts';

/** What a severity entry looks like, for messages to admins. */
export const severityForm = `a rule, an equals sign and one of ${severities.join(', ')}, such as “friend-request.pupil=pause”`;

/** Reads `rule=severity` or `rule.role=severity`. */
export function parseSeverityEntry(text: string): Parsed<RuleRef & { severity: Severity }> {
  if (text.length > longestText) return { problem: 'it is too long' };
  const sides = splitAtEquals(text);
  if (sides === undefined) return { problem: `${quoted(text)} has no equals sign` };
  const ref = parseRuleRef(sides.left);
  if ('problem' in ref) return ref;
  const severity = severities.find((one) => one === sides.right.toLowerCase());
  if (severity === undefined)
    return { problem: `${quoted(sides.right)} is not one of ${severities.join(', ')}` };
  return { value: { ...ref.value, severity } };
}
