import { describe, expect, it } from 'vitest';

import { hasCross } from '../../../lib/sites/x/post-menu.ts';

describe('the icon of an item that follows or unfollows', () => {
  it.each([
    ['a plus', 'M0 9a4 4 0 1 0 8 0M19 6v6M16 9h6', false],
    [
      'a filled plus, beside short slanting strokes',
      'M19 8v3h2v-3h3V8h-3V5h-2v3zM4 13l.11 1.1H1l.1-1z',
      false,
    ],
    ['a person alone', 'M8 8a4 4 0 1 0 8 0M4 21c1-9 15-9 16 0', false],
    ['a cross', 'M0 9a4 4 0 1 0 8 0M17 7l5 5M22 7l-5 5', true],
    ['a filled cross', 'M18.6 9l-2.04-2.05 1.4-1.4L20 7.6l2.05-2.04z', true],
  ])('%s', (_, path, expected) => {
    expect(hasCross(path)).toBe(expected);
  });
});
