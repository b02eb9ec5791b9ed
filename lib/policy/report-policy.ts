import type { KeyIssue, KeyReport, KeyState, PolicyReport, PolicySource } from '../core/diagnostics.ts';
import type { PolicyState } from '../core/overview.ts';
import type { PolicyDates } from '../core/policy-dates.ts';
import { present } from '../core/present.ts';
import { describeKey } from './describe-key.ts';
import { peopleGroup } from './hold-last-good.ts';
import { heldOutcome, heldWholeOutcome, type PolicyIssue, wholePolicy } from './issue.ts';
import { keyGroups } from './key-groups.ts';
import { peopleIn } from './report-people.ts';
import { isPolicyKey, type PolicyKey, type SchoolPolicy } from './schema.ts';
import { without } from '../core/without.ts';

/** What holds, with what is known of its coming. */
export type Held = {
  state: PolicyState;
  policy?: SchoolPolicy;
  issues: readonly PolicyIssue[];
  arrivedAt?: number;
  heldSince?: number;
  dates?: PolicyDates;
};

const isAbout = (key: PolicyKey, issue: PolicyIssue): boolean =>
  issue.key === key || issue.suggestion === key;

const saysHeld = ({ outcome }: PolicyIssue): boolean => outcome.startsWith(heldOutcome);

/** A key whose value is an older one than what arrived; people stand and fall with their salt. */
function isHeld(key: PolicyKey, { issues }: Held): boolean {
  if (issues.some((issue) => issue.key === wholePolicy && issue.outcome === heldWholeOutcome)) return true;
  const group = peopleGroup.includes(key) ? (['listSalt', key] as const) : [key];
  return group.some((one) => issues.some((issue) => isAbout(one, issue) && saysHeld(issue)));
}

function stateOf(key: PolicyKey, held: Held): KeyState {
  const own = held.issues.filter((issue) => issue.key === key);
  if (held.policy?.[key] === undefined)
    return own.some(({ level }) => level === 'error') ? 'refused' : 'unset';
  if (isHeld(key, held)) return 'held';
  return own.some(({ level }) => level === 'error') ? 'partly' : 'set';
}

/** A value as the policy wrote it, item by item. */
const shown = (value: SchoolPolicy[PolicyKey]): readonly string[] =>
  value === undefined ? [] : [value].flat().map(String);

/** Names, not people: the list maker writes some down in several forms. */
const inWords = (value: SchoolPolicy[PolicyKey]): string =>
  Array.isArray(value) ? `${peopleIn(value)} ${peopleIn(value) === 1 ? 'name' : 'names'}` : 'set';

function valueOf(key: PolicyKey, policy: SchoolPolicy = {}): Pick<KeyReport, 'values' | 'instead'> {
  const value = policy[key];
  if (value === undefined || !describeKey(key).secret) return { values: shown(value) };
  return { values: [], instead: inWords(value) };
}

const withoutKey = (issue: PolicyIssue): KeyIssue => without(issue, 'key');

function reportKey(key: PolicyKey, held: Held): KeyReport {
  const { title, description, absent } = describeKey(key);
  return {
    ...{ key, title, description },
    state: stateOf(key, held),
    ...valueOf(key, held.policy),
    ...present({ absent, arrivedAt: held.dates?.values[key], wrongSince: held.dates?.issues[key] }),
    issues: held.issues.filter((issue) => issue.key === key).map(withoutKey),
  };
}

/** Only what a browser handed over has a time of its coming. */
function sourceOf({ state, arrivedAt }: Held): PolicySource {
  if (state === 'none') return 'none';
  if (state === 'held') return 'kept';
  return arrivedAt === undefined ? 'build' : 'browser';
}

/** What the diagnostics page shows of a policy: every key of the schema, and what is wrong. Pure. */
export function reportPolicy(held: Held): PolicyReport {
  const { policy, arrivedAt, heldSince, dates } = held;
  return {
    source: sourceOf(held),
    ...present({
      name: policy?.policyName,
      version: policy?.policyVersion,
      readAt: arrivedAt,
      changedAt: dates?.changedAt,
      heldSince,
    }),
    others: held.issues.filter(({ key }) => !isPolicyKey(key)),
    groups: keyGroups.map(({ title, keys }) => ({ title, keys: keys.map((key) => reportKey(key, held)) })),
  };
}
