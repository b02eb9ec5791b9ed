import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createAnnouncer } from '../../../lib/dom/announce.ts';

const region = { textContent: '', setAttribute: vi.fn() };
const rootOf = (ownerDocument: object): ShadowRoot =>
  ({ ownerDocument, append: vi.fn() }) as unknown as ShadowRoot;

beforeEach(() => {
  vi.useFakeTimers();
  region.textContent = '';
  vi.stubGlobal('document', { createElement: () => region });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an announcement by live region', () => {
  it('changes the region in a later task, the same words too', () => {
    const announce = createAnnouncer(rootOf({}));
    for (let times = 0; times < 2; times += 1) {
      announce('A note');
      expect(region.textContent).toBe('');
      vi.runAllTimers();
      expect(region.textContent).toBe('A note');
    }
  });

  it('is taken away with what it was about, said or not', () => {
    const announce = createAnnouncer(rootOf({}));
    announce('A note');
    announce('');
    vi.runAllTimers();
    expect(region.textContent).toBe('');
  });
});

describe('where the browser can notify', () => {
  it('the region stays empty', () => {
    const ariaNotify = vi.fn();
    const announce = createAnnouncer(rootOf({ ariaNotify }));
    announce('A note');
    announce('');
    vi.runAllTimers();
    expect(ariaNotify.mock.calls).toEqual([['A note']]);
    expect(region.textContent).toBe('');
  });
});
