import type { Token } from './token.ts';

/** Fewer single letters in a row are initials ("J R R"), not a word spaced out. */
const fewest = 4;

const isLoneLetter = (token: Token): boolean => token.text.length === 1 && /\p{L}/u.test(token.text);

/** The longest thing one letter is parted from the next by: an emoji with its skin tone and joiner. */
const longestMark = 8;

/** What stands between two letters: one space, or one mark or emoji ("s.c.h.o.o.l", "s✨c✨h✨o✨o✨l"). */
function markBetween(raw: string, before: Token, token: Token): string | undefined {
  const length = token.start - before.end;
  if (length < 1 || length > longestMark || !isLoneLetter(token)) return undefined;
  const mark = raw.slice(before.end, token.start);
  return /^(?:\s|[^\s,;:'"()#@]+)$/u.test(mark) && !mark.includes('\n') ? mark : undefined;
}

const none: readonly Token[] = [];

/** How far letters go on after the one at `at` with one and the same mark between them; another mark parts words. */
function runFrom(tokens: readonly Token[], at: number, raw: string): readonly Token[] {
  const first = tokens[at];
  if (first === undefined || !isLoneLetter(first)) return none;
  let mark: string | undefined;
  let end = at + 1;
  for (let before = first, token = tokens[end]; token !== undefined; before = token, token = tokens[++end]) {
    const between = markBetween(raw, before, token);
    if (between === undefined || (mark !== undefined && between !== mark)) break;
    mark = between;
  }
  return tokens.slice(at, end);
}

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

/**
 * Joins words written letter by letter ("T e a c h e r", "s.c.h.o.o.l") into one token each. Linear in the number of
 * tokens.
 */
export function joinSpacedLetters(tokens: readonly Token[], raw: string): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = runFrom(tokens, at, raw);
    // Of a run too short only its first letter is settled: the next may begin a word ("I t-e-a-c-h").
    const long = run.length >= fewest;
    const token = long ? joined(run) : tokens[at];
    if (token !== undefined) out.push(token);
    at += long ? run.length : 1;
  }
  return out;
}
