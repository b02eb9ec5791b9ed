import type { KeyKind } from './describe-key.ts';
import { type Parsed, quoted } from './parse/parsed.ts';
import { isKeyed } from './read-json.ts';

/** More items than any school has: a longer list is a mistake, and reading it would hold the worker up. */
const mostItems = 100_000;

/** What a value is, in words an admin knows. */
export function typeName(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    undefined: 'missing',
  };
  return names[typeof value] ?? 'an object';
}

/** The form of the Google Admin console is `{ "Value": … }`; pasted elsewhere, nobody takes the wrapper off. */
export function unwrapped(raw: unknown): unknown {
  if (!isKeyed(raw) || !Object.hasOwn(raw, 'Value')) return raw;
  return Object.keys(raw).every((name) => name === 'Value' || name === 'Level') ? raw['Value'] : raw;
}

function fromJson(text: string): Parsed<unknown> {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: 'it begins like JSON but cannot be read as JSON' };
  }
}

/** Lists from a registry are numbered values. Chrome reads them in string order (1, 10, 2), so the same is done here. */
function fromNumbered(record: Readonly<Record<string, unknown>>): Parsed<unknown[]> {
  const names = Object.keys(record);
  if (names.length === 0 || names.some((name) => !/^\d+$/.test(name)))
    return { problem: 'it is an object, not a list' };
  return { value: names.sort().map((name) => record[name]) };
}

function toList(raw: unknown): Parsed<unknown[]> {
  if (Array.isArray(raw)) {
    return raw.length > mostItems
      ? { problem: `it has more than ${mostItems} items` }
      : { value: Array.from(raw) };
  }
  if (isKeyed(raw)) return fromNumbered(raw);
  if (typeof raw !== 'string') return { problem: `it is ${typeName(raw)}, not a list` };
  const text = raw.trim();
  // One text is a list of one, or of its lines: no item of any list has a line break in it.
  if (!/^[[{]/.test(text)) return toList(text.split(/[\r\n]+/));
  const parsed = fromJson(text);
  if ('problem' in parsed) return parsed;
  return typeof parsed.value === 'string' ? { problem: 'it is not a list' } : toList(parsed.value);
}

function toNumber(raw: unknown): Parsed<number> {
  if (typeof raw === 'number') return { value: raw };
  if (typeof raw === 'string' && /^\s*\d{1,9}\s*$/.test(raw)) return { value: Number(raw) };
  if (typeof raw === 'string')
    return { problem: `${quoted(raw)} is not a whole number: write its digits alone` };
  return { problem: `it is ${typeName(raw)}, not a whole number` };
}

function toFlag(raw: unknown): Parsed<boolean> {
  const isWord = typeof raw === 'boolean' || typeof raw === 'number' || typeof raw === 'string';
  // An object is not made a text: it may have a `toString` of its own, which is none.
  if (!isWord) return { problem: `it is ${typeName(raw)}, not true or false` };
  const word = String(raw).trim().toLowerCase();
  if (word === 'true' || word === '1') return { value: true };
  if (word === 'false' || word === '0') return { value: false };
  return { problem: 'it is neither true nor false' };
}

function toText(raw: unknown): Parsed<string> {
  if (typeof raw === 'string') return { value: raw };
  if (typeof raw === 'number' && Number.isFinite(raw)) return { value: String(raw) };
  return { problem: `it is ${typeName(raw)}, not text` };
}

const readers = { list: toList, number: toNumber, flag: toFlag, text: toText } satisfies Record<
  KeyKind,
  (raw: unknown) => Parsed<unknown>
>;

/**
 * A value as it arrives (registry: text and numbers; ADMX and plists: lists as numbered values or JSON in a text) in
 * the natural type of its key, where there is one way only to read it. Items of lists are not looked at.
 */
export const coerce = (kind: KeyKind, raw: unknown): Parsed<unknown> => readers[kind](unwrapped(raw));

/** Whether an ADMX field or a form was left blank: the same as no value. */
export const isBlank = (raw: unknown): boolean => {
  const value = unwrapped(raw);
  return typeof value === 'string' && value.trim() === '';
};
