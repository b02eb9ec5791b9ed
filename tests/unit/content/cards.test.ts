import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createCards } from '../../../lib/content/cards.tsx';
import { explainBy } from '../../../lib/content/explain.ts';
import { createSession } from '../../../lib/content/session.ts';
import type { Writing } from '../../../lib/content/writing.ts';
import { found } from './found.ts';

const TEXT = 'Sports day at Ashgrove Primary School, ring 07700 900123';

/** A box with findings of these words, and all that the cards say and do about it. */
function setUp() {
  const said: string[] = [];
  const focused = { focusCard: vi.fn(() => true), cardHasFocus: () => false };
  const layers = {
    ...{ card: vi.fn(), hideCard: vi.fn(), moveCard: vi.fn(), unfoldCard: vi.fn() },
    ...focused,
    announce: (words: string) => void said.push(words),
  };
  const session = createSession();
  const writing = {
    surface: { kind: 'composer', root: { focus: vi.fn() } },
    session,
    byPerson: true,
    findings: () => current,
  } as unknown as Writing;
  const judge = (...all: Parameters<typeof found>[]) =>
    session.follow(
      TEXT,
      all.map((one) => found(...one)),
    );
  let current = judge([TEXT, 'Ashgrove Primary School']);
  const cards = createCards({
    layers: layers as never,
    adapter: { around: () => ({ region: {}, controls: [] }) } as never,
    explain: explainBy(undefined),
    policy: () => undefined,
    willPause: () => false,
    onShown: (_, fresh) => {
      for (const one of fresh) session.show(one);
    },
    onNotMySchool: vi.fn(),
    onDismissed: vi.fn(),
    onClosed: vi.fn(),
    signal: new AbortController().signal,
  });
  const findTwo = (): void => {
    current = judge([TEXT, 'Ashgrove Primary School'], [TEXT, '07700 900123', 'contact-details']);
  };
  return { cards, writing, said, layers, findTwo };
}

beforeEach(() => {
  // No box here is a field.
  vi.stubGlobal('HTMLInputElement', Map);
  vi.stubGlobal('HTMLTextAreaElement', Map);
  vi.stubGlobal('document', { body: {}, activeElement: null, getSelection: () => null });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is said aloud', () => {
  it('is each finding once, however often the box is read; the keys once a page', () => {
    const { cards, writing, said, findTwo } = setUp();
    for (let times = 0; times < 3; times += 1) cards.update(writing);
    expect(said).toEqual([
      expect.stringMatching(/^“Ashgrove Primary School” could .*Alt, Shift and Y lead to it\.$/),
    ]);
    findTwo();
    for (let times = 0; times < 3; times += 1) cards.update(writing);
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/^“07700 900123” looks like/);
    expect(said[1]).not.toContain('Alt');
  });
});

describe('the keys that lead to a card', () => {
  it('lead into whatever card is open, also from outside a box', () => {
    const { cards, layers } = setUp();
    expect(cards.enter(undefined)).toBe(false);
    cards.notice({ getBoundingClientRect: () => ({}) } as never, 'Words', () => null);
    expect(cards.enter(undefined)).toBe(true);
    expect(layers.focusCard).toHaveBeenCalledTimes(1);
  });

  it('open the card of the box one writes in', () => {
    const { cards, writing } = setUp();
    expect(cards.enter(writing)).toBe(true);
    expect(cards.shownFor()).toBe(writing);
  });
});
