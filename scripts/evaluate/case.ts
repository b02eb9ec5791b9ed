import type { Finding } from '../../lib/core/finding.ts';
import type { TextSurfaceKind } from '../../lib/core/surface.ts';
import type { CompiledRules } from '../../lib/rules/run-rules.ts';
import { createScan } from '../../lib/rules/scan.ts';

/** One row judged: what was expected, what was found. `found` is shown with `--errors`. */
export type Judged = {
  expected: boolean;
  flagged: boolean;
  tier: string;
  found: readonly string[];
  shown: object;
};

/** What the rules find in a text, as one member of staff with a personal account would write it. */
export function findingsOf(
  rules: CompiledRules,
  text: string,
  surface: TextSurfaceKind = 'composer',
): readonly Finding[] {
  return createScan(rules)(text, { surface, account: 'personal', ownNames: [] });
}

/** Findings in words: rule, how sure, and the words marked. */
export function inWords(findings: readonly Finding[], text: string): string[] {
  return findings.map(
    ({ rule, confidence, start, end }) => `${rule} (${confidence}): ${text.slice(start, end)}`,
  );
}
