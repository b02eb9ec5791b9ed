import type { ReadText } from '../read-text.ts';

/** The first token that begins at or after a raw offset. */
function tokenFrom({ tokens }: ReadText, raw: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens (indices, both inclusive) that begin within a span of the normal text; undefined where none does. */
export function tokensOfNormal(
  text: ReadText,
  start: number,
  end: number,
): { first: number; last: number } | undefined {
  const { starts } = text.normal;
  const [first, after] = [tokenFrom(text, starts[start] ?? 0), tokenFrom(text, starts[end] ?? Infinity)];
  return after > first ? { first, last: after - 1 } : undefined;
}
