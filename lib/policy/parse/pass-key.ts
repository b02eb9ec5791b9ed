import { longestText, type Parsed, quoted } from './parsed.ts';
import { splitAtEquals } from './rule-ref.ts';

/** What a public key looks like, for messages to admins. */
export const passKeyForm =
  'a name, an equals sign and a raw Ed25519 public key of 32 bytes in base64 (44 characters)';

/** A public key that passes are checked against, in standard base64 with its padding. */
export type PassKey = { name: string; key: string };

/** 32 bytes are 42 characters and one of which the last two bits are nought, so that each key has one spelling. */
const base64Of32Bytes = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;

/** Reads `name=base64`; base64url and missing padding are read as well. */
export function parsePassKey(text: string): Parsed<PassKey> {
  if (text.length > longestText) return { problem: 'it is too long' };
  const sides = splitAtEquals(text);
  if (sides === undefined || sides.left === '')
    return { problem: `${quoted(text)} is not a name and a key with an equals sign` };
  const key = sides.right.replace(/=$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (!base64Of32Bytes.test(key))
    return { problem: `the key of ${quoted(sides.left)} is not 32 bytes in base64` };
  return { value: { name: sides.left, key: `${key}=` } };
}
