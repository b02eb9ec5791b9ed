import fc from 'fast-check';
import type { PolicyValues } from '../../../lib/deployment/format.ts';
import { packKeys } from '../../../lib/text/pack-keys.ts';
import { describeKey, type KeyKind } from '../../../lib/policy/describe-key.ts';
import { peopleFragment } from '../../../lib/policy/people-fragment.ts';
import { policyKeyNames } from '../../../lib/policy/schema.ts';
import { presets } from '../policy/presets.ts';

const numbered = (count: number, what: string): string[] =>
  Array.from({ length: count }, (_, index) => `${what} ${index}`);

/** A policy with 10,000 people in it: 6,000 pupils, 4,000 parents; nobody is a former pupil or staff. */
export const tenThousand: PolicyValues = {
  ...(presets.find(({ name }) => name === 'st-james-primary')?.raw as PolicyValues),
  ...(peopleFragment(
    {
      salt: 'a made-up salt',
      lists: [
        { role: 'pupil', common: false, packed: packKeys(numbered(6000, 'pupil'), 'a made-up salt') },
        { role: 'parent', common: false, packed: packKeys(numbered(4000, 'parent'), 'a made-up salt') },
      ],
    },
    { madeOn: '2026-11-01', until: '2027-10-31' },
  ) as PolicyValues),
};

/** Every key of the schema with its own example, so that a new key is tried in every format by itself. */
export const everyKey = Object.fromEntries(
  policyKeyNames.map((name) => [name, describeKey(name).example]),
) as PolicyValues;

/** Every preset, and one as long as any school’s. */
export const policies: readonly { name: string; policy: PolicyValues }[] = [
  ...presets.map(({ name, raw }) => ({ name, policy: raw as PolicyValues })),
  { name: 'ten thousand people', policy: tenThousand },
  { name: 'every key', policy: everyKey },
];

/** What writers of files trip over. */
const hostile = [
  '"',
  '\\',
  "'",
  "'@",
  '’@',
  '"@',
  '`n',
  '$(Get-Date)',
  '$env:PATH',
  '%PATH%',
  '!PATH!',
  '<&>]]>',
  '&amp;',
  '<!--',
  '<![CDATA[',
  '{"a":1}',
  '["a","b"]',
  '[]',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '|',
  ';',
  '=',
  '[HKEY_LOCAL_MACHINE]',
  'dword:00000001',
  '\\u0041',
  '\u202eolleh',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u0000',
  '\u0007',
  '\ud83d',
  '👩🏽‍🏫',
  'Ynys Môn',
  'ਖਾਲਸਾ',
  '\ufeff',
  '\uffff',
  '1',
  '0',
  'true',
  'null',
  '__proto__',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 6,
  })
  // The sign for a sign that could not be read: the reader of plists says on the console that it saw one.
  .map((parts) => parts.join('').replaceAll('\ufffd', ''));

const written = {
  text,
  number: fc.nat({ max: 2000 }),
  flag: fc.boolean(),
  list: fc.array(text, { maxLength: 14 }),
} satisfies Record<KeyKind, fc.Arbitrary<PolicyValues[string]>>;

/** Policies of the right kinds, with anything at all in them. */
export const anyPolicy: fc.Arbitrary<PolicyValues> = fc
  .uniqueArray(fc.constantFrom(...policyKeyNames), { maxLength: 12 })
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), written[describeKey(name).kind]))),
  )
  .map((entries) => Object.fromEntries(entries));
