import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lengthOf } from '../../../lib/core/intervals.ts';
import { anchorSpans } from '../../../lib/core/presence.ts';

const span = fc.record({
  startedAgo: fc.oneof(fc.double({ min: 0, max: 40_000, noNaN: true }), fc.constantFrom(1e12, Infinity)),
  length: fc.oneof(fc.double({ min: 0, max: 40_000, noNaN: true }), fc.constantFrom(1e12, Infinity)),
});

describe('spans of a page, put on the worker’s clock', () => {
  it('never amount to more than the time since the page’s last checkpoint', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 100 }), fc.integer({ min: 0, max: 30_000 }), (spans, gone) => {
        const anchored = anchorSpans(spans, 1_000_000 - gone, 1_000_000);
        expect(lengthOf(anchored)).toBeLessThanOrEqual(gone);
        for (const { start, end } of anchored) {
          // Temporal refuses fractions, and a page’s clock has them.
          expect([start, end].every(Number.isInteger)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(1_000_000 - gone);
          expect(end).toBeLessThanOrEqual(1_000_000);
        }
      }),
    );
  });

  it('lose nothing over an hour, though each message takes its own time', () => {
    const delays = Array.from({ length: 241 }, (_, index) => (index * 37) % 60);
    let counted = 0;
    for (let index = 1; index <= 240; index += 1) {
      const since = (index - 1) * 15_000 + (delays[index - 1] ?? 0);
      const receivedAt = index * 15_000 + (delays[index] ?? 0);
      counted += lengthOf(anchorSpans([{ startedAgo: 15_000, length: 15_000 }], since, receivedAt));
    }
    expect(Math.abs(counted - 3_600_000)).toBeLessThan(250);
  });

  it('leave out absence in between, and nothing is made of nothing', () => {
    const spans = [
      { startedAgo: 15_000, length: 3_000 },
      { startedAgo: 4_000, length: 4_000 },
    ];
    expect(lengthOf(anchorSpans(spans, 85_000, 100_000))).toBe(7_000);
    expect(anchorSpans([], 85_000, 100_000)).toEqual([]);
  });

  it('believe no page when the clock was set back', () => {
    expect(anchorSpans([{ startedAgo: 15_000, length: 15_000 }], 100_000, 50_000)).toEqual([]);
  });
});
