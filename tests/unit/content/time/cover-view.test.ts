import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { type CoverElements, createCoverView } from '../../../../lib/content/time/cover-view.ts';
import type { ClosedWords } from '../../../../lib/core/closed-words.ts';
import { speak } from '../../../../lib/language/language.ts';
import { made as pseudo } from '../../../../lib/language/made/en-XA.ts';
import * as m from '../../../../lib/language/made/messages.ts';

const words: ClosedWords = { title: 'Closed', why: 'Hours', when: undefined, clock: undefined, ask: 'Ask' };

type Drawn = EventTarget & { tag: string; textContent: string; role?: string };

/** What was drawn, in its order. */
let drawn: Drawn[];

const buttons = (): readonly Drawn[] => drawn.filter(({ tag }) => tag === 'button');
const noteNow = (): string | undefined => drawn.find(({ role }) => role === 'status')?.textContent;

function createElement(tag: string): Drawn {
  const attributes = { setAttribute: (name: string, value: string) => Object.assign(one, { [name]: value }) };
  const one: Drawn = Object.assign(new EventTarget(), { tag, textContent: '', append: vi.fn() }, attributes);
  drawn.push(one);
  return one;
}

let clipboard: { writeText: () => Promise<void> };
let view: CoverElements;

beforeEach(() => {
  drawn = [];
  vi.stubGlobal('document', {
    createElement,
    createElementNS: (_: string, tag: string) => createElement(tag),
  });
  clipboard = { writeText: () => Promise.resolve() };
  vi.stubGlobal('navigator', { clipboard });
  view = createCoverView(
    () => 'What was being written',
    () => undefined,
  );
});
afterEach(() => {
  speak(undefined);
  vi.unstubAllGlobals();
});

/** The cover stands before the worker has said which language speaks. */
function coverBeforeTheLanguage(): void {
  view.say(undefined);
  view.offerDraft();
  speak(pseudo);
  view.say(words, { takesPasses: true });
}

describe('the cover of a page', () => {
  it('says its buttons and its note in the language that it learns after it stands', () => {
    const inEnglish = [m.coverCopyDraft(), m.coverUsePass(), m.coverDraftKept()];
    coverBeforeTheLanguage();
    const said = [...buttons().map(({ textContent }) => textContent), noteNow() ?? ''];
    expect(said).toEqual([m.coverCopyDraft(), m.coverUsePass(), m.coverDraftKept()]);
    expect(said.filter((one) => inEnglish.includes(one))).toEqual([]);
  });

  it('keeps saying what became of the draft, until it covers the page anew', async () => {
    coverBeforeTheLanguage();
    buttons()[0]?.dispatchEvent(new Event('click'));
    await vi.waitFor(() => expect(noteNow()).toBe(m.coverCopied()));
    view.say(words);
    expect(noteNow()).toBe(m.coverCopied());
    view.offerDraft();
    expect(noteNow()).toBe(m.coverDraftKept());
  });

  it('says that copying failed, in that language, too', async () => {
    clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    coverBeforeTheLanguage();
    buttons()[0]?.dispatchEvent(new Event('click'));
    await vi.waitFor(() => expect(noteNow()).toBe(m.coverNotCopied()));
  });
});
