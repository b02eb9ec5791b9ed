import { digestOf, digestText, keyOf } from './digest.ts';

/** Digests in one string: ADMX text fields hold about 1,000 characters. */
export const digestsPerString = 125;

/** Makes packed watch-list strings from name keys (`nameKeys`): sorted, so that their order tells nothing, without doubles. */
export function packKeys(nameKeys: Iterable<string>, salt: string): string[] {
  const key = keyOf(salt);
  const sorted = [...new Set([...nameKeys].map((text) => digestText(digestOf(key, text))))].sort();
  const packed: string[] = [];
  for (let at = 0; at < sorted.length; at += digestsPerString) {
    packed.push(sorted.slice(at, at + digestsPerString).join(''));
  }
  return packed;
}
