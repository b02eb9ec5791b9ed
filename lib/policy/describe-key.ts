import * as z from 'zod';
import { present } from '../core/present.ts';
import type { KeyMeta } from './schema/kinds.ts';
import { type PolicyKey, policyKeys } from './schema.ts';

/** The natural type of a key's value in JSON, a registry or a plist. */
export type KeyKind = 'text' | 'number' | 'flag' | 'list';

/** All that forms, references, exports and messages need to know of one key. */
export type KeyDescription = KeyMeta & {
  name: PolicyKey;
  kind: KeyKind;
  /** What a value (of a list: an item) looks like, in words. */
  form: string;
  /** Of a list: the most items that are read. */
  most?: number;
  /** The words a choice is made from; absent for other keys. */
  choices?: readonly string[];
  /** The least and the most that a number may be; absent for other keys. */
  range?: { least: number; most: number };
  /** The same for the items of a list. */
  itemChoices?: readonly string[];
  /** Most characters of a text, where it has a length of its own. */
  longest?: number;
};

function kindOf(schema: z.ZodType): KeyKind {
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodNumber) return 'number';
  return schema instanceof z.ZodBoolean ? 'flag' : 'text';
}

function choicesOf(schema: z.ZodType): readonly string[] | undefined {
  return schema instanceof z.ZodPipe && schema.out instanceof z.ZodEnum
    ? schema.out.options.map(String)
    : undefined;
}

const rangeOf = (schema: z.ZodType): KeyDescription['range'] =>
  schema instanceof z.ZodNumber && schema.minValue !== null && schema.maxValue !== null
    ? { least: schema.minValue, most: schema.maxValue }
    : undefined;

/** What the schema says of a key: read from zod, so that nothing is declared twice. */
export function describeKey(name: PolicyKey): KeyDescription {
  const schema: z.ZodType = policyKeys[name]();
  // Every key is built by `key()` and every form by a helper beside it, which a test checks.
  const meta = schema.meta() as KeyMeta;
  const item = schema instanceof z.ZodArray ? (schema.element as z.ZodType) : schema;
  const formed = item.meta() as { form: string };
  return {
    ...meta,
    name,
    kind: kindOf(schema),
    form: formed.form,
    ...present({
      choices: choicesOf(schema),
      range: rangeOf(schema),
      itemChoices: schema === item ? undefined : choicesOf(item),
      longest: item instanceof z.ZodString ? (item.maxLength ?? undefined) : undefined,
    }),
  };
}

/** The example of a key as a message shows it: the first item of a list. */
export const shownExample = ({ example }: KeyDescription): string =>
  typeof example === 'object' ? String(example[0]) : String(example);
