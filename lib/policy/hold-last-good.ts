import { heldOutcome, heldWholeOutcome, type PolicyIssue, wholePolicy } from './issue.ts';
import { loosensWhenShortened } from './loosening.ts';
import type { ParsedPolicy } from './parse-policy.ts';
import { isPolicyKey, type PolicyKey, policyKeyNames, type SchoolPolicy } from './schema.ts';
import { vanishedIssues } from './vanished-keys.ts';
import { peopleLists } from './watch-lists.ts';

/** The salt and all that is worth nothing under another salt. */
export const peopleGroup: readonly PolicyKey[] = [
  'listSalt',
  ...peopleLists.map(({ key }) => key),
  'peopleMadeOn',
  'peopleUntil',
];

/** The key that an issue is about: a misspelt key is about the key it most likely means. */
function subjectOf(issue: PolicyIssue): PolicyKey | undefined {
  if (isPolicyKey(issue.key)) return issue.level === 'error' ? issue.key : undefined;
  return issue.suggestion !== undefined && isPolicyKey(issue.suggestion) ? issue.suggestion : undefined;
}

/**
 * An old value of these would open more than what arrived: a key for passes that was taken out must not live on because
 * the one in its place is misspelt.
 */
const neverHeld: readonly PolicyKey[] = ['passKeys'];

/** A key that is not there at all, or a list that is there but must not be short. */
const isBroken = (key: PolicyKey, issue: PolicyIssue, next: SchoolPolicy): boolean =>
  (next[key] === undefined && !neverHeld.includes(key)) ||
  (issue.key === key && loosensWhenShortened.includes(key));

/** The broken keys, save those that an old value would not fit. */
function brokenKeys(
  previous: SchoolPolicy,
  next: SchoolPolicy,
  issues: readonly PolicyIssue[],
): Set<PolicyKey> {
  const broken = new Set<PolicyKey>();
  for (const issue of issues) {
    const key = subjectOf(issue);
    if (key !== undefined && isBroken(key, issue, next)) broken.add(key);
  }
  const isSaltBroken = broken.has('listSalt');
  const isSameMaking =
    next.listSalt === previous.listSalt &&
    (broken.has('peopleMadeOn') || next.peopleMadeOn === previous.peopleMadeOn);
  // Lists match nobody under another salt, and old lists must not live on under a new date.
  for (const key of peopleGroup) {
    if (isSaltBroken) broken.add(key);
    else if (!isSameMaking) broken.delete(key);
  }
  return broken;
}

/**
 * The policy that holds now: for each key of `next` that arrived broken the last good value, if there is one; the issue
 * then says so. Of a policy that cannot be read at all nothing is known, so that everything is held. Absence is never
 * taken for a wish to loosen: keys that protect are held too where they vanish, with a warning
 * (`lib/policy/vanished-keys`). Pure; `previous` is the policy that held before, and `next` with `issues` is
 * what `parsePolicy` gave.
 */
export function holdLastGood(
  previous: SchoolPolicy | undefined,
  next: SchoolPolicy,
  issues: readonly PolicyIssue[],
): ParsedPolicy {
  if (previous === undefined) return { policy: next, issues: [...issues] };
  if (issues.some(({ key }) => key === wholePolicy))
    return { policy: previous, issues: issues.map((issue) => ({ ...issue, outcome: heldWholeOutcome })) };
  const held = brokenKeys(previous, next, issues);
  const vanished = vanishedIssues(previous, next, held);
  const endings = new Map(vanished.map(({ key, outcome }) => [key, outcome]));
  for (const key of endings.keys()) if (isPolicyKey(key)) held.add(key);

  const isOldMaking = held.has('listSalt') && previous.listSalt !== undefined;
  const entries = policyKeyNames
    .map((key) => {
      if (!held.has(key)) return [key, next[key]] as const;
      // New lists without their salt match nobody: beside the last salt only the last lists may stand.
      return [
        key,
        isOldMaking && peopleGroup.includes(key) ? previous[key] : (previous[key] ?? next[key]),
      ] as const;
    })
    .filter(([, value]) => value !== undefined);
  const told = issues.map((issue) => {
    const key = subjectOf(issue);
    const isHeld = key !== undefined && held.has(key) && previous[key] !== undefined;
    if (isHeld) return { ...issue, outcome: heldOutcome };
    // A key that was left blank has vanished, too: one issue says both.
    return { ...issue, outcome: endings.get(issue.key) ?? issue.outcome };
  });
  const untold = vanished.filter(({ key }) => !issues.some((issue) => issue.key === key));
  return { policy: Object.fromEntries(entries), issues: [...told, ...untold] };
}
