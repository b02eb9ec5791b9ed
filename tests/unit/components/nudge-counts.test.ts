import { h } from 'preact';
import { expect, test } from 'vitest';

import { NudgeCounts } from '../../../components/NudgeCounts.tsx';
import { elementsIn, wordsIn } from './drawing.ts';

const draw = (shown: number, heeded: number) =>
  h(NudgeCounts, { rows: [{ kind: 'school', name: 'Your school', shown, heeded }], none: '' });

test.each([
  { shown: 3, heeded: 2, dots: 3, filled: 2 },
  { shown: 12, heeded: 12, dots: 12, filled: 12 },
  { shown: 13, heeded: 1, dots: 0, filled: 0 },
  { shown: 30, heeded: 15, dots: 0, filled: 0 },
])('of $shown shown and $heeded acted on, $filled of $dots dots are filled', (row) => {
  const { shown, heeded, ...expected } = row;
  const dots = elementsIn(draw(shown, heeded)).filter(({ type }) => type === 'i');
  const filled = dots.filter(({ props }) => props['class'] === 'heeded');
  expect({ dots: dots.length, filled: filled.length }).toEqual(expected);
});

test('the figures are told, whether there are dots or none', () => {
  for (const shown of [4, 30])
    expect(wordsIn(draw(shown, 2))).toContain(`${String(shown)} shown, 2 acted on`);
});
