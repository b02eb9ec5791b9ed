import type { ReadText } from '../read-text.ts';
import type { Gap, LetterCase, Place } from '../token.ts';

/** A word of a text as the school matcher sees it: a token, or part of a glued one (`stjamesprimary` is three). */
export type Unit = {
  text: string;
  /** Without an ending in s: James, James', James's and Jame's are one. */
  stem: string;
  token: number;
  gap: Gap;
  letterCase: LetterCase;
  place: Place;
};

const shortestStem = 3;

/** No shorter word is two. */
const shortestGlued = 6;

/** A longer glued word is not taken apart, so that the work stays linear. */
const longestGlued = 64;

/** A word without the s of possession or plural, whatever people do to the apostrophe. */
export function stemOf(word: string): string {
  let end = word.length;
  while (end > shortestStem && word[end - 1] === 's') end -= 1;
  return word.slice(0, end);
}

/** Fewest letters that may be left over behind words of the list in a tag: `hazelbrookprimary|rocks`. */
const shortestRest = 3;

/** Endings of one word, not words of their own: `hopeschool|ing` is no school. */
const isEnding = (rest: string): boolean => /^(?:ing|ed|er|ly)/.test(rest);

/** The fewest words of a list that letters up to each place are made of. */
function bestWordsUpTo(glued: string, { words, longest }: Lexicon): (readonly string[] | undefined)[] {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= glued.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const head = best[start];
      if (head === undefined || head.length + 1 >= (best[end]?.length ?? Infinity)) continue;
      const word = glued.slice(start, end);
      if (words.has(word)) best[end] = [...head, word];
    }
  }
  return best;
}

/**
 * Takes glued letters apart into words of a list, as few as can be; undefined where they do not fit. In a tag something
 * else may follow them.
 */
function takeApart(glued: string, lexicon: Lexicon, tag: boolean): readonly string[] | undefined {
  const best = bestWordsUpTo(glued, lexicon);
  const whole = best[glued.length];
  if (whole !== undefined || !tag) return whole;
  for (let end = glued.length - shortestRest; end > 0; end--) {
    const [words, rest] = [best[end] ?? [], glued.slice(end)];
    if (words.length > 1) return isEnding(rest) ? undefined : [...words, rest];
  }
  return undefined;
}

/** Words by which glued letters are taken apart, for one school. */
export type Lexicon = {
  words: ReadonlySet<string>;
  longest: number;
  /** Beginnings of names written as one word in prose (`stjames`). */
  heads: readonly string[];
};

/** The words a token is made of; undefined where it stays as it is. */
function piecesOf(text: string, place: Place, lexicon: Lexicon): readonly string[] | undefined {
  if (text.length < shortestGlued) return undefined;
  if (place === 'prose' && !lexicon.heads.some((head) => text.startsWith(head))) return undefined;
  const bare = text.replace(/\d+$/, '');
  if (bare.length < shortestGlued || bare.length > longestGlued || lexicon.words.has(text)) return undefined;
  if (place === 'prose' && !lexicon.heads.some((head) => bare.startsWith(head))) return undefined;
  const pieces = takeApart(bare, lexicon, place !== 'prose');
  // Taken apart into itself it is still the word that was written, with its own stem.
  return pieces?.length === 1 && pieces[0] === text ? undefined : pieces;
}

/** The units of a text. */
export function unitsOf({ raw, tokens }: ReadText, lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  tokens.forEach(({ text, stem, gap, letterCase, place, start }, token) => {
    // The domain of an e-mail address is the business of the rule that reads addresses.
    const isDomain = place === 'prose' && raw[start - 1] === '@';
    const pieces = isDomain ? undefined : piecesOf(text, place, lexicon);
    if (pieces === undefined) units.push({ text, stem: stemOf(stem), token, gap, letterCase, place });
    else
      pieces.forEach((piece, index) =>
        units.push({
          text: piece,
          stem: stemOf(piece),
          token,
          gap: index === 0 ? gap : 'joined',
          letterCase,
          place,
        }),
      );
  });
  return units;
}
