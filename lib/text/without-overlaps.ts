/** Token indices, both inclusive. */
type Span = { first: number; last: number };

/** Each part of a text once: of spans that overlap, the one that begins first, then the longest. */
export function withoutOverlaps<Each extends Span>(spans: readonly Each[]): Each[] {
  const kept: Each[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if ((kept.at(-1)?.last ?? -1) < span.first) kept.push(span);
  }
  return kept;
}
