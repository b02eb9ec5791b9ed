import { describe, expect, it } from 'vitest';

import { createByHand } from '../../../lib/content/by-hand.ts';

const at = (timeStamp: number, type: string, isTrusted = true) => ({ timeStamp, type, isTrusted });

describe('a change of the text', () => {
  it('is the person’s own soon after a key, a press or a paste', () => {
    for (const type of ['keydown', 'pointerdown', 'paste', 'drop', 'compositionend']) {
      const isByHand = createByHand();
      expect(isByHand(at(5000, type))).toBe(true);
      expect(isByHand(at(5200, 'beforeinput'))).toBe(true);
      expect(isByHand(at(5900, 'input'))).toBe(true);
    }
  });

  it('is the page’s where nothing of the person’s came before, or long before, whatever the browser says', () => {
    const isByHand = createByHand();
    expect(isByHand(at(5000, 'input'))).toBe(false);
    isByHand(at(6000, 'keydown'));
    expect(isByHand(at(7500, 'input'))).toBe(false);
    expect(isByHand(at(7600, 'input'))).toBe(false);
  });

  it('is the page’s after a key that the page made up', () => {
    const isByHand = createByHand();
    expect(isByHand(at(5000, 'keydown', false))).toBe(false);
    expect(isByHand(at(5001, 'input'))).toBe(false);
  });
});
