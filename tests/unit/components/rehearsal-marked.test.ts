import fc from 'fast-check';
import { expect, it } from 'vitest';

import { markedPieces } from '../../../components/policy-builder/rehearsal/marked.ts';

const textAndSpans = fc.string({ unit: 'grapheme', maxLength: 60 }).chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc
        .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
        .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) })),
      { maxLength: 6 },
    ),
  ),
);

it('pieces are the text, and each of its characters is marked exactly where something is about it', () => {
  fc.assert(
    fc.property(textAndSpans, ([text, spans]) => {
      const pieces = markedPieces(text, spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const marked = pieces.flatMap((piece) =>
        Array<boolean>(piece.text.length).fill(piece.findings.length > 0),
      );
      const about = Array.from({ length: text.length }, (_, at) =>
        spans.some(({ start, end }) => start <= at && at < end),
      );
      expect(marked).toEqual(about);
    }),
  );
});

it('what overlaps is one mark, with the numbers of all that it is about', () => {
  const spans = [
    { start: 4, end: 9 },
    { start: 0, end: 0 },
    { start: 7, end: 12 },
    { start: 12, end: 14 },
  ];
  expect(markedPieces('abc Oak Tree Primary', spans)).toEqual([
    { text: 'abc ', findings: [] },
    { text: 'Oak Tree', findings: [1, 3] },
    { text: ' P', findings: [4] },
    { text: 'rimary', findings: [] },
  ]);
});
