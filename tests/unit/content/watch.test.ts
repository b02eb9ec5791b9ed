import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { watch } from '../../../lib/content/watch.ts';
import type { Writing } from '../../../lib/content/writing.ts';

let page: EventTarget;
let active: object | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  active = undefined;
  for (const type of ['Element', 'ShadowRoot', 'KeyboardEvent', 'MouseEvent', 'PageTransitionEvent'])
    vi.stubGlobal(type, Map);
  vi.stubGlobal('Node', {
    prototype: Object.defineProperty({}, 'parentNode', { get: () => null }),
    [Symbol.hasInstance]: () => false,
  });
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', {
    get activeElement() {
      return active;
    },
    hasFocus: () => true,
  });
  vi.stubGlobal('requestIdleCallback', vi.fn());
  vi.stubGlobal('MutationObserver', function () {
    return { observe: vi.fn(), disconnect: vi.fn() };
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page with one box, which the adapter knows once `isBox`. */
function setUp() {
  const element = {};
  const root = { contains: (one: unknown) => one === element };
  const writing = { surface: { kind: 'composer', root }, readSoon: vi.fn() } as unknown as Writing;
  const state = { isBox: false, focused: [] as (Writing | undefined)[] };
  const nothing = (): undefined => undefined;
  watch({
    adapter: { surfaceAt: () => (state.isBox ? writing.surface : undefined) } as never,
    writings: { of: () => writing, sweep: nothing } as never,
    ...{ onGesture: nothing, onPersonsOwn: nothing, onBox: nothing, onMoving: nothing, onMedia: nothing },
    ...{ onClick: nothing, onPressIn: nothing, onPresence: () => true, onKey: () => false },
    onFocus: (now) => void state.focused.push(now),
    ...{ isInLayers: () => false, isAlive: () => true, signal: new AbortController().signal },
  });
  const tell = (type: string): void => {
    page.dispatchEvent(new Event(type));
    vi.runAllTimers();
  };
  const enter = (): void => {
    active = element;
    tell('focusin');
  };
  return { state, writing, tell, enter };
}

describe('the box that has the focus', () => {
  it('is the one written in, until the focus is nowhere', () => {
    const { state, writing, tell, enter } = setUp();
    state.isBox = true;
    enter();
    state.isBox = false;
    tell('focusout');
    expect(state.focused).toEqual([writing, undefined]);
  });

  it('is written in from the person’s next word on, where it was no box yet when it got the focus', () => {
    const { state, writing, tell, enter } = setUp();
    enter();
    state.isBox = true;
    tell('input');
    expect(state.focused.at(-1)).toBe(writing);
  });

  it('is not taken from what changes elsewhere by itself', () => {
    const { state, tell } = setUp();
    state.isBox = true;
    tell('input');
    expect(state.focused).toEqual([]);
  });
});
