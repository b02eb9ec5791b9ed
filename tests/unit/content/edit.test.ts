import { describe, expect, it } from 'vitest';

import { editBetween, moveSpan } from '../../../lib/content/edit.ts';

const before = 'I work at Ashgrove now';
const span = { start: 10, end: 18 };

describe('a span of an edited text', () => {
  it.each([
    ['I work at Ashgrove Primary now', 'Ashgrove'],
    ['Today I work at Ashgrove now', 'Ashgrove'],
    ['I work at Ash-grove now', 'Ash-grove'],
    ['I work at Ashgr', 'Ashgr'],
    ['I work at grove now', 'grove'],
    ['I work at my school now', undefined],
    ['', undefined],
  ])('in “%s” is %j', (after, words) => {
    const moved = moveSpan(span, editBetween(before, after));
    expect(moved && after.slice(moved.start, moved.end)).toBe(words);
  });
});
