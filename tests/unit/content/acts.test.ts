import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createActs } from '../../../lib/content/acts.ts';
import type { Act } from '../../../lib/content/gestures.ts';
import type { SiteAdapter, TextSurface } from '../../../lib/sites/site-adapter.ts';

class FakeElement {
  readonly #is: readonly string[];
  constructor(...is: readonly string[]) {
    this.#is = is;
  }
  matches(selector: string): boolean {
    return this.#is.some((one) => selector.includes(one));
  }
}

class FakeEvent {
  readonly path: readonly FakeElement[];
  constructor(...path: readonly FakeElement[]) {
    this.path = path;
  }
  composedPath(): readonly FakeElement[] {
    return this.path;
  }
}

class FakeKey extends FakeEvent {
  key = 'Enter';
  isComposing = false;
  ctrlKey = false;
  metaKey = false;
  altKey = false;
}

const box = new FakeElement('textarea');
const button = new FakeElement('button');
const overlay = new FakeElement('i');
const surface = { kind: 'message', root: box } as unknown as TextSurface;

/** A site with one box and one button that sends it; Enter in the box does too. */
const adapter = {
  surfaceAt: (path: readonly unknown[]) => (path.includes(box) ? surface : undefined),
  contactAt: () => undefined,
  submitAt: (path: readonly unknown[]) => (path.includes(button) ? [surface] : []),
  submitByKey: (_: TextSurface, { key }: KeyboardEvent) => (key === 'Enter' ? [surface] : []),
} as unknown as SiteAdapter;

const actOf = createActs({
  adapter,
  holdText: (_, { subject, clicks }) => ({ subject, clicks }) as Act,
  holdContact: () => ({}) as Act,
});

const act = (event: FakeEvent): unknown => actOf(event as unknown as Event);
const key = (init: Partial<FakeKey>, ...path: readonly FakeElement[]): FakeKey =>
  Object.assign(new FakeKey(...path), init);

beforeEach(() => {
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('KeyboardEvent', FakeKey);
});

describe('an act', () => {
  it('is a press on a control, on whatever lies uppermost in it, and a click is still to come', () => {
    expect(act(new FakeEvent(overlay, button))).toEqual({ subject: button, clicks: true });
    expect(act(new FakeEvent(box))).toBeUndefined();
  });

  it('is Space or Enter on a control that has the focus, and no other key', () => {
    for (const name of ['Enter', ' '])
      expect(act(key({ key: name }, button))).toEqual({ subject: button, clicks: true });
    expect(act(key({ key: 'a' }, button))).toBeUndefined();
    expect(act(key({ key: 'Tab' }, button))).toBeUndefined();
  });

  it('is no letter or figure, which nearly every key is: nothing is looked up for one, unless a key is held with it', () => {
    const asked = (init: Partial<FakeKey>): boolean => {
      const pressed = key(init, box);
      const path = vi.spyOn(pressed, 'composedPath');
      act(pressed);
      return path.mock.calls.length > 0;
    };
    for (const name of ['a', 'É', '7', '名']) expect(asked({ key: name })).toBe(false);
    for (const name of ['Enter', ' ', 'Tab']) expect(asked({ key: name })).toBe(true);
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const)
      expect(asked({ key: 's', [held]: true })).toBe(true);
  });

  it('is a key that sends the box it is pressed in; no click comes of it', () => {
    expect(act(key({}, box))).toEqual({ subject: box, clicks: false });
    expect(act(key({ key: ' ' }, box))).toBeUndefined();
  });

  it('is no key of an input method', () => {
    expect(act(key({ isComposing: true }, box))).toBeUndefined();
    expect(act(key({ key: 'Process' }, box))).toBeUndefined();
    expect(act(key({ isComposing: true }, button))).toBeUndefined();
  });
});
