import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createRestorer } from '../../../lib/dom/restorer.ts';

type FakeNode = {
  parentNode: FakeNode | null;
  readonly isConnected: boolean;
  contains(other: FakeNode): boolean;
};

function node(parentNode: FakeNode | null): FakeNode {
  const made: FakeNode = {
    parentNode,
    get isConnected(): boolean {
      return made === html || made.parentNode?.isConnected === true;
    },
    contains: (other) => other === made || (other.parentNode !== null && made.contains(other.parentNode)),
  };
  return made;
}
const html = node(null);

/** What is watched, and what is told of a change there. */
let watched = new Set<object>();
let tell: (records: readonly { removedNodes: readonly object[] }[]) => void;

function take(gone: FakeNode): void {
  const from = gone.parentNode;
  gone.parentNode = null;
  if (from !== null && watched.has(from)) tell([{ removedNodes: [gone] }]);
}

function setUp() {
  const dialog = node(html);
  const host = node(dialog);
  const restore = vi.fn();
  const restorer = createRestorer(host as never, restore);
  restorer.watch();
  return { dialog, host, restore, restorer };
}

beforeEach(() => {
  vi.useFakeTimers();
  watched = new Set();
  vi.stubGlobal('Element', Object);
  vi.stubGlobal('ShadowRoot', Array);
  vi.stubGlobal('Node', {
    prototype: Object.defineProperty({}, 'parentNode', {
      get(this: object) {
        return Object.getOwnPropertyDescriptor(this, 'parentNode')?.value as unknown;
      },
    }),
  });
  vi.stubGlobal('MutationObserver', function (told: typeof tell) {
    tell = told;
    return {
      observe: (one: object) => void watched.add(one),
      disconnect() {
        watched.clear();
      },
    };
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what a page takes away while it is shown', () => {
  it('comes back, by itself or with what it stands in', () => {
    for (const what of ['host', 'dialog'] as const) {
      const page = setUp();
      take(page[what]);
      vi.runAllTimers();
      expect([what, page.restore.mock.calls.length]).toEqual([what, 1]);
    }
  });

  it('comes back where it was put back at once: what it showed is closed', () => {
    const { host, dialog, restore } = setUp();
    take(host);
    host.parentNode = dialog;
    vi.runAllTimers();
    expect(restore).toHaveBeenCalledTimes(1);
  });

  it('is not shown anew for any other change around it', () => {
    const { dialog, restore } = setUp();
    for (const within of [dialog, html]) take(node(within));
    vi.runAllTimers();
    expect(restore).not.toHaveBeenCalled();
  });

  it('is put back later and later, and not once it is wanted no more', () => {
    const { host, dialog, restore, restorer } = setUp();
    const waits: number[] = [];
    for (let times = 0; times < 12; times += 1) {
      const before = Date.now();
      host.parentNode = dialog;
      take(host);
      vi.runAllTimers();
      waits.push(Date.now() - before);
    }
    expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(waits.at(-1)).toBe(1000);
    expect(restore).toHaveBeenCalledTimes(12);
    host.parentNode = dialog;
    take(host);
    restorer.stop();
    vi.runAllTimers();
    expect(restore).toHaveBeenCalledTimes(12);
    expect(watched.size).toBe(0);
  });
});
