import { stronger } from '../core/severity.ts';
import { describeKey, shownExample } from './describe-key.ts';
import type { PolicyIssue } from './issue.ts';
import { valueOf } from './parse/parsed.ts';
import { parseSeverityEntry } from './parse/severity-entry.ts';

/**
 * One entry for each rule and role. Of two that disagree the stronger holds, because lists from a registry arrive in an
 * order that nobody chose.
 */
export function oneSeverityEach(entries: readonly string[]): { value: string[]; issues: PolicyIssue[] } {
  const bySubject = new Map<string, string>();
  const issues: PolicyIssue[] = [];
  for (const entry of entries) {
    const parsed = valueOf(parseSeverityEntry(entry));
    if (parsed === undefined) continue;
    const subject = parsed.role === undefined ? parsed.rule : `${parsed.rule}.${parsed.role}`;
    const earlier = valueOf(parseSeverityEntry(bySubject.get(subject) ?? ''))?.severity;
    const severity = earlier === undefined ? parsed.severity : stronger(earlier, parsed.severity);
    if (earlier !== undefined && earlier !== parsed.severity) issues.push(twice(subject, severity));
    bySubject.set(subject, `${subject}=${severity}`);
  }
  return { value: [...bySubject.values()], issues };
}

function twice(subject: string, severity: string): PolicyIssue {
  const key = describeKey('severities');
  return {
    key: key.name,
    at: subject,
    problem: `“${subject}” is given twice with different severities`,
    expected: 'one entry for each rule and role',
    example: shownExample(key),
    outcome: `The stronger holds: ${severity}.`,
    level: 'warning',
  };
}
