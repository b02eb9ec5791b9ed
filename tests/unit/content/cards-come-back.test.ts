import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createBoxPage, WORDS } from './box-page.ts';

type BoxPage = ReturnType<typeof createBoxPage>;

// What closes a card that the person has not answered, each alone; and what may happen to it in any order.

beforeEach(() => {
  // No box here is a field.
  vi.stubGlobal('HTMLInputElement', Map);
  vi.stubGlobal('HTMLTextAreaElement', Map);
  vi.stubGlobal('document', { body: {}, activeElement: null, getSelection: () => null });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page in which the person writes and a card is open. */
function open(): BoxPage {
  const page = createBoxPage();
  page.focus(0);
  page.settle();
  expect(page.state().isOpen).toBe(true);
  return page;
}

const closedBy: Record<string, readonly ((page: BoxPage) => void)[]> = {
  'the focus leaves and comes back at once': [
    (page) => {
      page.leave();
      page.focus(0);
    },
  ],
  'the focus is elsewhere for a while': [(page) => page.leave(), (page) => page.focus(0)],
  'another box is written in meanwhile': [(page) => page.focus(1), (page) => page.focus(0)],
  'the site hides the box for a moment': [
    (page) => page.setVisible(0, false),
    (page) => page.setVisible(0, true),
  ],
  'the site draws the box anew, with the focus': [(page) => page.redraw(0)],
  'the site draws the box anew, hidden at first': [
    (page) => {
      page.redraw(0);
      page.setVisible(0, false);
    },
    (page) => page.setVisible(0, true),
  ],
  'a note takes its place and is closed': [(page) => page.note(), (page) => page.pressLast()],
  'a note takes its place and is out of date': [(page) => page.note(), (page) => page.cards.endNote()],
  'its words are gone for a moment': [(page) => page.toggle(0, WORDS[0]), (page) => page.toggle(0, WORDS[0])],
};

describe('a card that the person has not put away', () => {
  it.each(Object.entries(closedBy))('comes again, without a word, where %s', (_, steps) => {
    const page = open();
    for (const step of steps) {
      step(page);
      page.settle();
    }
    expect(page.state().isOpen).toBe(true);
    expect(page.said.filter((words) => words.includes(WORDS[0]))).toHaveLength(1);
  });

  it('does not come again after Escape, an answer or a pause, until there is something new', () => {
    const put: Record<string, (page: BoxPage) => void> = {
      escape: (page) => page.escape(),
      dismiss: (page) => page.pressLast(),
      pause: (page) => page.cards.putAway(),
    };
    for (const [by, away] of Object.entries(put)) {
      const page = open();
      away(page);
      page.leave();
      page.settle();
      page.focus(0);
      page.settle();
      expect([by, page.state().isOpen]).toEqual([by, false]);
      page.toggle(0, WORDS[1]);
      page.settle();
      expect([by, page.state().isOpen]).toEqual([by, true]);
    }
  });
});

type Step = { name: string; by?: 'person'; run(page: BoxPage): void };

const step = (name: string, run: (page: BoxPage) => void, by?: 'person'): Step =>
  by === undefined ? { name, run } : { name, run, by };

const steps: readonly Step[] = [
  ...[0, 1].flatMap((index) => [
    step(`focus ${String(index)}`, (page) => page.focus(index)),
    step(`hide ${String(index)}`, (page) => page.setVisible(index, false)),
    step(`show ${String(index)}`, (page) => page.setVisible(index, true)),
    step(`redraw ${String(index)}`, (page) => page.redraw(index)),
    ...WORDS.map((words) => step(`type ${words} in ${String(index)}`, (page) => page.toggle(index, words))),
  ]),
  step('leave', (page) => page.leave()),
  step('note', (page) => page.note()),
  step('close', (page) => page.cards.close()),
  step('press', (page) => page.pressLast()),
  step('escape', (page) => page.escape(), 'person'),
  step('pause', (page) => page.cards.putAway(), 'person'),
];

/** Each step, and whether the browser has time before the next. */
const sequence = fc.array(fc.tuple(fc.constantFrom(...steps), fc.boolean()), { maxLength: 30 });

describe('whatever happens, in any order', () => {
  it('the card of the box in hand is open while something unanswered stands in it, or the person put it away', () => {
    fc.assert(
      fc.property(sequence, (all) => {
        const page = createBoxPage();
        const away = new Set<unknown>();
        const happened: string[] = [];
        for (const [{ name, by, run }, settles] of all) {
          happened.push(settles ? name : `${name} and at once`);
          const { isOpen, box } = page.state();
          run(page);
          if (by === 'person' && isOpen) away.add(box?.writing.session);
          if (!settles) continue;
          page.settle();
          const now = page.state();
          if (now.isOpen) away.delete(now.box?.writing.session);
          if (now.box === undefined || !now.box.root.visible || now.isNote) continue;
          const wanted = now.unanswered.length > 0 && !away.has(now.box.writing.session);
          expect([...happened, now.isOpen]).toEqual([...happened, wanted]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
