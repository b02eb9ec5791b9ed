import { lineOf } from '../phrases.ts';
import type { ReadText } from '../read-text.ts';

/** Tokens (indices, both inclusive) that one word stands for in a line. */
export type Tag = { first: number; last: number; word: string };

/** A phrase line in which tagged words are replaced by their tags, so that a pattern need not list them. */
export type TaggedLine = {
  line: string;
  /** Token indices (both inclusive) of what stands between two offsets of the line. */
  tokensBetween(start: number, end: number): { first: number; last: number };
};

/** Tags in the order of the text; of two that overlap the first in `tags` counts. */
function withoutOverlaps(tags: readonly Tag[], length: number): Tag[] {
  const taken = new Uint8Array(length);
  const kept = tags.filter(({ first, last }) => {
    for (let at = first; at <= last; at++) if (taken[at] === 1) return false;
    taken.fill(1, first, last + 1);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}

/** The phrase line of a text with its tags. Earlier tags win over later ones. */
export function tagLine({ tokens }: ReadText, tags: readonly Tag[]): TaggedLine {
  const kept = withoutOverlaps(tags, tokens.length);
  const words: { text: string; gap: (typeof tokens)[number]['gap'] }[] = [];
  const spans: { first: number; last: number }[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const tag = kept[next]?.first === at ? kept[next++] : undefined;
    words.push({ text: tag?.word ?? token.text, gap: token.gap });
    spans.push({ first: at, last: tag?.last ?? at });
    at = tag?.last ?? at;
  }
  const { line, tokensBetween } = lineOf(words);
  return {
    line,
    tokensBetween(start, end) {
      const { first, last } = tokensBetween(start, end);
      return { first: spans[first]?.first ?? 0, last: spans[last]?.last ?? tokens.length - 1 };
    },
  };
}
