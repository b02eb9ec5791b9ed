import type { AccountKind } from '../core/account.ts';
import type { Finding } from '../core/finding.ts';
import { readText, type ReadText } from '../text/read-text.ts';
import { rules } from './registry.ts';
import type { Check, Rule, RuleSubject, TextContext } from './rule.ts';

/** The rules compiled for one school. */
export type CompiledRules = {
  /**
   * All that the rules find in a text, in the order of the text; `lib/content/yielding.ts` then drops what is said
   * twice. The same text, context and subject always give the same findings, whatever the order of the rules.
   */
  check(text: ReadText, context: TextContext): readonly Finding[];
  /** The same for nothing, one rule a step: what engines make at the first use of a pattern is there after it. */
  rehearse(raw: string, context: TextContext): Generator<undefined, void>;
};

const inTextOrder = (a: Finding, b: Finding): number =>
  a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));

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
  const running: Running[] = chosen.flatMap((rule) => {
    const check = rule.compile(subject);
    return check === undefined ? [] : [{ rule, check }];
  });
  function* rehearse(raw: string, context: TextContext): Generator<undefined, void> {
    const text = readText(raw);
    yield;
    for (const each of running) {
      findingsOf(each, text, context);
      yield;
    }
  }
  return {
    rehearse,
    check: (text, context) => running.flatMap((each) => findingsOf(each, text, context)).sort(inTextOrder),
  };
}
