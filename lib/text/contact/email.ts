import { matchesOf } from './found.ts';
import type { Found } from './found.ts';

/** An e-mail address met in text. `domain` is lower case, without spaces. */
export type EmailAddress = Found & { domain: string };

const label = String.raw`[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?`;
const spelledDot = String.raw`(?: ?[\[({] ?dot ?[\])}] ?| dot )`;
const local = String.raw`(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+'-]{0,63}`;

/** `name@school.sch.uk`, `name @ school.sch.uk`, `name [at] school [dot] sch [dot] uk`. */
const signed = new RegExp(
  String.raw`${local}(?: ?@ ?| ?[\[({] ?at ?[\])}] ?)(${label}(?:(?:\.|${spelledDot})${label}){1,6})`,
  'g',
);

/** `name at home dot com`: the plain word "at" only where a dot is spelled too. */
const spelled = new RegExp(String.raw`${local} at (${label}(?:${spelledDot}${label}){1,6})`, 'g');

const anyDot = new RegExp(spelledDot, 'g');

/** Addresses as they are and as people spell them out. Every repeat is bounded, so that the cost is linear. */
export function emailsIn(text: string): EmailAddress[] {
  const patterns = [
    ...(/@|[[({] ?at ?[\])}]/.test(text) ? [signed] : []),
    ...(/ dot /.test(text) ? [spelled] : []),
  ];
  return patterns.flatMap((pattern) =>
    [...matchesOf(pattern, text)].map(({ match, start, end }) => ({
      start,
      end,
      domain: (match[1] ?? '').replace(anyDot, '.'),
    })),
  );
}

/** Whether a domain is one of the listed ones or below one. */
export function isUnder(domain: string, listed: readonly string[]): boolean {
  return listed.some((each) => domain === each || domain.endsWith(`.${each}`));
}
