import { expect, it } from 'vitest';

import { areDisabled } from '../../../lib/dom/controls.ts';

const control = (disabled: boolean): Element => ({ matches: () => disabled }) as unknown as Element;

it('nothing can be sent while every control for it is disabled; where none is found it may be', () => {
  expect(areDisabled([control(true), control(true)])).toBe(true);
  expect(areDisabled([control(true), control(false)])).toBe(false);
  expect(areDisabled([])).toBe(false);
});
