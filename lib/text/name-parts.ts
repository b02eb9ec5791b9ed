import type { ReadText } from './read-text.ts';
import { gapAtMost } from './token.ts';
import type { Gap, LetterCase, Token } from './token.ts';

/** One part of a name as written: a token, or several that are one name ("Mc Kenzie", "O Hara"). */
export type NamePart = {
  /** Folded letters, possessive ending left out. */
  text: string;
  /** Token indices, both inclusive. */
  first: number;
  last: number;
  gap: Gap;
  letterCase: LetterCase;
  /** Joined to the part before by a hyphen, or glued to it in camel case. */
  hyphened: boolean;
  inTag: boolean;
};

/** Particles that belong to the part after them, however they are spaced. */
const particles = new Set('o mc mac d de la le van von der den bin ap st'.split(' '));

const titles = new Set(
  'mr mrs ms miss mx master dr sir dame lady lord rev revd reverend prof professor fr sr nee'.split(' '),
);

/** Digits people write for letters ("K3ira"), between letters only, so that `Y4` and `9C` stay. */
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

const unleet = (word: string): string =>
  /^[a-z]+[013457]+[a-z]+$/.test(word) && word.length > 3
    ? word.replace(/\d/g, (digit) => leet[digit] ?? digit)
    : word;

function joinsNext(token: Token, next: Token | undefined): boolean {
  return particles.has(token.text) && next !== undefined && gapAtMost(next.gap, 'mark');
}

/** The parts of names a text may hold: every token, with particles joined to what follows and titles left out. */
export function namePartsOf(text: ReadText): NamePart[] {
  const parts: NamePart[] = [];
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || titles.has(token.text)) continue;
    let [last, word] = [at, ''];
    while (joinsNext(tokens[last] ?? token, tokens[last + 1])) word += tokens[last++]?.text ?? '';
    parts.push({
      text: unleet(word + (tokens[last]?.stem ?? '')),
      first: at,
      last,
      gap: token.gap,
      letterCase: token.letterCase === 'lower' ? (tokens[last]?.letterCase ?? 'lower') : token.letterCase,
      hyphened: at > 0 && gapAtMost(token.gap, 'hyphen'),
      inTag: token.place !== 'prose',
    });
    at = last;
  }
  return parts;
}
