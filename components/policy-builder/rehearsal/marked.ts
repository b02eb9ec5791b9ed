import type { RehearsedFinding } from '../../../lib/core/builder/rehearsal.ts';

/** A stretch of a text; `findings`: the places, from 1, of those that are about it. */
export type Piece = { text: string; findings: readonly number[] };

type Span = { start: number; end: number; findings: readonly number[] };

/** What overlaps is marked as one. */
function spansOf(findings: readonly Pick<RehearsedFinding, 'start' | 'end'>[]): readonly Span[] {
  const spans: Span[] = [];
  const placed = findings.map(({ start, end }, index) => ({ start, end, findings: [index + 1] }));
  const inOrder = placed.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  for (const one of inOrder) {
    const last = spans.at(-1);
    if (last === undefined || one.start >= last.end) spans.push(one);
    else
      spans.splice(-1, 1, {
        start: last.start,
        end: Math.max(last.end, one.end),
        findings: [...last.findings, ...one.findings],
      });
  }
  return spans;
}

/** A text in pieces, those that are marked among the others; joined they are the text. */
export function markedPieces(
  text: string,
  findings: readonly Pick<RehearsedFinding, 'start' | 'end'>[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spansOf(findings)) {
    pieces.push({ text: text.slice(at, span.start), findings: [] });
    pieces.push({ text: text.slice(span.start, span.end), findings: span.findings });
    at = span.end;
  }
  return [...pieces, { text: text.slice(at), findings: [] }].filter((piece) => piece.text !== '');
}
