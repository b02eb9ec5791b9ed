import { describe, expect, test } from 'vitest';

import { mayBeginOf, workOutOpenings } from '../../../lib/text/may-begin.ts';
import { openingsOf } from '../../../lib/text/pattern-openings.ts';
import { schoolTitle, schoolTitles } from '../../../lib/text/school-work/titles.ts';

describe('the letters a pattern may begin with', () => {
  test.each([
    ['head|ta', ['hea', 'ta ']],
    ['(?:a|b)?cde', ['acd', 'bcd', 'cde']],
    ['ab?c{0,2}d', ['abc', 'abd', 'acc', 'acd', 'ad ']],
    ['(?:a )+b', ['a a', 'a b']],
    ['[a-c]x(?! no)(?=y)y', ['axy', 'bxy', 'cxy']],
    ['(?<! of )(?:dear )*(le|la)d', ['dea', 'lad', 'led']],
    ['l[12] (?:one|two)', ['l1 ', 'l2 ']],
    ['\\.\\.+x', ['...', '..x']],
  ])('of %s', (source, openings) => {
    expect(openingsOf(source)?.toSorted()).toEqual(openings);
  });

  test.each(['[a-z]+ lead', 'a.c', '(?:\\w )?head', 'a', '[^a-c]ab', 'x?'])(
    '%s may begin with anything',
    (source) => {
      expect(openingsOf(source)).toBeUndefined();
    },
  );

  test('every title of a school begins with some', () => {
    const unknown = [schoolTitle, ...schoolTitles.map(({ title }) => title)].filter(
      (title) => openingsOf(title) === undefined,
    );
    expect(unknown).toEqual([]);
  });
});

describe('what may begin at a word', () => {
  const mayBegin = mayBeginOf(['head|ta', 'team? lead', '[a-z]+ cook']);

  test.each([
    ['head of year', 0b101],
    ['ta', 0b101],
    ['tax', 0b100],
    ['team lead', 0b110],
    ['nobody', 0b100],
  ])('%s: a bit for each pattern', (words, bits) => {
    expect(mayBegin(` a ${words} `, 3)).toBe(bits);
  });

  test('what is worked out before it is asked for is the same', () => {
    const early = mayBeginOf(['head', '[a-z]+ cook']);
    for (const _ of workOutOpenings());
    expect([early(' head ', 1), early(' lead ', 1)]).toEqual([0b11, 0b10]);
  });
});
