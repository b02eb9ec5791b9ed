import { dateTokens, type DateToken } from './date-tokens.ts';

/** Dates that belong together, with the words before and after them. */
export type Group = { first: DateToken; last?: DateToken; before: string; after: string };

/** A line with plain signs in place of those of word processors and web pages. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[‘’]/g, "'");

/** Brackets with a date in them say something of their own: “(half term 27 to 31 October)”. */
const opened = (text: string): string =>
  text.replace(/\(([^()]*)\)/g, (all, inner: string) => (dateTokens(inner).length > 0 ? `; ${inner};` : all));

/** The parts of a plain line that each say something of their own: at semicolons, bullets, the ends of sentences. */
export const partsOfLine = (text: string): readonly string[] =>
  opened(text)
    .split(/[;•▪●]|(?<=[a-z\d)])\.\s+(?=[A-Z])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What stands between the two ends of a range; a tab, in a row with two dates. */
const range =
  /^[^.]{0,50}?(?:(?:-|\bto|\buntil|\btill|\bthrough|\bup to|\/|\t)\s*|\b(?:ends?|ending|finish\w*|clos(?:e|es|ing)|breaks? up)(?:\s+[a-z]+){0,4}[\s:]*)$/i;

const isRange = (between: string, before: string): boolean =>
  range.test(between) || (/^\s*and\s*$/i.test(between) && /\bbetween\b/i.test(before));

/** The dates of a text, two and two where a range is meant. */
export function groupsOf(text: string): readonly Group[] {
  const tokens = dateTokens(text);
  const groups: Group[] = [];
  for (let at = 0; at < tokens.length;) {
    const [first, next] = tokens.slice(at);
    if (first === undefined) break;
    const before = text.slice(tokens[at - 1]?.end ?? 0, first.start);
    const last = next && isRange(text.slice(first.end, next.start), before) ? next : undefined;
    at += last ? 2 : 1;
    const after = text.slice((last ?? first).end, tokens[at]?.start);
    groups.push({ first, ...(last && { last }), before, after });
  }
  return groups;
}
