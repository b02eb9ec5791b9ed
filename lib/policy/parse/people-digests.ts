import type { Parsed } from './parsed.ts';

/** Base64url characters of one person: 48 bits. */
const digestLength = 8;

/** People in one string: 1,000 characters, as ADMX text fields hold 1,023. */
const digestsPerString = 125;

/** What a string of a list of people looks like, for messages to admins. */
export const digestsForm = `a string from the list maker: up to ${digestsPerString} people of ${digestLength} characters each`;

/** Reads one packed string into the digests of single people. Messages never repeat the text: it stands for people. */
export function parsePeopleDigests(text: string): Parsed<string[]> {
  if (text.length > digestLength * digestsPerString)
    return { problem: `it is ${text.length} characters long: more than 1,000` };
  if (!/^[A-Za-z0-9_-]+$/.test(text))
    return {
      problem:
        'it has other signs than letters, digits, “-” and “_”, so the list maker did not make it; names do not belong in a policy',
    };
  if (text.length % digestLength !== 0) {
    return {
      problem: `it is ${text.length} characters long, which is not a multiple of ${digestLength}: it was cut short`,
    };
  }
  return { value: text.match(/.{8}/g) ?? [] };
}
