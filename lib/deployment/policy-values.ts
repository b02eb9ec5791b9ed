import { coerce } from '../policy/coerce.ts';
import { describeKey } from '../policy/describe-key.ts';
import { isPolicyKey } from '../policy/schema.ts';
import type { PolicyValues } from './format.ts';

type Value = PolicyValues[string];

const isText = (value: unknown): value is string => typeof value === 'string';

/** A value in a kind that every format has, as it was written; undefined where it has none. */
function plain(value: unknown): Value | undefined {
  if (Array.isArray(value)) return value.filter(isText);
  return isText(value) || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/**
 * The values of a policy file, each in the natural kind of its key: browsers drop a text where a number should be without
 * a word. What cannot be read so is left out; `parsePolicy` has said so by then. Keys of a newer version are kept.
 */
export function policyValues(file: object): PolicyValues {
  return Object.fromEntries(
    Object.entries(file).flatMap(([name, raw]: [string, unknown]): [string, Value][] => {
      const coerced = isPolicyKey(name) ? coerce(describeKey(name).kind, raw) : { value: raw };
      const value = 'problem' in coerced ? undefined : plain(coerced.value);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
