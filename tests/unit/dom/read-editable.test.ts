import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readEditable } from '../../../lib/dom/read-editable.ts';

type FakeNode = { nodeName: string; firstChild: FakeNode | null; nextSibling: FakeNode | null };
type FakeText = FakeNode & { data: string; length: number };

const isText = (one: unknown): boolean => typeof one === 'object' && one !== null && 'data' in one;

beforeEach(() => {
  vi.stubGlobal('Text', { [Symbol.hasInstance]: isText });
  vi.stubGlobal('Element', { [Symbol.hasInstance]: (one: unknown) => !isText(one) });
  // No box here is a field.
  vi.stubGlobal('HTMLInputElement', Map);
  vi.stubGlobal('HTMLTextAreaElement', Map);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const text = (data: string): FakeText => ({
  ...{ nodeName: '#text', firstChild: null, nextSibling: null },
  ...{ data, length: data.length },
});

function element(nodeName: string, ...children: readonly FakeNode[]): FakeNode {
  for (const [at, child] of children.entries()) child.nextSibling = children[at + 1] ?? null;
  return { nodeName, firstChild: children[0] ?? null, nextSibling: null };
}

const read = (box: FakeNode): string => readEditable(box as never).text;

describe('a rich editor', () => {
  it('is read with a line break where a block begins or ends, or a br stands', () => {
    const lines = [element('P', text('one '), element('SPAN', text('two'))), element('P', text('three'))];
    expect(read(element('DIV', ...lines, text('four'), element('BR'), text('five')))).toBe(
      'one two\nthree\nfour\nfive',
    );
  });

  it('is read without what an editor puts in to hold a caret', () => {
    expect(read(element('DIV', text('\u200bAsh\ufeffgrove\u200b')))).toBe('Ashgrove');
  });
});

describe('a page that would keep Lanyard reading for ever', () => {
  it('is read as far as any site takes a text', () => {
    const most = 100_000;
    expect(read(element('DIV', text('a'.repeat(3 * most))))).toHaveLength(most);
    const many = Array.from({ length: 40 }, () => text('a'.repeat(most / 10)));
    expect(read(element('DIV', ...many))).toHaveLength(most);
  });

  it('does not do so by elements without words', () => {
    const empty = Array.from({ length: 60_000 }, () => element('SPAN'));
    expect(read(element('DIV', text('seen'), ...empty, text('never reached')))).toBe('seen');
  });

  it('nor by nesting, nor by what leads round in a circle', () => {
    let deep = element('SPAN', text('too deep'));
    for (let depth = 0; depth < 100_000; depth += 1) deep = element('SPAN', deep);
    expect(read(element('DIV', text('seen'), deep))).toBe('seen');
    const round = element('FORM', text('words'));
    round.nextSibling = round;
    expect(read(element('DIV', round)).length).toBeLessThanOrEqual(5 * 50_000);
    const within = element('FORM');
    within.firstChild = within;
    expect(read(element('DIV', text('seen'), within))).toBe('seen');
  });
});
