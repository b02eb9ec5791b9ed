import type { Field, FieldControl, RuleRow } from '../../../lib/core/builder/field.ts';
import type { FormStep } from '../../../lib/core/builder/steps.ts';
import type { BuilderView } from '../../../lib/core/builder/view.ts';
import { given } from '../frame/given.ts';

type Words = Partial<Omit<Field, 'control' | 'key'>>;

/** A field, with words as `lib/policy` has them. */
const field = (key: string, title: string, control: FieldControl, words: Words = {}): Field => ({
  ...{
    key,
    control,
    title: given(title),
    form: given('a text of at most 200 characters'),
    clauses: ['T1'].map(given),
  },
  ...{ description: given('Shown to staff and in diagnostics.'), example: given('Oak Tree') },
  ...{ value: undefined, issues: [] },
  ...words,
});

const wrongHours = () => ({
  ...{ item: 1, level: 'error' as const, at: given('item 2') },
  problem: given('“8am” is not in 24-hour form: 8am is 08:00 and 4pm is 16:00'),
  expected: given('weekdays, a space, and two times in 24-hour form with a hyphen'),
  example: given('mon-fri 08:45-16:00'),
  outcome: given('This item is left out; the rest of the list holds.'),
});

const misspelt = () => ({
  ...{ level: 'error' as const, suggestion: given('hours') },
  problem: given('“hour” is not known here'),
  expected: given('one of “hours”, “never”, “open”'),
  example: given('hours'),
  outcome: given('This key is left out; the other keys hold.'),
});

const row = (rule: string, more: Partial<RuleRow> = {}): RuleRow => ({ rule, ...more });

const rules = (): readonly RuleRow[] => [
  row('school-mention', {
    severity: 'notice',
    citation: given('Hazelbrook 3.2: “Staff should avoid mentioning the school by name”'),
  }),
  row('friend-request'),
  row('friend-request', { role: 'pupil', severity: 'pause' }),
  row('friend-request', { role: 'former-pupil' }),
  row('friend-request', { role: 'parent', severity: 'notice' }),
  row('friend-request', { role: 'staff', severity: 'off' }),
  row('shared-credential', { severity: 'block' }),
];

const options = (...values: readonly string[]) => values.map((value) => ({ value: given(value) }));

/** A field of each kind, at the step where such a one is. */
const fields = (): Readonly<Record<FormStep, readonly Field[]>> => ({
  school: [
    field(
      'policyName',
      'Name of the policy',
      { kind: 'line' },
      { value: given('Hazelbrook social media policy') },
    ),
    field(
      'schoolNames',
      'Names of the school',
      { kind: 'list', long: false },
      {
        value: [given('Hazelbrook Primary School'), given('Hazelbrook Infants')],
      },
    ),
    field('schoolTown', 'Town of the school', { kind: 'line' }),
  ],
  hours: [
    field(
      'access',
      'Access to social sites',
      { kind: 'choice', options: options('hours', 'never', 'open') },
      {
        value: 'hour',
        issues: [misspelt()],
        absent: given('as “hours”'),
      },
    ),
    field(
      'blockedHours',
      'Blocked hours',
      { kind: 'hours' },
      {
        value: [given('mon-fri 08:45-16:00'), given('mon-fri 8am-4pm')],
        issues: [wrongHours()],
      },
    ),
    field('openWindows', 'Open windows', { kind: 'hours' }),
    field('closures', 'Closures', { kind: 'list', long: false }, { value: [given('2027-01-04 INSET')] }),
    field('dailyMinutes', 'Daily allowance in minutes', { kind: 'number' }, { value: '30' }),
    field('syncMinutes', 'One allowance over all devices', { kind: 'flag' }, { value: true }),
  ],
  nudges: [
    field(
      'severities',
      'Severities',
      { kind: 'severities', rules: rules() },
      {
        value: [given('school-mention=notice')],
      },
    ),
    field(
      'clauses',
      'Clauses that cards cite',
      { kind: 'list', long: true },
      {
        value: [given('school-mention=Hazelbrook 3.2: “Staff should avoid mentioning the school by name”')],
      },
    ),
    field(
      'gentleUntil',
      'Gentle until',
      { kind: 'date' },
      { absent: given('severities hold from the first day') },
    ),
    field(
      'remarkTargets',
      'Whom remarks must not be about',
      { kind: 'ticks', options: options('school', 'pupils') },
      {
        value: [given('school')],
      },
    ),
  ],
  people: [
    field('listSalt', 'Salt of the lists', { kind: 'people' }, { value: true }),
    field('pupils', 'Pupils', { kind: 'people', people: 412 }, { value: true }),
    field('parents', 'Parents', { kind: 'people', people: 0 }),
  ],
  accounts: [
    field('officialAccounts', 'Official accounts', { kind: 'list', long: false }),
    field(
      'officialPostingHours',
      'Posting hours of official accounts',
      { kind: 'hours' },
      {
        value: [given('mon-fri 08:00-18:00')],
      },
    ),
  ],
  contacts: [
    field(
      'parentRefusal',
      'Words for declining a request',
      { kind: 'lines' },
      { value: given('Thank you.') },
    ),
  ],
});

/** A policy that somebody is in the middle of. */
export const exampleView = (): BuilderView => ({
  origin: { kind: 'start', id: 'hours' },
  name: given('Hazelbrook social media policy'),
  fields: fields(),
  unknown: [
    {
      key: given('shoolWebsite'),
      value: given('"www.hazelbrook.sch.uk"'),
      issue: { ...misspelt(), suggestion: given('schoolWebsite') },
    },
  ],
  checks: [
    { step: 'hours', key: 'access', title: given('Access to social sites'), issue: misspelt() },
    { step: 'hours', key: 'blockedHours', title: given('Blocked hours'), issue: wrongHours() },
    { step: 'start', key: 'shoolWebsite', title: given('shoolWebsite'), issue: misspelt() },
  ],
  changes: [
    {
      ...{ key: given('schoolNames'), title: given('Names of the school'), kind: 'changed', moved: false },
      added: [given('Hazelbrook Infants')],
      removed: [given('Hazelbrook Infant School')],
    },
    {
      ...{
        key: given('pupils'),
        title: given('Pupils'),
        kind: 'changed',
        moved: false,
        added: [],
        removed: [],
      },
      people: { before: 398, after: 412 },
    },
  ],
  canUndo: true,
  canRedo: false,
});
