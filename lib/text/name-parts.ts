import type { ReadText } from './read-text.ts';
import { gapAtMost, wider } from './token.ts';
import type { Gap, LetterCase, Token } from './token.ts';

/** One part of a name as written: a token, or several that are one name ("Mc Kenzie", "O Hara", "Zain ul Abideen"). */
export type NamePart = {
  /** Folded letters, possessive ending left out. */
  text: string;
  /** Token indices, both inclusive. */
  first: number;
  last: number;
  /** What stands before it. Where a title was left out, the stronger of what stands before and after that. */
  gap: Gap;
  letterCase: LetterCase;
  /** Joined to the part before by a hyphen, or glued to it in camel case. */
  hyphened: boolean;
  inTag: boolean;
  /** Of several tokens: what goes before, and the rest, which may be a name each ("Al Jenkins", "Abdul Rahman"). */
  apart?: readonly [string, string];
};

/** Particles that belong to the part after them, however they are spaced. */
const particles = new Set(
  'o mc mac ni nic d de da del dos la le van von der den ap ab al el bin abdul abdur abdel abd st'.split(' '),
);

/** Between two parts that they make one: Zain ul Abideen. */
const infixes = new Set(['ul', 'ud', 'ur']);

const titles = new Set(
  'mr mrs ms miss mx master dr sir dame lady lord rev revd reverend prof professor fr sr nee'.split(' '),
);

/** Digits people write for letters ("K3ira", "M0ss0p"), only among letters, so that `Y4` and `9C` stay. */
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

function unleet(word: string): string {
  if (word.length < 3 || !/\d/.test(word) || !/^[a-z][a-z013457]*[a-z]$/.test(word)) return word;
  const plain = word.replace(/\d/g, (digit) => leet[digit] ?? digit);
  return word.replace(/\d/g, '').length * 2 > word.length ? plain : word;
}

function joinsNext(token: Token, next: Token | undefined): boolean {
  return particles.has(token.text) && next !== undefined && gapAtMost(next.gap, 'mark');
}

/** Egyptians write El, others Al. */
const particleText = (text: string): string => (text === 'el' ? 'al' : text);

type Tokens = readonly Token[];

function partAt(tokens: Tokens, at: number, token: Token, gap: Gap): NamePart {
  let [last, before] = [at, ''];
  while (joinsNext(tokens[last] ?? token, tokens[last + 1]))
    before += particleText(tokens[last++]?.text ?? '');
  const rest = unleet(tokens[last]?.stem ?? '');
  const part: NamePart = {
    text: before + rest,
    first: at,
    last,
    gap,
    letterCase: token.letterCase === 'lower' ? (tokens[last]?.letterCase ?? 'lower') : token.letterCase,
    hyphened: at > 0 && gapAtMost(gap, 'hyphen'),
    inTag: token.place !== 'prose',
  };
  return before === '' ? part : { ...part, apart: [before, rest] };
}

/** "…ur…" is also "your": it joins capitals only. */
function joinsBoth(infix: Token, before: NamePart | undefined, next: Token | undefined): next is Token {
  if (!infixes.has(infix.text) || before === undefined || next === undefined) return false;
  if (!gapAtMost(infix.gap, 'mark') || !gapAtMost(next.gap, 'mark')) return false;
  return infix.text !== 'ur' || (before.letterCase !== 'lower' && next.letterCase !== 'lower');
}

const joinedBy = (before: NamePart, infix: Token, next: Token, last: number): NamePart => ({
  ...before,
  text: before.text + infix.text + next.stem,
  last,
  apart: [before.text, next.stem],
});

/** The parts of names a text may hold: every token, with particles joined to what follows and titles left out. */
export function namePartsOf({ tokens }: ReadText): NamePart[] {
  const parts: NamePart[] = [];
  let gap: Gap = 'joined';
  for (let at = 0; at < tokens.length; at++) {
    const [token, next, before] = [tokens[at], tokens[at + 1], parts.at(-1)];
    if (token === undefined) continue;
    gap = wider(gap, token.gap);
    if (titles.has(token.text)) continue;
    if (joinsBoth(token, before, next) && before !== undefined) {
      parts[parts.length - 1] = joinedBy(before, token, next, at + 1);
      at += 1;
    } else {
      const part = partAt(tokens, at, token, gap);
      parts.push(part);
      at = part.last;
    }
    gap = 'joined';
  }
  return parts;
}
