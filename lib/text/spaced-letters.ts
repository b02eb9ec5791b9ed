import type { Token } from './token.ts';

/** Fewer single letters in a row are initials ("J R R"), not a word spaced out. */
const fewest = 4;

const isLoneLetter = (token: Token): boolean => token.text.length === 1 && /\p{L}/u.test(token.text);

/** One white-space character between letters holds a word together; more part two words. */
const continues = (before: Token, token: Token): boolean =>
  isLoneLetter(token) && token.gap === 'space' && token.start - before.end === 1;

function joined(letters: readonly Token[]): Token {
  const [first, last] = [letters[0], letters.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no letters to join');
  const text = letters.map((letter) => letter.text).join('');
  return {
    ...first,
    text,
    stem: text,
    end: last.end,
    letterCase: first.letterCase === 'lower' ? 'lower' : 'title',
  };
}

/** Joins words written letter by letter ("T e a c h e r") into one token each. Linear in the number of tokens. */
export function joinSpacedLetters(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const run: Token[] = [];
    for (let token = tokens[at]; token !== undefined; token = tokens[at + run.length]) {
      const before = run.at(-1);
      if (before === undefined ? !isLoneLetter(token) : !continues(before, token)) break;
      run.push(token);
    }
    if (run.length >= fewest) out.push(joined(run));
    else out.push(...(run.length > 0 ? run : tokens.slice(at, at + 1)));
    at += Math.max(run.length, 1);
  }
  return out;
}
