import { describe, expect, it } from 'vitest';

import { createPasses, markOf } from '../../../lib/content/pass.ts';

describe('a pass', () => {
  const box = {};

  it('covers one box as it stood, until the act', () => {
    const passes = createPasses(() => 0);
    passes.grant(box, 'a');
    expect(passes.covers(box, 'a')).toBe(true);
    expect(passes.covers({}, 'a')).toBe(false);
    passes.end(box);
    expect(passes.covers(box, 'a')).toBe(false);
  });

  it('is gone for good once the text has changed', () => {
    const passes = createPasses(() => 0);
    passes.grant(box, 'a');
    expect(passes.covers(box, 'b')).toBe(false);
    expect(passes.covers(box, 'a')).toBe(false);
  });

  it('ends after 60 seconds', () => {
    let now = 0;
    const passes = createPasses(() => now);
    passes.grant(box, 'a');
    now = 59_999;
    expect(passes.covers(box, 'a')).toBe(true);
    now = 60_000;
    expect(passes.covers(box, 'a')).toBe(false);
  });

  it('tells texts and findings apart', () => {
    const marks = [
      markOf('ab', ['c']),
      markOf('a', ['bc']),
      markOf('ab', []),
      markOf('abc', []),
      markOf('ba', ['c']),
    ];
    expect(new Set(marks).size).toBe(marks.length);
  });
});
