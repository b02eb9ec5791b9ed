import * as z from 'zod/mini';
import { present } from '../core/present.ts';
import { type Form, type KeyMeta, meaningOf } from './schema/kinds.ts';
import { type PolicyKey, policyKeys } from './schema.ts';

/** The natural type of a key's value in JSON, a registry or a plist. */
export type KeyKind = 'text' | 'number' | 'flag' | 'list';

/** All that forms, references, exports and messages need to know of one key; of a list, `form` and `longest` are of an item. */
export type KeyDescription = KeyMeta &
  Form & {
    name: PolicyKey;
    kind: KeyKind;
    /** The words a choice is made from; absent for other keys. */
    choices?: readonly string[];
    /** The same for the items of a list. */
    itemChoices?: readonly string[];
  };

function kindOf(schema: z.ZodMiniType): KeyKind {
  if (schema instanceof z.ZodMiniArray) return 'list';
  if (schema instanceof z.ZodMiniNumber) return 'number';
  return schema instanceof z.ZodMiniBoolean ? 'flag' : 'text';
}

function choicesOf(schema: z.ZodMiniType): readonly string[] | undefined {
  if (!(schema instanceof z.ZodMiniPipe)) return undefined;
  const { out } = schema.def;
  return out instanceof z.ZodMiniEnum ? out.options.map(String) : undefined;
}

/** What the schema says of a key: read from zod, so that nothing is declared twice. */
export function describeKey(name: PolicyKey): KeyDescription {
  const schema: z.ZodMiniType = policyKeys[name]();
  const item = schema instanceof z.ZodMiniArray ? (schema.def.element as z.ZodMiniType) : schema;
  // Every key is built by `key()` and every form by a helper beside it, which a test checks.
  const meaning = { ...meaningOf(item), ...meaningOf(schema) } as KeyMeta & Form;
  return {
    ...meaning,
    name,
    kind: kindOf(schema),
    ...present({
      choices: choicesOf(schema),
      itemChoices: schema === item ? undefined : choicesOf(item),
    }),
  };
}

/** The example of a key as a message shows it: the first item of a list. */
export const shownExample = ({ example }: KeyDescription): string =>
  typeof example === 'object' ? String(example[0]) : String(example);
