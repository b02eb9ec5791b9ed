import type { OpenProblem } from '../core/builder/view.ts';
import { unwrapped } from '../policy/coerce.ts';
import { isKeyed, readJson } from '../policy/read-json.ts';
import { isPolicyKey } from '../policy/schema.ts';
import type { Draft } from './draft.ts';

type Opened = { draft: Draft } | { problem: OpenProblem };

/** UTF-8, or what Windows writes: UTF-16 with a mark, which PowerShell does, and its own eight bits. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The value at a path of names, in any case: `extensions` of Chrome is `Extensions` of Firefox. */
function at(value: unknown, ...[name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (!isKeyed(value)) return undefined;
  const found = Object.keys(value).find((one) => one.toLowerCase() === name);
  return found === undefined ? undefined : at(value[found], ...rest);
}

/** Firefox's registry can carry a policy as JSON in one text. */
function asPolicy(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const read = readJson(value);
  return 'fault' in read ? undefined : read.value;
}

const hasPolicyKeys = (value: unknown): value is Draft =>
  isKeyed(value) && Object.keys(value).some(isPolicyKey);

/** The policies in a file: the file itself, or one for each extension of a browser's own policy file. */
function policiesIn(raw: unknown): readonly Draft[] {
  const extensions = at(raw, '3rdparty', 'extensions') ?? at(raw, 'policies', '3rdparty', 'extensions');
  const candidates = isKeyed(extensions) ? Object.values(extensions).map(asPolicy) : [raw];
  return candidates.filter(hasPolicyKeys);
}

/** In Google's form each value stands in a wrapper of its own. */
const plain = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, unwrapped(value)]));

/**
 * Reads a policy from any of our own files that are JSON: the policy itself, Google Admin's form (each value in a
 * `Value`), Firefox's `policies.json`, and Chrome's file for Linux. Never throws, whatever the file is.
 */
export function openFile(bytes: Uint8Array): Opened {
  const read = readJson(decoded(bytes));
  if ('fault' in read) return { problem: { kind: 'not-json', ...read.fault } };
  if (!isKeyed(read.value)) return { problem: { kind: 'not-a-policy' } };
  const [draft, ...others] = policiesIn(read.value);
  if (draft === undefined) return { problem: { kind: 'no-keys' } };
  return others.length > 0 ? { problem: { kind: 'several' } } : { draft: plain(draft) };
}
