import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../../lib/text/matches-in.ts';

const patterns = [/a/g, / (?:i|we) [a-z]+(?= )/g, /\b/g, /x*/g, /(?<=b)c/g];

describe('every match of a pattern', () => {
  it.each(patterns)('%s: the same as matchAll finds, asked once or again', (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', ' ', 'i', 'we') }), (text) => {
        const meant = [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, found]);
        const found = () => matchesIn(pattern, text).map(({ index, 0: words }) => [index, words]);
        expect([found(), found()]).toEqual([meant, meant]);
      }),
    );
  });

  it('may be asked with the same pattern while its matches are gone through', () => {
    const pattern = /a/g;
    const found = matchesIn(pattern, 'aaa').map(() => matchesIn(pattern, 'aa').length);
    expect(found).toEqual([2, 2, 2]);
  });

  it('refuses a pattern that would find its first match for ever', () => {
    expect(() => matchesIn(/a/, 'aaa')).toThrow(TypeError);
  });
});
