import { confusables, punctuation, undecomposed } from './character-tables.ts';

/** What every emoji, symbol and flag becomes: visible, part of no word. */
const decoration = '•';

const marks = /\p{M}/gu;
const wordLike = /[\p{L}\p{N}]/u;
const spaceLike = /\s/u;

/** Regional indicator letters: two make a flag, one alone is written for its letter ("🇸 🇨 🇭"). */
const regionalA = 0x1f1e6;

/** The letter of a regional indicator; undefined for every other code point. */
export function regionalLetter(codePoint: number): string | undefined {
  const letter = codePoint - regionalA;
  return letter >= 0 && letter < 26 ? String.fromCharCode(65 + letter) : undefined;
}

/** Code point ranges that show nothing: zero-width, direction marks, soft hyphen, variation selectors, skin tones, tags. */
const invisible: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x1f3fb, 0x1f3ff],
  [0xe0000, 0xe0fff],
];

/**
 * Negative circled and negative squared capitals, which Unicode does not decompose (🅐, 🅰), and capitals in brackets,
 * which it takes apart into three characters (🄐).
 */
const styledCapitals: readonly number[] = [0x1f150, 0x1f170, 0x1f110];

/** Small letters in brackets (⒜). */
const bracketedSmall = 0x249c;

function styledLetter(codePoint: number): string | undefined {
  if (codePoint >= bracketedSmall && codePoint < bracketedSmall + 26)
    return String.fromCharCode(97 + codePoint - bracketedSmall);
  const first = styledCapitals.find((start) => codePoint >= start && codePoint < start + 26);
  return first === undefined ? undefined : String.fromCharCode(65 + codePoint - first);
}

function foldLetter(letter: string): string {
  return confusables.get(letter) ?? undecomposed.get(letter) ?? letter;
}

/**
 * What one code point outside ASCII stands for, case kept: plain letters for styled, accented and look-alike ones, `'`,
 * `-` and `"` for their many forms, a space for any white space, nothing for what shows nothing, `•` for decoration.
 *
 * It looks at one code point alone, so folding a slice of a text gives the slice of the folded text.
 * NFKD is NFKC taken apart, so that accents can be dropped (Unicode UAX #15).
 */
export function foldCharacter(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  // Most of what is not ASCII are quotation marks and apostrophes, so they are looked for first.
  const mark = punctuation.get(character);
  if (mark !== undefined) return mark;
  if (invisible.some(([from, to]) => codePoint >= from && codePoint <= to)) return '';
  if (spaceLike.test(character)) return codePoint === 0x2028 || codePoint === 0x2029 ? '\n' : ' ';
  const styled = styledLetter(codePoint);
  if (styled !== undefined) return styled;
  const parts = character.normalize('NFKD').replace(marks, '');
  // An accent alone on a space; and ﷺ is four words in one character, which must stay one.
  const letters = parts.replaceAll(' ', '');
  if (letters === '' && parts !== '') return ' ';
  let folded = '';
  for (const letter of letters) folded += foldLetter(letter);
  if (folded === '' || wordLike.test(folded)) return folded;
  return /^[ -~]+$/.test(folded) ? folded : decoration;
}
