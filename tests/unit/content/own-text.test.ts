import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createOwnText } from '../../../lib/content/own-text.ts';
import type { Writing } from '../../../lib/content/writing.ts';

let box = '';
const writing = { text: () => box } as Writing;

beforeEach(() => {
  vi.useFakeTimers();
  box = '';
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the person’s own text', () => {
  it('is what stands in the box once their event was carried out', () => {
    const own = createOwnText(() => box);
    expect(own.isOwn(writing)).toBe(false);
    own.note(writing);
    box = 'With Tallulah';
    vi.runAllTimers();
    expect(own.isOwn(writing)).toBe(true);
  });

  it('is not what a script adds afterwards, however soon', () => {
    const own = createOwnText(() => box);
    own.note(writing);
    box = 'With ';
    vi.runAllTimers();
    box = 'With Tallulah Brady';
    expect(own.isOwn(writing)).toBe(false);
  });

  it('is read once for all events of one key', () => {
    const read = vi.fn(() => box);
    const own = createOwnText(read);
    for (let events = 0; events < 3; events += 1) own.note(writing);
    vi.runAllTimers();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is told by its letters: line breaks are read into it, and caret holders are left out', () => {
    let letters = '\u200bWith Tallulahand her mum';
    const own = createOwnText(() => letters);
    own.note(writing);
    vi.runAllTimers();
    box = 'With Tallulah\nand her mum';
    expect(own.isOwn(writing)).toBe(true);
    letters = 'With Tallulah';
    expect(own.isOwn(writing)).toBe(true);
    box = 'With Tallulah\nand her mum, Brady';
    expect(own.isOwn(writing)).toBe(false);
  });

  it('is read from the box itself, a field or an editor', () => {
    class Field {
      value = 'With Tallulah';
    }
    vi.stubGlobal('HTMLInputElement', Field);
    vi.stubGlobal('HTMLTextAreaElement', Field);
    for (const root of [new Field(), { textContent: 'With Tallulah' }]) {
      const one = { surface: { root }, text: () => 'With Tallulah' } as unknown as Writing;
      const own = createOwnText();
      own.note(one);
      vi.runAllTimers();
      expect(own.isOwn(one)).toBe(true);
    }
    vi.unstubAllGlobals();
  });
});
