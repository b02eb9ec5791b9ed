import { describe, expect, it } from 'vitest';

import { surestOf } from '../../../lib/core/surest.ts';

const match = (confidence: 'possible' | 'likely' | 'certain', common = false) => ({ confidence, common });

describe('the surest match', () => {
  const sorted = [match('certain'), match('likely'), match('possible'), match('possible', true)];

  it('is the one of most confidence, then of the rarer name, wherever it stands', () => {
    for (const [index, best] of sorted.entries()) {
      const rest = sorted.slice(index);
      expect(surestOf(rest)).toBe(best);
      expect(surestOf(rest.toReversed())).toBe(best);
    }
  });

  it('of equals is the first', () => {
    const [first, second] = [match('likely'), match('likely')];
    expect(surestOf([first, second])).toBe(first);
  });

  it('of none is none', () => {
    expect(surestOf(sorted.slice(0, 0))).toBeUndefined();
  });
});
