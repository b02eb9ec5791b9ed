import { computeSettings } from '../../lib/policy/settings.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import type { SchoolPolicy } from '../../lib/policy/schema.ts';
import { watchListsOf } from '../../lib/policy/watch-lists.ts';
import { ruleIds } from '../../lib/rules/rule-ids.ts';
import type { RuleSubject } from '../../lib/rules/rule.ts';
import { compileRules } from '../../lib/rules/run-rules.ts';
import type { CompiledRules } from '../../lib/rules/run-rules.ts';
import { nicknames } from '../../lib/text/nicknames.ts';
import { compilePeople } from '../../lib/text/people-index.ts';
import { packPeople } from '../../lib/text/people.ts';

const salt = 'evaluation salt';
const madeOn = '2026-09-01';

/** What a row may configure; everything else stays absent, as in a policy that does not say it. */
export type Configured = SchoolPolicy & { people?: readonly string[] };

/** The policy as IT pushes it, with the people packed into its lists. */
export function policyOf({ people, ...policy }: Configured): Record<string, unknown> {
  if (people === undefined) return policy;
  return { ...policy, listSalt: salt, peopleMadeOn: madeOn, pupils: packPeople(people, salt) };
}

/** From a raw policy to what rules are compiled from, by the way a policy takes in the browser. */
export function subjectOf(raw: Record<string, unknown>): RuleSubject {
  const { policy, issues } = parsePolicy(raw, { rules: ruleIds, sites: [], cited: ruleIds });
  // As in the browser, a wrong key is left out and the others hold.
  for (const { key, problem } of issues) console.error(`policy: ${key}: ${problem}`);
  const lists = watchListsOf(policy, madeOn);
  const { school, remarkTargets } = computeSettings(policy, []).nudges;
  return {
    school,
    remarkTargets,
    people: lists && compilePeople(lists, nicknames),
  };
}

export type Compiled = { subject: RuleSubject; rules: CompiledRules };

const compiled = new Map<string, Compiled>();

/** The rules for one policy, compiled once for the many rows that share it. */
export function rulesFor(configured: Configured): Compiled {
  const key = JSON.stringify(configured);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const subject = subjectOf(policyOf(configured));
  const made = { subject, rules: compileRules(subject) };
  compiled.set(key, made);
  return made;
}
