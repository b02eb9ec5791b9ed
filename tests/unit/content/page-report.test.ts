import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createPageReport } from '../../../lib/content/page-report.ts';
import type { SiteAdapter, TextSurface } from '../../../lib/sites/site-adapter.ts';

/** An element as far as a path is asked: what it matches. */
const element = (...selectors: string[]) =>
  ({ matches: (selector: string) => selectors.includes(selector) }) as unknown as Element;

const editor = element('[contenteditable="true"][role="textbox"]');

/** A box that can be written in: a field, whose value is what stands in it. */
class FakeBox {
  value = '';
  isEditable = true;
  matches(selector: string): boolean {
    return selector === ':read-write' && this.isEditable;
  }
}

class FakeTextArea {
  readonly rows = 2;
}

const key = (name: string, init: Partial<KeyboardEvent> = {}) =>
  ({ key: name, ctrlKey: false, ...init }) as KeyboardEvent;

function setUp(controls: readonly unknown[] = [{}]) {
  const tell = vi.fn<(sign: string) => void>();
  const box = new FakeBox();
  const adapter = { around: () => ({ controls }) } as unknown as SiteAdapter;
  const report = createPageReport(adapter, tell);
  const surface = (kind: TextSurface['kind']) => ({ kind, root: box }) as unknown as TextSurface;
  /** Types into the box; the site writes each letter there, or (a site that has changed) where nobody looks. */
  function type(words: string, kind: TextSurface['kind'] = 'composer', reads = true): void {
    for (const letter of words) {
      report.onKey(key(letter), surface(kind));
      if (reads) box.value += letter;
    }
  }
  return { box, report, surface, type, told: () => tell.mock.calls.map(([sign]) => sign) };
}

beforeEach(() => {
  vi.stubGlobal('HTMLInputElement', FakeBox);
  vi.stubGlobal('HTMLTextAreaElement', FakeTextArea);
});

describe('a box', () => {
  it('is told once a page, known or not; what is no box is not told', () => {
    const { report, told } = setUp();
    report.onBox([element('input')], false);
    expect(told()).toEqual([]);
    report.onBox([element('span'), editor], true);
    report.onBox([editor], true);
    expect(told()).toEqual(['recognised']);
    report.onBox([editor], false);
    report.onBox([editor], false);
    expect(told()).toEqual(['recognised', 'unrecognised']);
  });

  it('is known by its surface also where it is no rich editor', () => {
    const { report, told } = setUp();
    report.onBox([element('input')], true);
    expect(told()).toEqual(['recognised']);
  });
});

describe('what is written', () => {
  it('tells nothing where it can be read', () => {
    const { type, told } = setUp();
    type('Good morning everybody');
    expect(told()).toEqual([]);
  });

  it.each(['composer', 'comment', 'message', 'profile-field', 'account-field'] as const)(
    'tells once that it cannot be read: %s',
    (kind) => {
      const { type, told } = setUp();
      type('Good morning everybody', kind, false);
      expect(told()).toEqual([`${kind}-unread`]);
    },
  );

  it('is waited for until it must be there: what empties a box begins anew', () => {
    const { report, surface, type, told } = setUp();
    for (const ending of [key('Enter'), key('Backspace'), key('a', { ctrlKey: true })]) {
      type('Good day', 'message', false);
      report.onKey(ending, surface('message'));
    }
    expect(told()).toEqual([]);
  });

  it('is not expected in a box that takes nothing', () => {
    const { box, type, told } = setUp();
    box.isEditable = false;
    type('Good morning everybody', 'composer', false);
    expect(told()).toEqual([]);
  });

  it('needs a control that sends it, where it is a post', () => {
    const without = setUp([]);
    without.type('Good morning everybody', 'comment');
    expect(without.told()).toEqual([]);
    const post = setUp([]);
    post.type('Good morning everybody');
    expect(post.told()).toEqual(['composer-unsent']);
  });
});

describe('a page of requests', () => {
  /** A row of two answers, beside a name or none; the first is pressed. */
  function press({ name, isPage = true, answers = 2, isDisabled = false }: Partial<Row>): string[] {
    const row: { querySelectorAll: () => unknown[]; parent: null } = {
      querySelectorAll: () => buttons,
      parent: null,
    };
    const buttons = Array.from({ length: answers }, () => ({
      matches: (selector: string) => selector.includes(isDisabled ? ':disabled' : 'button, '),
      parent: row,
    }));
    // The prototype's own getter is what is asked.
    const parentNode = {
      get(this: { parent: object | null }) {
        return this.parent;
      },
    };
    vi.stubGlobal('Node', { prototype: Object.defineProperty({}, 'parentNode', parentNode) });
    vi.stubGlobal('Element', Object);
    vi.stubGlobal('ShadowRoot', FakeTextArea);
    vi.stubGlobal('HTMLElement', FakeBox);
    vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
    vi.stubGlobal('document', {
      createTreeWalker: () => ({ nextNode: () => ({ parentElement: new FakeBox(), nodeValue: 'Confirm' }) }),
    });
    const tell = vi.fn<(sign: string) => void>();
    const contactAt = () => ({ kind: 'accept', account: { handle: 'jane.d', ...(name && { name }) } });
    const adapter = { isRequestsPage: () => isPage, contactAt } as unknown as SiteAdapter;
    const pressed = { ...buttons[0], matches: (selector: string) => selector.startsWith('button') };
    createPageReport(adapter, tell).onPress([pressed as unknown as Element]);
    return tell.mock.calls.map(([sign]) => sign);
  }

  type Row = { name: string; isPage: boolean; answers: number; isDisabled: boolean };

  it('tells where an answer stands beside no name, and nowhere else', () => {
    expect(press({})).toEqual(['requests-nameless']);
    expect(press({ name: 'Jane Doe' })).toEqual([]);
    expect(press({ isPage: false })).toEqual([]);
    expect(press({ answers: 3 })).toEqual([]);
    expect(press({ isDisabled: true })).toEqual([]);
  });
});
