import { describe, expect, it } from 'vitest';

import { areDisabled } from '../../../lib/dom/controls.ts';
import { messageKeySubmits } from '../../../lib/sites/x/messages.ts';

const control = (disabled: boolean): Element => ({ matches: () => disabled }) as unknown as Element;

const boxWith = (...controls: readonly Element[]): Element =>
  ({
    getAttribute: () => null,
    hasAttribute: () => false,
    closest: () => ({ querySelectorAll: () => controls }),
  }) as unknown as Element;

const enter = { key: 'Enter', shiftKey: false, altKey: false } as KeyboardEvent;

describe('a key that sends on X', () => {
  it('sends nothing while every control for it is disabled', () => {
    expect(areDisabled([control(true), control(true)])).toBe(true);
    expect(messageKeySubmits(boxWith(control(true)), enter)).toBe(false);
  });

  it('sends where a control is enabled, and where none is found', () => {
    expect(areDisabled([control(true), control(false)])).toBe(false);
    expect(areDisabled([])).toBe(false);
    expect(messageKeySubmits(boxWith(control(false)), enter)).toBe(true);
    expect(messageKeySubmits(boxWith(), enter)).toBe(true);
  });
});
