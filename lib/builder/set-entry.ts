import type { RuleRow } from '../core/builder/field.ts';
import { roleKey } from '../core/settings.ts';
import type { Severity } from '../core/severity.ts';
import { parseRuleRef, splitAtEquals } from '../policy/parse/rule-ref.ts';

type Ref = Pick<RuleRow, 'rule' | 'role'>;

const nameOf = ({ rule, role }: Ref): string => (role === undefined ? rule : roleKey(rule, role));

/** What an entry is about, whether or not the rest of it is right. */
function aboutOf(entry: unknown): string | undefined {
  const left = typeof entry === 'string' ? splitAtEquals(entry)?.left : undefined;
  const ref = left === undefined ? undefined : parseRuleRef(left);
  return ref === undefined || 'problem' in ref ? undefined : nameOf(ref.value);
}

/** A list of `rule=…` with another entry for one rule: where the first was, else at its end; without one where there is no text. */
function withEntry(entries: readonly unknown[], about: string, text: string | undefined): readonly unknown[] {
  const first = entries.findIndex((entry) => aboutOf(entry) === about);
  const others = entries.filter((entry, at) => at === first || aboutOf(entry) !== about);
  if (text === undefined) return others.filter((entry) => aboutOf(entry) !== about);
  const entry = `${about}=${text}`;
  return first < 0 ? [...others, entry] : others.with(others.indexOf(entries[first]), entry);
}

/** `severities` with another severity for one rule, or for one role of it; undefined takes the rule out of the list. */
export const withSeverity = (entries: readonly unknown[], about: Ref, severity: Severity | undefined) =>
  withEntry(entries, nameOf(about), severity);

/** `clauses` with other words for one rule; no words take it out of the list. */
export const withCitation = (entries: readonly unknown[], about: Ref, words: string) =>
  withEntry(entries, nameOf(about), words.trim() === '' ? undefined : words);
