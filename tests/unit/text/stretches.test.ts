import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reach } from '../../../lib/text/reach.ts';
import { stretchesOf } from '../../../lib/text/stretches.ts';
import { messyText } from './messy-text.ts';

/** Texts of a few thousand characters, with and without sentences, lines and spaces. */
const longText = fc
  .array(fc.oneof(messyText, fc.constantFrom('x'.repeat(300), ' '.repeat(200), 'one two three. ')), {
    minLength: 20,
    maxLength: 60,
  })
  .map((parts) => parts.join(' '));

const isLowHalf = (raw: string, at: number): boolean => (raw.charCodeAt(at) & 0xfc00) === 0xdc00;

/** What a stretch is read with at the least: twice what rules look at. */
const around = 2 * reach;

describe('stretches of a text', () => {
  it('a usual post is one stretch, read whole', () => {
    expect(stretchesOf('x'.repeat(1000))).toEqual([{ start: 0, end: 1000, from: 0, to: 1000 }]);
  });

  it('follow each other without a gap, to the end', () => {
    fc.assert(
      fc.property(longText, (raw) => {
        const stretches = stretchesOf(raw);
        expect(stretches.map(({ start }) => start)).toEqual([
          0,
          ...stretches.slice(0, -1).map(({ end }) => end),
        ]);
        expect(stretches.at(-1)?.end).toBe(raw.length);
      }),
    );
  });

  it('are read with words on both sides, and with no more than a few', () => {
    fc.assert(
      fc.property(
        longText.filter(({ length }) => length > 1000),
        (raw) => {
          for (const { start, end, from, to } of stretchesOf(raw)) {
            expect(start - from).toBeGreaterThanOrEqual(Math.min(start, around));
            expect(to - end).toBeGreaterThanOrEqual(Math.min(raw.length - end, around - 1));
            expect(to - from).toBeLessThanOrEqual(1200 + 2 * (around + 120));
          }
        },
      ),
    );
  });

  it('part no surrogate pair', () => {
    fc.assert(
      fc.property(longText, (raw) => {
        for (const { start, end, from, to } of stretchesOf(raw)) {
          expect([start, end, from, to].filter((at) => isLowHalf(raw, at))).toEqual([]);
        }
      }),
    );
  });

  it('begin at sentences in text that has them', () => {
    const raw = 'We had cake again today. The dog is fine! Is it Friday yet?\nNobody knows.\n'.repeat(80);
    const inner = stretchesOf(raw).slice(1);
    expect(inner.length).toBeGreaterThan(5);
    for (const { start } of inner) expect(raw.slice(0, start)).toMatch(/[.!?]\s+$/);
  });
});
