import type { BuilderView, Check, ShownChange, UnknownKey } from '../core/builder/view.ts';
import type { FormStep } from '../core/builder/steps.ts';
import { present } from '../core/present.ts';
import { describeKey } from '../policy/describe-key.ts';
import type { PolicyIssue } from '../policy/issue.ts';
import { keyGroups } from '../policy/key-groups.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { KnownIds } from '../policy/references.ts';
import { isPolicyKey } from '../policy/schema.ts';
import { type Change, differenceOf, itemsOf } from './difference.ts';
import type { Draft } from './draft.ts';
import { fieldOf, type Offered, peopleOf, withoutKey } from './fields.ts';
import type { Work } from './work.ts';

const titleOf = (key: string): string => (isPolicyKey(key) ? describeKey(key).title : key);

const stepOf = (key: string): FormStep | 'start' =>
  keyGroups.find(({ keys }) => keys.some((one) => one === key))?.id ?? 'start';

const checkOf = (issue: PolicyIssue): Check => ({
  ...{ step: stepOf(issue.key), key: issue.key, title: titleOf(issue.key), issue: withoutKey(issue) },
});

/** Names of keys are cut in messages. */
const isAbout = (issue: PolicyIssue, key: string): boolean =>
  issue.key === key || (issue.key.endsWith('…') && key.startsWith(issue.key.slice(0, -1)));

function unknownIn(draft: Draft, issues: readonly PolicyIssue[]): readonly UnknownKey[] {
  const keys = Object.keys(draft).filter((key) => !isPolicyKey(key));
  return keys.map((key) => {
    const issue = issues.find((one) => isAbout(one, key));
    return { key, value: JSON.stringify(draft[key]), ...(issue && { issue: withoutKey(issue) }) };
  });
}

function shownChange(change: Change, { before, draft }: Work): ShownChange {
  const { key } = change;
  const kind = change.before === undefined ? 'added' : change.after === undefined ? 'removed' : 'changed';
  const about = { key, kind, title: titleOf(key) } as const;
  const nothing = { added: [], removed: [], moved: false };
  if (isPolicyKey(key) && describeKey(key).secret === true) {
    const isList = describeKey(key).kind === 'list';
    const people = { before: peopleOf(before, key), after: peopleOf(draft, key) };
    return { ...about, ...nothing, ...(isList && { people }) };
  }
  const { added, removed } = itemsOf(change);
  return { ...about, added, removed, moved: kind === 'changed' && added.length + removed.length === 0 };
}

/** All that is shown of a policy being made: its fields, what is wrong with it, what was changed. */
export function viewOf(
  work: Work,
  known: KnownIds,
  offered: Offered,
): Omit<BuilderView, 'canUndo' | 'canRedo'> {
  const { draft, origin, before } = work;
  const { policy, issues } = parsePolicy(draft, known);
  const fields = keyGroups.map(({ id, keys }) => [
    id,
    keys.map((key) => fieldOf(key, draft, issues, offered)),
  ]);
  return {
    origin,
    ...present({ name: policy.policyName }),
    // A group for each step, which a test compares.
    fields: Object.fromEntries(fields) as BuilderView['fields'],
    unknown: unknownIn(draft, issues),
    checks: issues.map(checkOf),
    changes: differenceOf(before, draft).map((change) => shownChange(change, work)),
  };
}
