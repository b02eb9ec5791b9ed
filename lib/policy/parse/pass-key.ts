import type { PassKey } from '../../core/pass.ts';
import { longestText, type Parsed, quoted } from './parsed.ts';
import { splitAtEquals } from './rule-ref.ts';

/** What a public key looks like, for messages to admins. */
export const passKeyForm =
  'a name, an equals sign and a raw Ed25519 public key of 32 bytes in base64 (44 characters), as the page for passes shows it';

/** 32 bytes are 42 characters and one of which the last two bits are nought, so that each key has one spelling. */
const base64Of32Bytes = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;

/** The same key as other programs write it (SubjectPublicKeyInfo): these twelve bytes come first. */
const otherPrograms = /^MCowBQYDK2VwAyEA(?=.{43})/;

/** What must stay with its owner: PKCS 8 of Ed25519 in base64, any PEM of one, and Lanyard's own file. */
const privateKey = /MC4CAQAwBQYDK2VwBCI|PRIVATE KEY|lanyardKey/;

/** Public keys of RFC 8032, section 7.1: their private halves are printed beside them. */
const published = new Set([
  '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  'PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw',
  '/FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU',
]);

function keyProblem(key: string): string | undefined {
  if (/^[0-9a-f]{64}$/i.test(key)) return 'is written in hexadecimal, not in base64';
  if (!base64Of32Bytes.test(key)) return 'is not 32 bytes in base64';
  return published.has(key) ? 'is an example from a standard: anybody can sign with it' : undefined;
}

/** Reads `name=base64`; base64url, missing padding and what other programs write before it are read as well. */
export function parsePassKey(text: string): Parsed<PassKey> {
  if (privateKey.test(text))
    return { problem: 'this is a private key: it belongs to its owner alone, so make a new one' };
  if (text.length > longestText) return { problem: 'it is too long' };
  const sides = splitAtEquals(text);
  if (sides === undefined || sides.left === '')
    return { problem: `${quoted(text)} is not a name and a key with an equals sign` };
  const plain = sides.right.replace(/=$/, '').replaceAll('-', '+').replaceAll('_', '/');
  const key = plain.replace(otherPrograms, '');
  const problem = keyProblem(key);
  if (problem !== undefined) return { problem: `the key of ${quoted(sides.left)} ${problem}` };
  return { value: { name: sides.left, key: `${key}=` } };
}
