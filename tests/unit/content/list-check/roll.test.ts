import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createRoll } from '../../../../lib/content/list-check/roll.ts';

const order = (roll: ReturnType<typeof createRoll>, keys: readonly string[]) =>
  keys.toSorted((a, b) => roll.placeOf(a) - roll.placeOf(b)).join('');

describe('who has been seen in a list', () => {
  it('keeps the list’s order while it is scrolled down and up again', () => {
    const roll = createRoll();
    expect(roll.add(['c', 'd', 'e'])).toEqual(['c', 'd', 'e']);
    expect(roll.add(['d', 'e', 'f'])).toEqual(['f']);
    expect(roll.add(['a', 'b', 'c'])).toEqual(['a', 'b']);
    expect(order(roll, ['f', 'e', 'd', 'c', 'b', 'a'])).toBe('abcdef');
    expect(roll.size()).toBe(6);
    expect(roll.placeOf('g')).toBe(-1);
  });

  it('puts somebody new between those around them', () => {
    const roll = createRoll();
    roll.add(['a', 'c']);
    roll.add(['a', 'b', 'c']);
    expect(order(roll, ['a', 'b', 'c'])).toBe('abc');
  });

  it('in any overlapping windows of a list, from anywhere: each once, in order', () => {
    const list = Array.from({ length: 60 }, (_, index) => String.fromCharCode(200 + index));
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 }),
        (start, steps) => {
          const roll = createRoll();
          const seen = new Set<string>();
          let at = start;
          for (const step of [0, ...steps]) {
            at = Math.max(0, Math.min(50, at + step));
            const shown = list.slice(at, at + 10);
            roll.add(shown);
            for (const key of shown) seen.add(key);
          }
          expect(roll.size()).toBe(seen.size);
          expect(order(roll, [...seen])).toBe(list.filter((key) => seen.has(key)).join(''));
        },
      ),
    );
  });
});
