import { describe, expect, it } from 'vitest';

import { moveMarks } from '../../../lib/content/ui/move-marks.ts';

const before = 'I work at Ashgrove now';
const marks = [{ start: 10, end: 18, className: 'notice' }];

const moved = (after: string): readonly string[] =>
  moveMarks(before, after, marks).map(({ start, end }) => after.slice(start, end));

describe('marks of an edited field', () => {
  it.each([
    ['I work at Ashgrove now and then', ['Ashgrove']],
    ['Today I work at Ashgrove now', ['Ashgrove']],
    ['I work at Ashgrove', ['Ashgrove']],
    ['I am at Ashgrove now', ['Ashgrove']],
    ['I work at Ashgrov now', []],
    ['I work at Ash-grove now', []],
    ['', []],
  ])('in “%s” are on %j', (after, words) => {
    expect(moved(after)).toEqual(words);
  });
});
