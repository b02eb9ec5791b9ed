import type * as z from 'zod/mini';
import { typeName } from './coerce.ts';
import { type KeyDescription, shownExample } from './describe-key.ts';
import type { PolicyIssue } from './issue.ts';
import { strictestWhenAbsent } from './loosening.ts';
import { nearest } from './nearest.ts';
import { type KnownIds, references } from './references.ts';
import { without } from '../core/without.ts';

/** Enough to see what is wrong with a list; a diagnostics page with thousands of lines helps nobody. */
const mostIssues = 20;

const itemLeftOut = 'This item is left out; the rest of the list holds.';

const listLeftOut = 'The list is left out, because no item of it is right; the other keys hold.';

/** What became of one item: a good one has a value, a wrong one an issue. */
type Checked = { value: string } | { issue: Pick<PolicyIssue, 'problem' | 'level' | 'suggestion'> };

function checkItem(item: unknown, schema: z.ZodMiniType, key: KeyDescription, known: KnownIds): Checked {
  if (typeof item !== 'string')
    return { issue: { problem: `it is ${typeName(item)}, not text`, level: 'error' } };
  // A form or an ADMX list was left with an empty row.
  if (item.trim() === '') return { issue: { problem: 'it is blank', level: 'warning' } };
  const parsed = schema.safeParse(item);
  if (!parsed.success)
    return { issue: { problem: parsed.error.issues[0]?.message ?? 'it is wrong', level: 'error' } };
  return checkReference(String(parsed.data), key, known);
}

/** An unknown rule or site is most likely of a newer policy. A misspelt site in `sites` would open that site, so it is an error. */
function checkReference(value: string, key: KeyDescription, known: KnownIds): Checked {
  const reference = references[key.name];
  const id = reference?.idOf(value);
  if (reference === undefined || id === undefined || known[reference.to].includes(id)) return { value };
  const what = reference.to === 'sites' ? 'site' : 'rule';
  const [beforeDot = id] = id.split('.');
  const meant = nearest(id, known[reference.to]) ?? known[reference.to].find((one) => one === beforeDot);
  const problem = `this version of Lanyard has no ${what} “${id}”`;
  const level = key.name === 'sites' && meant !== undefined ? 'error' : 'warning';
  return { issue: { problem, level, ...(meant === undefined ? {} : { suggestion: meant }) } };
}

/** The issues of a list, with the rest of a very long row of them in one. */
function shortened(issues: readonly PolicyIssue[], length: number): PolicyIssue[] {
  const [first, last] = [issues.slice(0, mostIssues), issues.at(-1)];
  if (issues.length <= mostIssues || last === undefined) return [...first];
  const level = issues.some((issue) => issue.level === 'error') ? 'error' : 'warning';
  const problem = `${issues.length - mostIssues} more of its ${length} items are wrong`;
  return [
    ...first,
    {
      ...without(last, 'suggestion'),
      at: `items up to ${last.at?.replace('item ', '') ?? length}`,
      problem,
      level,
    },
  ];
}

/** What is said of a list that is longer than any school needs. */
const overflow = (length: number, most: number) =>
  ({
    at: `items from ${most + 1}`,
    problem: `it has ${length} items, and more than ${most} are not read`,
    outcome: `The first ${most} items hold; the rest of the list is left out.`,
    level: 'error',
  }) as const;

/** The outcome that is true of every issue of a list which is left out whole. */
const withOutcome = (issues: readonly PolicyIssue[], outcome: string) =>
  issues.map((issue) => ({ ...issue, outcome }));

/**
 * The good items of a list, each once, with an issue for each other one. Without a value where nothing is left that should
 * hold: no item is right, or the list enforces more by being absent than by being short.
 */
export function checkList(
  items: readonly unknown[],
  schema: z.ZodMiniType,
  key: KeyDescription,
  known: KnownIds,
): { value?: string[]; issues: PolicyIssue[] } {
  const value = new Set<string>();
  const found: PolicyIssue[] = [];
  const about = { key: key.name, expected: key.form, example: shownExample(key), outcome: itemLeftOut };
  const { most = items.length } = key;
  if (items.length > most) found.push({ ...about, ...overflow(items.length, most) });
  items.slice(0, most).forEach((item, index) => {
    const checked = checkItem(item, schema, key, known);
    if ('value' in checked) value.add(checked.value);
    else found.push({ ...about, at: `item ${index + 1}`, ...checked.issue });
  });
  const strict = strictestWhenAbsent[key.name];
  if (items.length === 0 && strict !== undefined)
    found.push({ ...about, problem: 'the list is empty', level: 'warning' });
  const issues = shortened(found, items.length);
  const isShort = value.size === 0 || found.some((issue) => issue.level === 'error');
  if (strict !== undefined && isShort) return { issues: withOutcome(issues, strict) };
  if (items.length > 0 && value.size === 0) return { issues: withOutcome(issues, listLeftOut) };
  return { value: [...value], issues };
}
