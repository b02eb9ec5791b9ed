import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lengthOf, type Interval, union } from '../../../lib/core/intervals.ts';
import { anchorSpans, messageTime } from '../../../lib/core/presence.ts';

const span = fc.record({
  startedAgo: fc.oneof(fc.double({ min: 0, max: 40_000, noNaN: true }), fc.constantFrom(1e12, Infinity)),
  length: fc.oneof(fc.double({ min: 0, max: 40_000, noNaN: true }), fc.constantFrom(1e12, Infinity)),
});

const delay = fc.integer({ min: 0, max: messageTime / 2 });
const endsOf = (ledger: readonly Interval[]): readonly number[] => ledger.map(({ end }) => end);

describe('spans of a page, put on the worker’s clock', () => {
  it('never amount to more than the time since the page’s last checkpoint, but for what a message takes', () => {
    const ends = fc.array(fc.integer({ min: 960_000, max: 1_001_000 }), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 100 }),
        fc.integer({ min: 0, max: 30_000 }),
        ends,
        (spans, gone, before) => {
          const [since, receivedAt] = [1_000_000 - gone, 1_000_000];
          const anchored = anchorSpans(spans, { since, receivedAt, ends: before });
          expect(lengthOf(anchored)).toBeLessThanOrEqual(gone + 3 * messageTime);
          for (const { start, end } of anchored) {
            // Temporal refuses fractions, and a page’s clock has them.
            expect([start, end].every(Number.isInteger)).toBe(true);
            expect(start).toBeGreaterThanOrEqual(since - 2 * messageTime);
            expect(end).toBeLessThanOrEqual(receivedAt + messageTime);
          }
          expect(lengthOf(anchorSpans(spans, { since, receivedAt, ends: [] }))).toBeLessThanOrEqual(gone);
        },
      ),
    );
  });

  it('lose and gain nothing over an hour, whatever time each message takes, and though the worker dies', () => {
    fc.assert(
      fc.property(fc.array(delay, { minLength: 241, maxLength: 241 }), fc.boolean(), (delays, dies) => {
        let ledger: readonly Interval[] = [];
        for (let index = 1; index <= 240; index += 1) {
          const receivedAt = index * 15_000 + (delays[index] ?? 0);
          const last = (index - 1) * 15_000 + (delays[index - 1] ?? 0);
          const since = dies ? receivedAt - 60_000 : last;
          const spans = [{ startedAgo: 15_000.4, length: 15_000 }];
          const anchored = anchorSpans(spans, { since, receivedAt, ends: endsOf(ledger) });
          ledger = union([...ledger, ...anchored]);
        }
        // At the start of the hour nothing is known of the page yet.
        expect(Math.abs(lengthOf(ledger) - 3_600_000)).toBeLessThan(messageTime);
      }),
      { numRuns: 30 },
    );
  });

  it('lose nothing where somebody goes from window to window every second', () => {
    fc.assert(
      fc.property(fc.array(delay, { minLength: 60, maxLength: 60 }), (delays) => {
        let ledger: readonly Interval[] = [];
        delays.forEach((late, index) => {
          const receivedAt = 1_000_000 + (index + 1) * 1_000 + late;
          const anchored = anchorSpans([{ startedAgo: 1_000, length: 1_000 }], {
            since: receivedAt - 60_000,
            receivedAt,
            ends: endsOf(ledger),
          });
          ledger = union([...ledger, ...anchored]);
        });
        expect(lengthOf(ledger)).toBe(60_000);
      }),
      { numRuns: 30 },
    );
  });

  it('leave out absence in between, and nothing is made of nothing', () => {
    const spans = [
      { startedAgo: 15_000, length: 3_000 },
      { startedAgo: 4_000, length: 4_000 },
    ];
    const anchors = { since: 85_000, receivedAt: 100_000, ends: [85_020] };
    expect(lengthOf(anchorSpans(spans, anchors))).toBe(7_000);
    expect(anchorSpans([], anchors)).toEqual([]);
  });

  it('are not put anywhere else but where a message’s time is the reason', () => {
    const anchors = { since: 85_000, receivedAt: 100_000, ends: [85_000 + messageTime + 1, 99_000] };
    expect(anchorSpans([{ startedAgo: 15_000, length: 15_000 }], anchors)).toEqual([
      { start: 85_000, end: 100_000 },
    ]);
  });
});
