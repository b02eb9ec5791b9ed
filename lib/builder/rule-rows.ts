import type { RuleRow } from '../core/builder/field.ts';
import { contactRules, personRules } from '../core/contact-rules.ts';
import { personRoles } from '../core/person-role.ts';
import { present } from '../core/present.ts';
import { roleKey } from '../core/settings.ts';
import type { Severity } from '../core/severity.ts';
import { parseClauseEntry } from '../policy/parse/clause-entry.ts';
import { valueOf } from '../policy/parse/parsed.ts';
import { parseSeverityEntry } from '../policy/parse/severity-entry.ts';

/** The rules that ask who somebody is, and may speak differently of each role. */
const aboutPeople: ReadonlySet<string> = new Set([
  ...Object.values(contactRules),
  ...Object.values(personRules),
  'person-mention',
]);

const severityIn = (entry: string): [string, Severity] | undefined => {
  const read = valueOf(parseSeverityEntry(entry));
  if (read === undefined) return undefined;
  return [read.role === undefined ? read.rule : roleKey(read.rule, read.role), read.severity];
};

const citationIn = (entry: string): [string, string] | undefined => {
  const read = valueOf(parseClauseEntry(entry));
  if (read === undefined) return undefined;
  return [read.role === undefined ? read.rule : roleKey(read.rule, read.role), read.citation];
};

const found = <T>(entries: readonly string[], read: (entry: string) => [string, T] | undefined) =>
  new Map(entries.map(read).filter((one) => one !== undefined));

/**
 * Every rule, with a row for each role where it is about people, as the two lists of a policy have them.
 *
 * @param rules ids of all rules, in the order of the rows.
 */
export function ruleRows(
  rules: readonly string[],
  severities: readonly string[],
  clauses: readonly string[],
): readonly RuleRow[] {
  const [set, cited] = [found(severities, severityIn), found(clauses, citationIn)];
  const row = (rule: string, role?: (typeof personRoles)[number]): RuleRow => {
    const ref = role === undefined ? rule : roleKey(rule, role);
    return { rule, ...present({ role, severity: set.get(ref), citation: cited.get(ref) }) };
  };
  return rules.flatMap((rule) => [
    row(rule),
    ...(aboutPeople.has(rule) ? personRoles.map((role) => row(rule, role)) : []),
  ]);
}
