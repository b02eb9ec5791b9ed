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

/** A range within one text, as each reading makes it anew. */
const at = (startContainer: object, startOffset: number, endOffset: number): Range =>
  ({ startContainer, startOffset, endContainer: startContainer, endOffset }) as unknown as Range;

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

describe('painting again while somebody writes', () => {
  const text = {};
  const [first, again, moved] = [at(text, 3, 9), at(text, 3, 9), at(text, 4, 10)];

  test('changes nothing where the same words are painted already', () => {
    const highlighter = createHighlighter(names, new AbortController().signal);
    for (const range of [first, again]) highlighter.paint(box, 'notice', [range]);
    expect([...(highlights.get('notice') ?? [])]).toEqual([first]);
    expect(highlights.get('notice')?.has(first)).toBe(true);
  });

  test('follows words that moved, and takes away those that are gone', () => {
    const highlighter = createHighlighter(names, new AbortController().signal);
    for (const range of [first, moved]) highlighter.paint(box, 'notice', [range]);
    expect(highlights.get('notice')).toEqual(new Set([moved]));
    highlighter.paint(box, 'notice', []);
    expect(highlights.get('notice')?.size).toBe(0);
  });

  test('puts back what the page took away', () => {
    const highlighter = createHighlighter(names, new AbortController().signal);
    highlighter.paint(box, 'notice', [first]);
    highlights.get('notice')?.clear();
    highlighter.paint(box, 'notice', [again]);
    expect(highlights.get('notice')?.size).toBe(1);
    highlights.clear();
    highlighter.paint(box, 'notice', [first]);
    expect(highlights.get('notice')?.size).toBe(1);
  });
});
