import { describe, expect, it } from 'vitest';
import { measureNamesakes } from '../../../scripts/evaluate/namesakes/measure.ts';

const amount = { seed: 7, schools: 1, strangers: 2_000 };

describe('strangers of the same name', () => {
  const measured = measureNamesakes(amount);

  it('are the same for the same seed, and others for another', () => {
    expect(measureNamesakes(amount)).toEqual(measured);
    expect(measureNamesakes({ ...amount, seed: 8 })).not.toEqual(measured);
  });

  it.each(measured)('are seldom held: $mix', ({ paused }) => {
    expect(paused).toBeLessThanOrEqual(0.003);
  });

  it.each(measured)('are met at all, and pupils are held: $mix', ({ matched, pupilsHeld }) => {
    expect(matched).toBeGreaterThan(0);
    expect(pupilsHeld).toBeGreaterThan(0.1);
  });
});
