/**
 * What stands between a token and the one before it, weakest first:
 * nothing (two words glued in a hashtag), a hyphen, white space, a mark that joins or encloses (`'`, `/`, a bracket,
 * an abbreviation's dot), a comma, a break (line, emoji, bar, colon), the end of a sentence.
 */
const rank = { joined: 0, hyphen: 1, space: 2, mark: 3, comma: 4, break: 5, stop: 6 } as const;

export type Gap = keyof typeof rank;

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

/** Whether a gap is at most as strong as another. */
export function gapAtMost(gap: Gap, most: Gap): boolean {
  return rank[gap] <= rank[most];
}

/** The stronger of two gaps. */
export function wider(a: Gap, b: Gap): Gap {
  return gapAtMost(a, b) ? b : a;
}
