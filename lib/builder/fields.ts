import type { Field, FieldControl, FieldIssue, FieldOption, FieldValue } from '../core/builder/field.ts';
import type { KeyIssue } from '../core/diagnostics.ts';
import { present } from '../core/present.ts';
import { coerce } from '../policy/coerce.ts';
import { describeKey, type KeyDescription, shownExample } from '../policy/describe-key.ts';
import type { PolicyIssue } from '../policy/issue.ts';
import { isoDateForm } from '../policy/parse/date-range.ts';
import { siteIdForm } from '../policy/parse/site-id.ts';
import { weekHoursForm } from '../policy/parse/week-hours.ts';
import { peopleIn } from '../policy/report-people.ts';
import type { PolicyKey } from '../policy/schema.ts';
import { without } from '../core/without.ts';
import type { Draft } from './draft.ts';
import { ruleRows } from './rule-rows.ts';

/** What this version of Lanyard has, which fields offer: its rules, and its sites by name. */
export type Offered = { rules: readonly string[]; sites: readonly FieldOption[] };

/** Texts longer than this are written on several lines. */
const longestLine = 200;

/** A value as text; what is no text, as JSON has it. */
const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A list as its items, whatever way it was written in; undefined where it is none. */
export function listIn(draft: Draft, key: PolicyKey): readonly string[] | undefined {
  if (!Object.hasOwn(draft, key)) return undefined;
  const read = coerce('list', draft[key]);
  return 'value' in read ? (read.value as readonly unknown[]).map(asText) : [asText(draft[key])];
}

function valueOf({ name, kind, secret }: KeyDescription, draft: Draft): FieldValue {
  if (!Object.hasOwn(draft, name)) return undefined;
  if (secret === true) return true;
  if (kind === 'list') return listIn(draft, name);
  const read = coerce(kind, draft[name]);
  if (kind === 'flag') return 'value' in read ? (read.value as boolean) : asText(draft[name]);
  return asText('value' in read ? read.value : draft[name]);
}

const named = (values: readonly string[]): readonly FieldOption[] => values.map((value) => ({ value }));

function listControl(key: KeyDescription, draft: Draft, { rules, sites }: Offered): FieldControl {
  if (key.itemChoices !== undefined) return { kind: 'ticks', options: named(key.itemChoices) };
  if (key.form === siteIdForm) return { kind: 'ticks', options: sites };
  if (key.form === weekHoursForm) return { kind: 'hours' };
  if (key.name !== 'severities') return { kind: 'list', long: key.name === 'clauses' };
  const [set = [], cited = []] = [listIn(draft, 'severities'), listIn(draft, 'clauses')];
  return { kind: 'severities', rules: ruleRows(rules, set, cited) };
}

/** How many people a list stands for. */
export const peopleOf = (draft: Draft, key: PolicyKey): number =>
  Math.floor(peopleIn(listIn(draft, key) ?? []));

function controlOf(key: KeyDescription, draft: Draft, offered: Offered): FieldControl {
  if (key.secret === true)
    return { kind: 'people', ...(key.kind === 'list' && { people: peopleOf(draft, key.name) }) };
  if (key.kind === 'list') return listControl(key, draft, offered);
  if (key.kind !== 'text') return { kind: key.kind };
  if (key.choices !== undefined) return { kind: 'choice', options: named(key.choices) };
  if (key.form === isoDateForm) return { kind: 'date' };
  return { kind: (key.longest ?? 0) > longestLine ? 'lines' : 'line' };
}

/** An issue without its key, for where the key is plain. */
export const withoutKey = (issue: PolicyIssue): KeyIssue => without(issue, 'key');

function fieldIssue(issue: PolicyIssue): FieldIssue {
  const [, place] = /^item (\d+)$/.exec(issue.at ?? '') ?? [];
  return { ...withoutKey(issue), ...(place !== undefined && { item: Number(place) - 1 }) };
}

/** One key with its value and what is wrong with it, ready to be filled in. */
export function fieldOf(
  name: PolicyKey,
  draft: Draft,
  issues: readonly PolicyIssue[],
  offered: Offered,
): Field {
  const key = describeKey(name);
  const { title, description, form, absent, clauses = [] } = key;
  return {
    ...{ key: name, title, description, form, clauses, example: shownExample(key), ...present({ absent }) },
    control: controlOf(key, draft, offered),
    value: valueOf(key, draft),
    issues: issues.filter((issue) => issue.key === name).map(fieldIssue),
  };
}
