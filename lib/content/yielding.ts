import type { Finding } from '../core/finding.ts';
import { stronger, type Severity } from '../core/severity.ts';
import type { Rule } from '../rules/rule.ts';

/** A finding with its rule and what holds for it where it was made. */
type Put = { rule: Pick<Rule, 'yieldsTo'>; finding: Finding; severity: Severity };

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** How many findings before and behind one can overlap it: bounded, as a rule's own findings do not overlap. */
const near = 8;

/**
 * Drops a finding where a rule its own yields to marks some of the same words, so that one card speaks of them. Only
 * to what is put at least as strongly, as a policy may switch the stronger rule off or speak more softly by it; and only to
 * what is not dropped itself.
 *
 * @param findings in the order of the text, without those that are off.
 */
export function withoutYielding<P extends Put>(findings: readonly P[]): readonly P[] {
  const yields = (own: P, other: P): boolean =>
    (own.rule.yieldsTo ?? []).includes(other.finding.rule) &&
    overlap(own.finding, other.finding) &&
    stronger(own.severity, other.severity) === other.severity;
  // It ends, as no rule yields to one that yields to it in turn (a test of the registry).
  const stays = (own: P, index: number): boolean => {
    if (own.rule.yieldsTo === undefined) return true;
    const first = Math.max(0, index - near);
    return !findings
      .slice(first, index + near + 1)
      .some((other, at) => yields(own, other) && stays(other, first + at));
  };
  return findings.filter(stays);
}
