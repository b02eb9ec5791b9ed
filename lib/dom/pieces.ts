/** A stretch of a text that one text node shows. */
export type Piece = { at: number; node: Text; from: number; length: number };

const pieceWith = (pieces: readonly Piece[], offset: number): Piece | undefined =>
  pieces.findLast(({ at }) => at <= offset);

/** The range of the page that shows a part of a text; undefined where the page has changed since it was read. */
export function rangeIn(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const [first, last] = [pieceWith(pieces, start), pieceWith(pieces, end - 1)];
  if (first === undefined || last === undefined || end <= start) return undefined;
  const from = first.from + Math.min(start - first.at, first.length);
  const to = last.from + Math.min(end - last.at, last.length);
  // The page may have changed its nodes since they were read.
  if (from > first.node.length || to > last.node.length) return undefined;
  const range = document.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
