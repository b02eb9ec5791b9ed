import type { Finding } from '../core/finding.ts';
import { readText } from '../text/read-text.ts';
import { stretchesOf } from '../text/stretches.ts';
import type { Stretch } from '../text/stretches.ts';
import type { TextContext } from './rule.ts';
import type { CompiledRules } from './run-rules.ts';

/**
 * What the rules find in a text, in the order of the text. It remembers the text before: of a long one only the
 * stretches that an edit changed, or what they are read with, are judged again. What is remembered never changes what
 * is found.
 */
export type Scan = (raw: string, context: TextContext) => readonly Finding[];

const keyOf = ({ surface, account, ownNames, hasImage }: TextContext): string =>
  JSON.stringify([surface, account, ownNames, hasImage]);

/** Findings that begin in the stretch itself, at their place in the whole text. */
const ownFindings = (findings: readonly Finding[], { start, end, from }: Stretch): readonly Finding[] =>
  findings
    .map((finding) => ({ ...finding, start: finding.start + from, end: finding.end + from }))
    .filter((finding) => finding.start >= start && finding.start < end);

/** Drops what a stretch before has marked already, by rule: at their border two stretches may see it differently. */
function createSeam() {
  const reached = new Map<string, number>();
  return (findings: readonly Finding[]): readonly Finding[] => {
    const fresh = findings.filter(({ rule, start }) => start >= (reached.get(rule) ?? 0));
    for (const { rule, end } of fresh) reached.set(rule, Math.max(end, reached.get(rule) ?? 0));
    return fresh;
  };
}

/** A scan for one box. */
export function createScan(rules: CompiledRules): Scan {
  let known = new Map<string, readonly Finding[]>();
  let context = '';

  return (raw, where) => {
    if (context !== keyOf(where)) known = new Map();
    context = keyOf(where);
    // Only what the text still holds is kept.
    const next: typeof known = new Map();
    const seam = createSeam();
    const found = stretchesOf(raw).flatMap((stretch) => {
      const text = raw.slice(stretch.from, stretch.to);
      const findings = next.get(text) ?? known.get(text) ?? rules.check(readText(text), where);
      next.set(text, findings);
      return seam(ownFindings(findings, stretch));
    });
    known = next;
    return found;
  };
}
