import { describeKey, shownExample } from './describe-key.ts';
import { heldOutcome, type PolicyIssue } from './issue.ts';
import type { PolicyKey, SchoolPolicy } from './schema.ts';

/** A key whose absence would enforce less than its last value did, and how an admin ends it on purpose. */
type Enforcing = { key: PolicyKey; loosens: (previous: SchoolPolicy) => boolean; end: string };

const enforcing: readonly Enforcing[] = [
  { key: 'enforceOn', loosens: (previous) => previous.enforceOn === 'every-device', end: 'set it to “none”' },
  { key: 'access', loosens: (previous) => previous.access === 'never', end: 'set it to “hours” or “open”' },
  {
    key: 'blockedHours',
    loosens: (previous) => (previous.blockedHours?.length ?? 0) > 0,
    end: 'set it to an empty list',
  },
  { key: 'dailyMinutes', loosens: (previous) => previous.dailyMinutes !== undefined, end: 'set it to 1440' },
];

/** Whether the new policy says in so many words what it enforces, so that other keys may be absent. */
const isPlain = (next: SchoolPolicy): boolean =>
  next.enforceOn === 'none' || next.access === 'open' || next.access === 'never';

const isOtherPolicy = (previous: SchoolPolicy, next: SchoolPolicy): boolean =>
  previous.policyName !== undefined &&
  next.policyName !== undefined &&
  previous.policyName !== next.policyName;

/**
 * A warning for each key of enforcement that was in the last policy and has not arrived. Chrome takes out a value of the
 * wrong type without a trace, so that a typing error looks the same as a key that was taken out: the last value is held
 * until the policy ends it in words, or comes under another `policyName`.
 */
export function vanishedIssues(
  previous: SchoolPolicy,
  next: SchoolPolicy,
  held: ReadonlySet<PolicyKey>,
): PolicyIssue[] {
  if (isOtherPolicy(previous, next)) return [];
  return enforcing
    .filter(({ key, loosens }) => next[key] === undefined && !held.has(key) && loosens(previous))
    .filter(({ key }) => key === 'enforceOn' || key === 'access' || !isPlain(next))
    .map(({ key: name, end }) => {
      const key = describeKey(name);
      return {
        key: name,
        problem: 'it was in the last policy and has not arrived; the browser may have refused its type',
        expected: key.kind === 'list' ? `a list; each item is ${key.form}` : key.form,
        example: shownExample(key),
        outcome: `${heldOutcome} To end it, ${end}.`,
        level: 'warning',
      };
    });
}
