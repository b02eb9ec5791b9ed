import { describe, expect, it } from 'vitest';

import { sayingOf } from '../../../lib/content/card-saying.ts';
import type { Judged } from '../../../lib/content/judge.ts';
import { found } from './found.ts';

const text = 'At Ashgrove with the head of Oak Tree.';
const judged = (words: string, more: Partial<Judged> = {}): Judged => ({
  ...found(text, words),
  key: words,
  ...more,
});

const one = judged('Ashgrove');
const other = judged('Oak Tree');

describe('what a card says', () => {
  it('is the same of a finding that has only moved', () => {
    const moved = judged('Ashgrove', { finding: { ...one.finding, start: 40, end: 48 } });
    expect(sayingOf(moved, [moved, other], false)).toBe(sayingOf(one, [one, other], false));
  });

  it.each([
    ['the words', judged('Ashgrove', { words: 'Ashgrove Primary' })],
    ['how strongly it is put', judged('Ashgrove', { severity: 'pause' })],
    ['the rule', judged('Ashgrove', { rule: found(text, 'head', 'role-disclosure').rule })],
    ['whose name it is', judged('Ashgrove', { finding: { ...one.finding, roles: ['pupil'] } })],
  ])('is another where %s is', (_, changed) => {
    expect(sayingOf(changed, [changed, other], false)).not.toBe(sayingOf(one, [one, other], false));
  });

  it('is another where a finding came before it or beside it, or a pause will come', () => {
    const now = sayingOf(one, [one], false);
    expect(sayingOf(one, [one, other], false)).not.toBe(now);
    expect(sayingOf(one, [other, one], false)).not.toBe(sayingOf(one, [one, other], false));
    expect(sayingOf(one, [one], true)).not.toBe(now);
  });
});
