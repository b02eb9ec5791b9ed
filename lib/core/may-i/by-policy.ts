import * as m from '../../language/made/messages.ts';
import { present } from '../present.ts';
import { severities, type Severity } from '../severity.ts';
import type { Answer, Verdict, Way } from './answer.ts';
import { citedForQuestion, ownAnswer } from './cited.ts';
import type { MayIFacts } from './facts.ts';
import type { Question } from './question.ts';

/** A rule as policy names it: `rule`, or `rule.role`. */
export type RuleKey = string;

/** What the policy says of a rule; undefined where it says nothing, whatever Lanyard does by itself then. */
function stated({ severities: set }: MayIFacts, key: RuleKey): Severity | undefined {
  const [rule = key] = key.split('.');
  return set[key] ?? set[rule];
}

const wordsFor = ({ clauses }: MayIFacts, key: RuleKey): string | undefined => {
  const [rule = key] = key.split('.');
  return clauses[key] ?? clauses[rule];
};

const verdictOf = (severity: Severity): 'no' | 'care' | 'silent' =>
  severity === 'off' ? 'silent' : severity === 'notice' ? 'care' : 'no';

const strength = (severity: Severity | undefined): number =>
  severity === undefined ? -1 : severities.indexOf(severity);

/** The rule that policy puts most strongly, with what it says of it; the first of equals. */
function strongest(
  facts: MayIFacts,
  keys: readonly RuleKey[],
): { key: RuleKey; severity: Severity } | undefined {
  const [first] = keys
    .map((key) => ({ key, severity: stated(facts, key) }))
    .filter((one): one is { key: RuleKey; severity: Severity } => one.severity !== undefined)
    .toSorted((one, other) => strength(other.severity) - strength(one.severity));
  return first;
}

/** Whom to ask: as policy names the head, or in Lanyard's own words. */
export const whom = ({ head }: Pick<MayIFacts, 'head'>): string => head ?? m.mayIYourHead();

/** The policy has no words on it: that is said, and whom to ask. */
export const silent = (facts: MayIFacts, ...before: readonly string[]): Answer => ({
  verdict: 'silent',
  says: [...before, m.mayISilent({ whom: whom(facts) })],
});

/**
 * What policy says by its rules: forbidden where it pauses or blocks, care where it is a notice, and silent where it says
 * nothing or has switched the rule off. A default of Lanyard's own is no answer of the school's.
 */
export function verdictByRules(
  facts: MayIFacts,
  keys: readonly RuleKey[],
): { verdict: 'no' | 'care' | 'silent'; cited?: string } {
  const found = strongest(facts, keys);
  const verdict = found === undefined ? 'silent' : verdictOf(found.severity);
  const cited = verdict === 'silent' || found === undefined ? undefined : wordsFor(facts, found.key);
  return { verdict, ...present({ cited }) };
}

type ByRules = {
  id: string;
  keys: readonly RuleKey[];
  /** In place of what rules alone would say: a pause before a new account is there to be asked about, for one. */
  as?: Partial<Record<'no' | 'care', Verdict>>;
  says: (verdict: 'no' | 'care', facts: MayIFacts) => readonly string[];
  /** What stands before “does not say”. */
  silently?: () => readonly string[];
  way?: Way;
};

/** The school's own answer, in its own words. */
function inItsWords(facts: MayIFacts, id: string): Answer | undefined {
  const own = ownAnswer(facts, id);
  return own && { ...own, says: [m.mayIInItsWords({ verdict: own.verdict, whom: whom(facts) })] };
}

/** How most questions are answered: by the school itself, else by its rules, else not at all. */
export const byRules =
  ({ id, keys, as = {}, says, silently = () => [], way }: ByRules) =>
  (facts: MayIFacts): Answer => {
    const own = inItsWords(facts, id);
    if (own !== undefined) return { ...own, ...present({ way }) };
    const { verdict, cited } = verdictByRules(facts, keys);
    if (verdict === 'silent') return silent(facts, ...silently());
    return {
      verdict: as[verdict] ?? verdict,
      says: says(verdict, facts),
      ...present({ cited: facts.clauses[citedForQuestion(id)] ?? cited, way }),
    };
  };

/** The school's own answer where it gives one, else another. */
export const ownOr =
  (id: string, otherwise: Question['answer']): Question['answer'] =>
  (facts, now) =>
    inItsWords(facts, id) ?? otherwise(facts, now);
