import type { Finding } from '../core/finding.ts';
import { stronger, type Severity } from '../core/severity.ts';
import type { Rule } from '../rules/rule.ts';

/** A finding with its rule and what holds for it where it was made. */
type Put = { rule: Pick<Rule, 'yieldsTo'>; finding: Finding; severity: Severity };

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** The findings around one in text order that can overlap it; bounded, as a rule's own findings do not overlap. */
const neighbours = <P extends Put>(findings: readonly P[], index: number): readonly P[] =>
  findings.slice(Math.max(0, index - 8), index + 9);

/**
 * Drops a finding where a rule its own yields to marks some of the same words, so that one card speaks of them. Only
 * to what is put at least as strongly: a policy may switch the stronger rule off, or speak more softly by it.
 *
 * @param findings in the order of the text, without those that are off.
 */
export function withoutYielding<P extends Put>(findings: readonly P[]): readonly P[] {
  const yields = (own: P, other: P): boolean =>
    (own.rule.yieldsTo ?? []).includes(other.finding.rule) &&
    overlap(own.finding, other.finding) &&
    stronger(own.severity, other.severity) === other.severity;
  return findings.filter(
    (own, index) =>
      own.rule.yieldsTo === undefined || !neighbours(findings, index).some((other) => yields(own, other)),
  );
}
