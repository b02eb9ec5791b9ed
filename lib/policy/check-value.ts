import * as z from 'zod/mini';
import { checkList } from './check-list.ts';
import { coerce, isBlank } from './coerce.ts';
import { describeKey, type KeyDescription, shownExample } from './describe-key.ts';
import type { PolicyIssue } from './issue.ts';
import { nearest } from './nearest.ts';
import { quoted } from './parse/parsed.ts';
import type { KnownIds } from './references.ts';
import { type PolicyKey, policyKeys } from './schema.ts';

/** One key, checked by itself. Without a value where the key is left out. */
type CheckedValue = { value?: unknown; issues: PolicyIssue[] };

const keyLeftOut = 'This key is left out; the other keys hold.';

const issueOf = (key: KeyDescription, problem: string): PolicyIssue => ({
  key: key.name,
  problem,
  expected: key.kind === 'list' ? `a list; each item is ${key.form}` : key.form,
  example: shownExample(key),
  outcome: keyLeftOut,
  level: 'error',
});

function checkChoice(value: string, key: KeyDescription, choices: readonly string[]): PolicyIssue {
  const meant = nearest(value, choices);
  return {
    ...issueOf(key, `${quoted(value)} is not known here`),
    ...(meant === undefined ? {} : { suggestion: meant }),
  };
}

/** Checks the value of one key; nothing of any other key can make it wrong. Never throws for a value that is plain data. */
export function checkValue(name: PolicyKey, raw: unknown, known: KnownIds): CheckedValue {
  const key = describeKey(name);
  const schema: z.ZodMiniType = policyKeys[name]();
  if (isBlank(raw)) return { issues: [{ ...issueOf(key, 'it is blank'), level: 'warning' }] };
  const coerced = coerce(key.kind, raw);
  if ('problem' in coerced) return { issues: [issueOf(key, coerced.problem)] };
  if (schema instanceof z.ZodMiniArray)
    return checkList(coerced.value as unknown[], schema.def.element as z.ZodMiniType, key, known);
  const parsed = schema.safeParse(coerced.value);
  if (parsed.success) return { value: parsed.data, issues: [] };
  if (key.choices !== undefined)
    return { issues: [checkChoice(String(coerced.value).trim(), key, key.choices)] };
  return { issues: [issueOf(key, parsed.error.issues[0]?.message ?? 'it is wrong')] };
}
