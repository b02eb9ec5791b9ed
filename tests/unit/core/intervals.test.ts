import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clip, type Interval, lengthOf, subtract, union } from '../../../lib/core/intervals.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -3, max: 20 }))
  .map(([start, length]): Interval => ({ start, end: start + length }));
const intervals = fc.array(interval, { maxLength: 8 });

/** Which whole numbers are covered: slow, and plain to see. */
const covered = (list: readonly Interval[]): number[] =>
  Array.from({ length: 90 }, (_, at) => at).filter((at) =>
    list.some(({ start, end }) => start <= at && at < end),
  );

const isTidy = (list: readonly Interval[]): boolean =>
  list.every(
    ({ start, end }, index) => start < end && (index === 0 || (list[index - 1]?.end ?? Infinity) < start),
  );

describe('intervals', () => {
  it('unite to the same instants, in order, apart from each other', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        expect(covered(union(list))).toEqual(covered(list));
        expect(isTidy(union(list))).toBe(true);
        expect(lengthOf(list)).toBe(covered(list).length);
      }),
    );
  });

  it('unite alike in any order, twice, and in two steps', () => {
    fc.assert(
      fc.property(intervals, intervals, (one, other) => {
        expect(union([...one, ...other])).toEqual(union([...other, ...one, ...one]));
        expect(union([...union(one), ...other])).toEqual(union([...one, ...other]));
      }),
    );
  });

  it('leave out what was taken, and no more', () => {
    fc.assert(
      fc.property(intervals, intervals, (list, taken) => {
        const gone = new Set(covered(taken));
        expect(covered(subtract(list, taken))).toEqual(covered(list).filter((at) => !gone.has(at)));
        expect(lengthOf(subtract(list, taken)) + lengthOf(taken)).toBe(lengthOf([...list, ...taken]));
      }),
    );
  });

  it('are cut to bounds', () => {
    fc.assert(
      fc.property(intervals, interval, (list, bounds) => {
        const inside = new Set(covered([bounds]));
        expect(covered(clip(list, bounds))).toEqual(covered(list).filter((at) => inside.has(at)));
      }),
    );
  });

  it('do not change what they are made from', () => {
    const list = [
      { start: 0, end: 5 },
      { start: 3, end: 9 },
    ];
    union(list);
    expect(list).toEqual([
      { start: 0, end: 5 },
      { start: 3, end: 9 },
    ]);
  });
});
