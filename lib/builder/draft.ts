import { type PolicyKey, policyKeyNames } from '../policy/schema.ts';

/**
 * A policy as somebody is writing it: key by key whatever was typed or stood in the file, right or not. What is wrong
 * is said beside it (`parsePolicy`), never taken out.
 */
export type Draft = Readonly<Record<string, unknown>>;

const places = new Map(policyKeyNames.map((name, place) => [name as string, place]));

const placeOf = (key: string): number => places.get(key) ?? policyKeyNames.length;

/** Where a new key goes: before the first that comes after it in the schema, so that files read alike. */
function insertedAt(entries: readonly [string, unknown][], key: string): number {
  const next = entries.findIndex(([name]) => placeOf(name) > placeOf(key));
  return next < 0 ? entries.length : next;
}

/** The draft with another value of one key, which stays where it was. */
export function withValue(draft: Draft, key: string, value: unknown): Draft {
  const entries = Object.entries(draft);
  if (Object.hasOwn(draft, key))
    return Object.fromEntries(entries.map(([name, old]) => [name, name === key ? value : old]));
  // `fromEntries` makes keys of its own of any name, `__proto__` too.
  return Object.fromEntries(entries.toSpliced(insertedAt(entries, key), 0, [key, value]));
}

/** The draft without a key. */
export const withoutValue = (draft: Draft, key: string): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([name]) => name !== key));

/** The draft with a key under another name, in the same place; a key that already has that name gives way to it. */
export const renamed = (draft: Draft, from: string, to: PolicyKey): Draft =>
  Object.fromEntries(
    Object.entries(draft)
      .filter(([name]) => name !== to)
      .map(([name, value]) => [name === from ? to : name, value]),
  );
