/**
 * What stands between a token and the one before it, weakest first:
 * nothing (two words glued in a hashtag), a hyphen, white space, a mark that joins or encloses (`'`, `/`, a bracket,
 * an abbreviation's dot), a comma, a break (line, emoji, bar, colon), the end of a sentence.
 */
export const gaps = ['joined', 'hyphen', 'space', 'mark', 'comma', 'break', 'stop'] as const;

export type Gap = (typeof gaps)[number];

/** Where a token stands: running text, or inside a hashtag, a handle or a web address. */
export type Place = 'prose' | 'hashtag' | 'handle' | 'web';

/** How a token was written. `title`: first letter alone a capital, or mixed. */
export type LetterCase = 'lower' | 'title' | 'upper';

/** A word or number. Offsets are into the raw text, in UTF-16 code units. */
export type Token = {
  /** Folded: lower case, no accents, no apostrophes (`o'neill’s` is `oneills`). */
  text: string;
  /** `text` without a possessive ending (`oneill`). */
  stem: string;
  start: number;
  end: number;
  gap: Gap;
  place: Place;
  letterCase: LetterCase;
  /** The whole hashtag, handle or web address it is part of, with its `#` or `@`; undefined in prose. */
  whole: { start: number; end: number } | undefined;
};

const rank = new Map<Gap, number>(gaps.map((gap, index) => [gap, index]));

/** Whether a gap is at most as strong as another. */
export function gapAtMost(gap: Gap, most: Gap): boolean {
  return (rank.get(gap) ?? 0) <= (rank.get(most) ?? 0);
}

/** The stronger of two gaps. */
export function wider(a: Gap, b: Gap): Gap {
  return gapAtMost(a, b) ? b : a;
}
