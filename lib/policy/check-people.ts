import { describeKey, shownExample } from './describe-key.ts';
import type { PolicyIssue } from './issue.ts';
import { longestPeopleDays, peopleLimit } from './people-limit.ts';
import type { PolicyKey, SchoolPolicy } from './schema.ts';
import { peopleLists } from './watch-lists.ts';
import { without } from '../core/without.ts';

const hasPeople = (policy: SchoolPolicy): boolean =>
  peopleLists.some(({ key }) => (policy[key]?.length ?? 0) > 0);

function issueOf(name: PolicyKey, problem: string, outcome: string): PolicyIssue {
  const key = describeKey(name);
  return { key: name, problem, expected: key.form, example: shownExample(key), outcome, level: 'error' };
}

/** What the lists need beside them, and what comes of its absence. */
const neededBeside = [
  ['listSalt', 'The lists are not used without it.'],
  ['peopleMadeOn', 'Nothing says when the lists become too old.'],
] as const satisfies readonly (readonly [PolicyKey, string])[];

/** `complained`: keys that have an issue of their own already. */
function missingBeside(policy: SchoolPolicy, complained: ReadonlySet<string>): PolicyIssue[] {
  if (!hasPeople(policy)) return [];
  return neededBeside
    .filter(([name]) => policy[name] === undefined && !complained.has(name))
    .map(([name, outcome]) => issueOf(name, 'it is missing beside the lists of people', outcome));
}

/** The one rule that joins two keys: lists end at most 400 days after they were made. */
function wrongEnd({ peopleMadeOn: madeOn, peopleUntil: until }: SchoolPolicy): PolicyIssue[] {
  if (madeOn === undefined || until === undefined) return [];
  const limit = peopleLimit(madeOn);
  if (until >= madeOn && until <= limit) return [];
  const problem =
    until < madeOn
      ? `it is before ${madeOn}, the date on which the lists were made`
      : `it is more than ${longestPeopleDays} days after ${madeOn}, the date on which the lists were made`;
  return [issueOf('peopleUntil', problem, `This key is left out, so that the lists end on ${limit}.`)];
}

/** Checks the keys of the lists of people against each other; an end that is too late is taken out. */
export function checkPeople(
  policy: SchoolPolicy,
  issues: readonly PolicyIssue[],
): { policy: SchoolPolicy; issues: PolicyIssue[] } {
  const found = [...missingBeside(policy, new Set(issues.map((issue) => issue.key))), ...wrongEnd(policy)];
  if (!found.some((issue) => issue.key === 'peopleUntil')) return { policy, issues: found };
  return { policy: without(policy, 'peopleUntil'), issues: found };
}
