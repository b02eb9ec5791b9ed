import type { AccountKind } from '../core/account.ts';
import type { Finding } from '../core/finding.ts';
import type { ReadText } from '../text/read-text.ts';
import { rules } from './registry.ts';
import type { Check, Rule, RuleSubject, TextContext } from './rule.ts';

/** The rules compiled for one school. */
export type CompiledRules = {
  /**
   * What the rules find in a text, in the order of the text. The same text, context and subject always give the same
   * findings, whatever the order of the rules.
   */
  check(text: ReadText, context: TextContext): readonly Finding[];
};

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

const inTextOrder = (a: Finding, b: Finding): number =>
  a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));

/** Drops a finding where a rule its own yields to marks some of the same words. */
function withoutYielding(findings: readonly Finding[], byId: ReadonlyMap<string, Rule>): Finding[] {
  const stronger = (finding: Finding): readonly string[] => byId.get(finding.rule)?.yieldsTo ?? [];
  return findings.filter((finding, index) => {
    const over = stronger(finding);
    if (over.length === 0) return true;
    return !neighbours(findings, index).some((other) => over.includes(other.rule) && overlap(finding, other));
  });
}

/** The findings around one in text order that can overlap it; bounded, as a rule's own findings do not overlap. */
function neighbours(findings: readonly Finding[], index: number): readonly Finding[] {
  return findings.slice(Math.max(0, index - 8), index + 9);
}

type Running = { rule: Rule; check: Check };

const runsFor = (
  { silentOnOfficial = false, onlyOnOfficial = false }: Rule,
  account: AccountKind,
): boolean => (account === 'official' ? !silentOnOfficial : !onlyOnOfficial);

function findingsOf({ rule, check }: Running, text: ReadText, context: TextContext): Finding[] {
  if (!rule.surfaces.includes(context.surface)) return [];
  if (!runsFor(rule, context.account)) return [];
  return check(text, context).map((found) => ({ rule: rule.id, ...found }));
}

/**
 * Compiles the rules for one school and its watch-lists. `chosen` is for tests; the rules that ship are those of the
 * registry.
 */
export function compileRules(subject: RuleSubject, chosen: readonly Rule[] = rules): CompiledRules {
  const byId = new Map(chosen.map((rule) => [rule.id, rule]));
  const running: Running[] = chosen.flatMap((rule) => {
    const check = rule.compile(subject);
    return check === undefined ? [] : [{ rule, check }];
  });
  return {
    check(text, context) {
      const found = running.flatMap((each) => findingsOf(each, text, context)).sort(inTextOrder);
      return withoutYielding(found, byId);
    },
  };
}
