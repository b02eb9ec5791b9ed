import { expect, it } from 'vitest';

import { luminanceOf } from '../../../lib/dom/page-theme.ts';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgb(21, 32, 43)', 0.01],
  ['rgba(0, 0, 0, 0.9)', 0],
])('%s has luminance %d', (colour, luminance) => {
  expect(luminanceOf(colour)).toBeCloseTo(luminance, 1);
});

it.each(['rgba(0, 0, 0, 0)', 'color(srgb 1 1 1)', ''])('“%s” says nothing', (colour) => {
  expect(luminanceOf(colour)).toBeUndefined();
});
