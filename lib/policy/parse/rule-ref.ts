import { type PersonRole, personRoles } from '../../core/person-role.ts';
import { type Parsed, quoted } from './parsed.ts';

/** A rule, or a rule for one role of person, as policy names it: `school-mention`, `friend-request.pupil`. */
export type RuleRef = { rule: string; role?: PersonRole };

const ruleId = /^[a-z][a-z0-9-]{0,60}$/;

/** Reads `rule` or `rule.role`, in any case. Whether such a rule exists is asked elsewhere: a newer policy may know more. */
export function parseRuleRef(text: string): Parsed<RuleRef> {
  const [rule = '', role, ...more] = text.trim().toLowerCase().split('.');
  if (!ruleId.test(rule) || more.length > 0)
    return { problem: `${quoted(text.trim())} is not the name of a rule` };
  if (role === undefined) return { value: { rule } };
  const known = personRoles.find((one) => one === role);
  if (known === undefined) return { problem: `${quoted(role)} is not one of ${personRoles.join(', ')}` };
  return { value: { rule, role: known } };
}

/** Both sides of the first `=`, trimmed; undefined where there is none. */
export function splitAtEquals(text: string): { left: string; right: string } | undefined {
  const at = text.indexOf('=');
  return at < 0 ? undefined : { left: text.slice(0, at).trim(), right: text.slice(at + 1).trim() };
}
