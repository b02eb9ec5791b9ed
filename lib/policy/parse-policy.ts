import { checkPeople } from './check-people.ts';
import { checkValue } from './check-value.ts';
import { typeName } from './coerce.ts';
import { type PolicyIssue, wholePolicy } from './issue.ts';
import { jsonFault } from './json-fault.ts';
import { nearest } from './nearest.ts';
import { oneSeverityEach } from './one-severity-each.ts';
import { quoted } from './parse/parsed.ts';
import type { KnownIds } from './references.ts';
import { retiredKeys } from './retired-keys.ts';
import { isPolicyKey, type PolicyKey, policyKeyNames, type SchoolPolicy } from './schema.ts';

export type ParsedPolicy = { policy: SchoolPolicy; issues: PolicyIssue[] };

const nothingRead = (problem: string): ParsedPolicy => ({
  policy: {},
  issues: [
    {
      key: wholePolicy,
      problem,
      expected: 'keys with their values',
      example: '{ "schoolNames": ["Oak Tree Primary School"] }',
      outcome: 'Nothing of it is read.',
      level: 'error',
    },
  ],
});

/** Whatever stands where a key's name should be, as a list of issues can show it. */
function shownName(name: string): string {
  if (name.trim() === '') return 'a key without a name';
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** A key that is near one of ours is most likely misspelt, and what was meant does not hold; save where that is there too. */
function unknownKey(name: string, isThere: (key: PolicyKey) => boolean): PolicyIssue {
  const meant = nearest(name, policyKeyNames);
  return {
    key: shownName(name),
    problem: 'this version of Lanyard has no such key',
    expected: 'a key of the policy reference (docs/policy-reference.md)',
    example: meant ?? 'schoolNames',
    outcome: 'Nothing is done with it; the other keys hold.',
    level: meant === undefined || isThere(meant) ? 'warning' : 'error',
    ...(meant === undefined ? {} : { suggestion: meant }),
  };
}

const renamed = (name: string, now: string, isDouble: boolean): PolicyIssue => ({
  key: name,
  problem: `this key is now called ${quoted(now)}`,
  expected: `the key ${quoted(now)}`,
  example: now,
  outcome: isDouble
    ? 'It is left out, because the policy has the new key as well.'
    : 'Its value is used for the new key.',
  level: 'warning',
  suggestion: now,
});

/** What stands around the keys in a file for a browser, and whose it is. */
const frames: Readonly<Record<string, string>> = {
  '3rdparty': 'a file for Chrome, Edge or Firefox',
  policies: 'a file for Firefox',
  Value: 'an entry for Google Admin',
};

/** A whole file, pasted where its keys belong: then no key of ours stands at the top. */
function frameProblem(names: readonly string[]): string | undefined {
  const [of] = names.map((name) => (Object.hasOwn(frames, name) ? frames[name] : undefined));
  return names.length === 1 && of !== undefined
    ? `it is ${of}, frame and all: here belongs only what stands inside it, the keys with their values`
    : undefined;
}

/** By place alone: what stands there may stand for people. */
function notJson(text: string): string {
  const at = jsonFault(text);
  return at >= text.trimEnd().length
    ? `it is JSON that stops in the middle, after ${at} characters: the field was too short for it`
    : `it is not JSON: it goes wrong at character ${at + 1}`;
}

/** The keys of a policy that arrived as an object, or as JSON in one text, which is how Firefox's registry can carry it. */
function readTop(raw: unknown): Record<string, unknown> | string {
  if (typeof raw === 'string' && raw.trim().startsWith('{')) {
    try {
      return readTop(JSON.parse(raw));
    } catch {
      return notJson(raw);
    }
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return `it is ${typeName(raw)}, not keys with values`;
  return frameProblem(Object.keys(raw)) ?? (raw as Record<string, unknown>);
}

function parseKeys(
  raw: Record<string, unknown>,
  known: KnownIds,
  retired: Readonly<Record<string, string>>,
): ParsedPolicy {
  const issues: PolicyIssue[] = [];
  // Values are set under names of the schema only, so a key such as `__proto__` goes nowhere.
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(raw)) {
    const now = Object.hasOwn(retired, name) ? retired[name] : undefined;
    if (now !== undefined) issues.push(renamed(name, now, Object.hasOwn(raw, now)));
    const key = now ?? name;
    if (!isPolicyKey(key)) issues.push(unknownKey(name, (meant) => Object.hasOwn(raw, meant)));
    if (!isPolicyKey(key) || (now !== undefined && Object.hasOwn(raw, now))) continue;
    const checked = checkValue(key, raw[name], known);
    if (checked.value !== undefined) values[key] = checked.value;
    issues.push(...checked.issues);
  }
  return { policy: values, issues };
}

/**
 * Reads a policy as it arrives from managed storage, key by key: a wrong key is left out and reported, the others hold;
 * of a list only the wrong item is left out, save where that would loosen enforcement (`lib/policy/loosening`).
 * What an earlier policy said is not known here: `holdLastGood` puts last good values in place of broken ones.
 *
 * Never throws, whatever is passed.
 */
export function parsePolicy(raw: unknown, known: KnownIds, retired = retiredKeys): ParsedPolicy {
  try {
    const top = readTop(raw);
    if (typeof top === 'string') return nothingRead(top);
    const keyed = parseKeys(top, known, retired);
    const people = checkPeople(keyed.policy, keyed.issues);
    const issues = [...keyed.issues, ...people.issues];
    if (people.policy.severities === undefined) return { policy: people.policy, issues };
    const severities = oneSeverityEach(people.policy.severities);
    return {
      policy: { ...people.policy, severities: severities.value },
      issues: [...issues, ...severities.issues],
    };
  } catch {
    // An object whose properties throw when they are read: storage gives none, but a caller's mistake must not stop the worker.
    return nothingRead('it cannot be read');
  }
}
