import { gapAtMost } from './token.ts';
import type { Token } from './token.ts';

/** A phrase of a table met in a text. Token indices, both inclusive. */
export type PhraseHit<V> = { first: number; last: number; value: V };

/** Finds the phrases of a table in a text, in order, not overlapping, the longest where several begin at one word. */
export type FindPhrases<V> = (tokens: readonly Token[]) => PhraseHit<V>[];

/** One place of a phrase: the words that may stand there, and whether it may stay empty. */
type Place = { words: ReadonlySet<string>; optional: boolean };

type Phrase<V> = { rest: readonly Place[]; value: V };

const placeOf = (source: string): Place => ({
  words: new Set(
    source
      .replace('?', '')
      .replaceAll(/(\w+)\+/g, '$1/$1s')
      .split('/'),
  ),
  optional: source.endsWith('?'),
});

/** The last token of a phrase whose first word stands at `at`; undefined where the phrase goes on otherwise. */
function lastOf(rest: readonly Place[], tokens: readonly Token[], at: number): number | undefined {
  let last = at;
  for (const { words, optional } of rest) {
    const next = tokens[last + 1];
    if (next !== undefined && words.has(next.text) && gapAtMost(next.gap, 'mark')) last += 1;
    else if (!optional) return undefined;
  }
  return last;
}

function longestAt<V>(phrases: readonly Phrase<V>[], tokens: readonly Token[], at: number) {
  let best: PhraseHit<V> | undefined;
  for (const { rest, value } of phrases) {
    const last = lastOf(rest, tokens, at);
    if (last !== undefined && (best === undefined || last > best.last)) best = { first: at, last, value };
  }
  return best;
}

/**
 * Compiles tables of phrases, each a text with one phrase a line or between bars: words parted by spaces, `a/b` for
 * words of which one stands there, `a+` for a word and its plural in s, `a?` for one that may be left out (not the
 * first). Words are as tokens have them: small letters, no apostrophes. A pause ends a phrase. Linear in the text: each
 * token is looked up once, and a phrase is no longer than its line.
 */
export function phraseTable<V>(tables: readonly { phrases: string; value: V }[]): FindPhrases<V> {
  const byFirst = new Map<string, Phrase<V>[]>();
  for (const { phrases, value } of tables) {
    for (const line of phrases.split(/[\n|]/)) {
      const [first, ...rest] = line.trim().split(/\s+/).map(placeOf);
      for (const word of first?.words ?? []) {
        if (word !== '') byFirst.set(word, [...(byFirst.get(word) ?? []), { rest, value }]);
      }
    }
  }
  return (tokens) => {
    const hits: PhraseHit<V>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const phrases = byFirst.get(tokens[at]?.text ?? '');
      const hit = phrases && longestAt(phrases, tokens, at);
      if (hit === undefined) continue;
      hits.push(hit);
      at = hit.last;
    }
    return hits;
  };
}
