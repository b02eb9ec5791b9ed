import { matchesOf } from './found.ts';
import { rememberLast } from '../remember-last.ts';
import type { Found } from './found.ts';

/** An e-mail address met in text. `domain` is lower case, without spaces. */
export type EmailAddress = Found & { domain: string };

const label = String.raw`[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?`;
const spelledDot = String.raw`(?: ?[\[({] ?(?:dot|\.) ?[\])}] ?| dot )`;
const local = String.raw`(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+'-]{0,63}`;
const sign = String.raw`(?: ?@ ?| ?[\[({] ?(?:at|a|@) ?[\])}] ?|_at_)`;

/** `name@school.sch.uk`, `name @ school.sch.uk`, `name [at] school [dot] sch [dot] uk`. */
const signed = new RegExp(String.raw`${local}${sign}(${label}(?:(?:\.|${spelledDot})${label}){1,6})`, 'g');

/** `name at home dot com`: the plain word "at" only where a dot is spelled too. */
const spelled = new RegExp(String.raw`${local} at (${label}(?:${spelledDot}${label}){1,6})`, 'g');

/** `year3 at school.sch.uk`: before the plain word "at", what can only be the name of a mailbox. */
const mailbox = '[a-z]{0,20}(?:[a-z][0-9]|[a-z][._][a-z])[a-z0-9._-]{0,30}';
const desks = 'office|admin|head|headteacher|info|enquiries|senco|reception|secretary|bursar|finance|pta';
const plain = new RegExp(
  String.raw`(?<![\w.@+-])(?:${mailbox}|${desks}) at (${label}(?:\.${label}){1,6})`,
  'g',
);

/** `name@gmail . com`, `name@school. sch. uk`: dots with spaces. Where the address ends is the caller's to say. */
const spaced = new RegExp(String.raw`${local} ?@ ?(${label}(?: ?\. ?${label}){1,6})`, 'g');

const anyDot = new RegExp(`${spelledDot}| ?\\. ?`, 'g');

/** Each way to end a domain with spaces in it, longest last. */
function* endings(domain: string, end: number): Generator<EmailAddress> {
  const start = end - domain.length;
  for (const dot of [...domain.matchAll(/ ?\. ?/g)].slice(1)) {
    yield { start, end: start + dot.index, domain: domain.slice(0, dot.index).replace(anyDot, '.') };
  }
  yield { start, end, domain: domain.replace(anyDot, '.') };
}

function* spacedEmails(text: string): Generator<EmailAddress> {
  for (const { match, start, end } of matchesOf(spaced, text)) {
    const domain = match[1] ?? '';
    if (domain.includes(' ')) for (const ending of endings(domain, end)) yield { ...ending, start };
  }
}

/** Addresses as they are and as people spell them out. Every repeat is bounded, so that the cost is linear. */
export const emailsIn = rememberLast((text: string): readonly EmailAddress[] => {
  const at = text.includes('@');
  const patterns = [
    ...(at || /[[({] ?a(?:t\b|[\])}])|_at_/.test(text) ? [signed] : []),
    ...(/ dot /.test(text) ? [spelled] : []),
    ...(/ at [a-z0-9-]{1,63}\./.test(text) ? [plain] : []),
  ];
  const found = patterns.flatMap((pattern) =>
    [...matchesOf(pattern, text)].map(({ match, start, end }) => ({
      start,
      end,
      domain: (match[1] ?? '').replace(anyDot, '.'),
    })),
  );
  return at && / \.|\. /.test(text) ? [...found, ...spacedEmails(text)] : found;
});

/** Whether a domain is one of the listed ones or below one. */
export function isUnder(domain: string, listed: readonly string[]): boolean {
  return listed.some((each) => domain === each || domain.endsWith(`.${each}`));
}
