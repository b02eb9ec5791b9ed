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

/** A longer glued word is not taken apart, so that the work stays linear. */
const longestGlued = 64;

/** A word without the s of possession or plural, whatever people do to the apostrophe. */
export function stemOf(word: string): string {
  let end = word.length;
  while (end > shortestStem && word[end - 1] === 's') end -= 1;
  return word.slice(0, end);
}

/** Takes glued letters apart into words of a list, as few as can be; undefined where they do not fit. */
function takeApart(glued: string, lexicon: ReadonlySet<string>, longestWord: number): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= glued.length; end++) {
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const head = best[start];
      if (head === undefined || head.length + 1 >= (best[end]?.length ?? Infinity)) continue;
      const word = glued.slice(start, end);
      if (lexicon.has(word)) best[end] = [...head, word];
    }
  }
  return best[glued.length];
}

/** Words by which glued letters are taken apart, for one school. */
export type Lexicon = {
  words: ReadonlySet<string>;
  longest: number;
  /** Beginnings of names written as one word in prose (`stjames`). */
  heads: readonly string[];
};

function piecesOf(text: string, place: Place, { words, longest, heads }: Lexicon): readonly string[] {
  const bare = text.replace(/\d+$/, '');
  if (bare.length < 6 || bare.length > longestGlued || words.has(text)) return [text];
  if (place === 'prose' && !heads.some((head) => bare.startsWith(head))) return [text];
  return takeApart(bare, words, longest) ?? [text];
}

/** The units of a text. */
export function unitsOf({ tokens }: ReadText, lexicon: Lexicon): Unit[] {
  return tokens.flatMap(({ text, stem, gap, letterCase, place }, token) =>
    piecesOf(text, place, lexicon).map((piece, index): Unit => ({
      text: piece,
      stem: stemOf(index === 0 && piece === text ? stem : piece),
      token,
      gap: index === 0 ? gap : 'joined',
      letterCase,
      place,
    })),
  );
}
