import { describe, expect, it, vi } from 'vitest';

import { startOnce } from '../../../lib/content/start-once.ts';

describe('starting in a page', () => {
  it('happens once, whichever script comes first, and anew once that has ended', () => {
    const world = {};
    const lives: AbortController[] = [];
    const start = vi.fn(() => {
      const life = new AbortController();
      lives.push(life);
      return life.signal;
    });
    startOnce(start, world);
    startOnce(start, world);
    expect(start).toHaveBeenCalledTimes(1);
    lives[0]?.abort();
    startOnce(start, world);
    expect(start).toHaveBeenCalledTimes(2);
  });
});
