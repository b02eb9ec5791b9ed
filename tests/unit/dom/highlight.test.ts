import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createHighlighter } from '../../../lib/dom/highlight.ts';

const names = ['notice', 'pause'];
let highlights: Map<string, Set<unknown>>;

beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const range = (words: string): Range => ({ words }) as unknown as Range;
const box = {};

describe('the highlighter of an update', () => {
  test('takes away what the one before it left', () => {
    createHighlighter(names, new AbortController().signal).paint(box, 'notice', [range('before')]);
    createHighlighter(names, new AbortController().signal);
    expect(highlights.size).toBe(0);
  });

  test('keeps what it has painted when the one before it ends late', () => {
    const old = new AbortController();
    createHighlighter(names, old.signal).paint(box, 'notice', [range('before')]);
    const now = range('now');
    createHighlighter(names, new AbortController().signal).paint(box, 'notice', [now]);
    old.abort();
    expect(highlights.get('notice')).toEqual(new Set([now]));
  });

  test('leaves nothing painted when it ends itself', () => {
    const life = new AbortController();
    createHighlighter(names, life.signal).paint(box, 'pause', [range('now')]);
    life.abort();
    expect(highlights.size).toBe(0);
  });
});
