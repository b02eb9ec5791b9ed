import type { Origin, StartId } from '../core/builder/view.ts';
import type { PeopleKeys } from '../core/builder/people-run.ts';
import type { RuleRow } from '../core/builder/field.ts';
import type { Severity } from '../core/severity.ts';
import { describeKey } from '../policy/describe-key.ts';
import { peopleLists } from '../policy/watch-lists.ts';
import { isPolicyKey } from '../policy/schema.ts';
import { type Draft, withoutValue, withValue } from './draft.ts';
import { listIn } from './fields.ts';
import { withCitation, withSeverity } from './set-entry.ts';
import { starts } from './starts.ts';

/** A policy being made, with what it was when it was begun or opened. */
export type Work = { draft: Draft; origin: Origin; before: Draft };

/** Nothing yet. */
export const noWork: Work = { draft: {}, origin: { kind: 'empty' }, before: {} };

/** Begins with one of the starts, or with nothing. */
export const started = (id: StartId | 'empty'): Work =>
  id === 'empty' ? noWork : { draft: starts[id], origin: { kind: 'start', id }, before: starts[id] };

/** Goes on with a file. */
export const opened = (name: string, draft: Draft): Work => ({
  ...{ draft, before: draft, origin: { kind: 'file', name } },
});

const digits = /^\s*\d{1,9}\s*$/;

const isNumber = (key: string): boolean => isPolicyKey(key) && describeKey(key).kind === 'number';

/** A number that was typed is one; anything else stays as it was typed, to be seen and mended. */
const typed = (key: string, value: unknown): unknown =>
  typeof value === 'string' && isNumber(key) && digits.test(value) ? Number(value) : value;

/** The draft with another value of a key; undefined takes the key out. */
export const set = (draft: Draft, key: string, value: unknown): Draft =>
  value === undefined ? withoutValue(draft, key) : withValue(draft, key, typed(key, value));

/** The draft with other values of several keys. */
export const setAll = (draft: Draft, values: Readonly<Record<string, string | readonly string[]>>): Draft =>
  Object.entries(values).reduce((next, [key, value]) => withValue(next, key, value), draft);

const aboutPeople: readonly string[] = [
  ...['listSalt', 'peopleMadeOn', 'peopleUntil'],
  ...peopleLists.map(({ key }) => key),
];

/** The keys of people in a draft, for the list maker. */
export const peopleIn = (draft: Draft): PeopleKeys =>
  Object.fromEntries(
    aboutPeople.flatMap((key) => {
      const value = draft[key];
      const isLists = Array.isArray(value) && value.every((one) => typeof one === 'string');
      return Object.hasOwn(draft, key) && (typeof value === 'string' || isLists) ? [[key, value]] : [];
    }),
  );

type RuleRef = Pick<RuleRow, 'rule' | 'role'>;

/** The draft with how strongly a rule is to speak. */
export const setSeverity = (draft: Draft, about: RuleRef, severity: Severity | undefined): Draft =>
  withValue(draft, 'severities', withSeverity(listIn(draft, 'severities') ?? [], about, severity));

/** The draft with the words that a rule's card is to cite. */
export const setCitation = (draft: Draft, about: RuleRef, words: string): Draft =>
  withValue(draft, 'clauses', withCitation(listIn(draft, 'clauses') ?? [], about, words));
