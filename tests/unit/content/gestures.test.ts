import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createGestures, type Act } from '../../../lib/content/gestures.ts';

/** Events of a person. Node has no pointer or keyboard events, and none can be made that are trusted. */
class FakeEvent {
  isTrusted = true;
  timeStamp = 0;
  stopped = false;
  prevented = false;
  type: string;
  constructor(type: string) {
    this.type = type;
  }
  stopImmediatePropagation = (): void => void (this.stopped = true);
  preventDefault = (): void => void (this.prevented = true);
}
class FakeMouse extends FakeEvent {
  button = 0;
}
class FakePointer extends FakeMouse {
  isPrimary = true;
}
class FakeKey extends FakeEvent {
  repeat = false;
  code = 'Enter';
}

const pointer = (type: string, init: Partial<FakePointer> = {}): FakeEvent =>
  Object.assign(new FakePointer(type), init);
const mouse = (type: string): FakeEvent => new FakeMouse(type);
const key = (type: string, init: Partial<FakeKey> = {}): FakeEvent => Object.assign(new FakeKey(type), init);

const subject = { isConnected: true } as Element;

function setUp(verdict: Act['verdict'], clicks = true) {
  const log: string[] = [];
  const act: Act = {
    subject,
    verdict,
    clicks,
    passed: () => log.push('passed'),
    held: () => log.push('held'),
  };
  let next: Act | undefined = act;
  const handle = createGestures(() => next);
  const send = (event: FakeEvent): FakeEvent => {
    handle(event as unknown as Event);
    return event;
  };
  return { log, send, become: (other: Act | undefined) => void (next = other), act };
}

const press = (): FakeEvent[] => [
  pointer('pointerdown'),
  mouse('mousedown'),
  pointer('pointerup'),
  mouse('mouseup'),
  pointer('click', { isPrimary: false }),
];

beforeEach(() => {
  vi.stubGlobal('MouseEvent', FakeMouse);
  vi.stubGlobal('PointerEvent', FakePointer);
  vi.stubGlobal('KeyboardEvent', FakeKey);
});

describe('a held press', () => {
  it('is stopped from pointerdown to click, and answered once, at the end', () => {
    const { log, send } = setUp('hold');
    expect(press().map((event) => send(event).stopped)).toEqual([true, true, true, true, true]);
    expect(log).toEqual(['held']);
  });

  it('keeps the default of a touch, without which no click would come', () => {
    const { send } = setUp('hold');
    expect(send(pointer('pointerdown')).prevented).toBe(false);
    expect(send(new FakeEvent('touchstart')).prevented).toBe(false);
    expect(send(mouse('mousedown')).prevented).toBe(true);
  });

  it('is not answered where it ends elsewhere', () => {
    const { log, send, become } = setUp('hold');
    send(pointer('pointerdown'));
    become(undefined);
    expect(send(pointer('click')).stopped).toBe(true);
    expect(log).toEqual([]);
  });
});

describe('a held gesture whose end is never told', () => {
  it('swallows no later press: that is judged by itself', () => {
    const { log, send, become, act } = setUp('hold');
    send(pointer('pointerdown'));
    become({ ...act, verdict: 'pass', subject: { isConnected: true } as Element });
    expect(send(pointer('click', { timeStamp: 6000 })).stopped).toBe(false);
    expect(log).toEqual(['passed']);
  });

  it('still keeps its late end from the site', () => {
    const { send } = setUp('hold');
    send(pointer('pointerdown'));
    expect(send(pointer('pointerup', { timeStamp: 6000 })).stopped).toBe(true);
    expect(send(pointer('click', { timeStamp: 6001 })).stopped).toBe(true);
  });

  it('is over when the browser makes scrolling of it', () => {
    const { send, become } = setUp('hold');
    send(pointer('pointerdown'));
    send(pointer('pointercancel'));
    expect(send(new FakeEvent('touchend')).stopped).toBe(true);
    become(undefined);
    expect(send(pointer('click', { timeStamp: 100 })).stopped).toBe(false);
  });

  it('by a key swallows no press after it, whether or not the keyup is told', () => {
    for (const ends of [[key('keyup')], []]) {
      const { log, send, become } = setUp('hold', false);
      send(key('keydown'));
      for (const end of ends) send(end);
      become(undefined);
      const timeStamp = ends.length > 0 ? 10 : 600;
      expect(send(pointer('click', { timeStamp })).stopped).toBe(false);
      expect(log).toEqual(['held']);
    }
  });

  it('by a shortcut lasts until its own key is up', () => {
    const { send } = setUp('hold', false);
    send(key('keydown'));
    expect(send(key('keyup', { code: 'ControlLeft' })).stopped).toBe(true);
    expect(send(key('keyup')).stopped).toBe(true);
    expect(send(key('keyup', { code: 'ControlLeft' })).stopped).toBe(false);
  });
});

describe('a press that may pass', () => {
  it('passes whole, by what was judged at its beginning', () => {
    const { log, send, become, act } = setUp('pass');
    for (const event of press().slice(0, -1)) send(event);
    // The one-time pass is used by now: the same act must not be held at its end.
    become({ ...act, verdict: 'hold' });
    expect(send(pointer('click')).stopped).toBe(false);
    expect(log).toEqual(['passed']);
  });

  it('does not lend its verdict to a later click', () => {
    const { log, send, become, act } = setUp('pass');
    for (const event of press()) send(event);
    become({ ...act, verdict: 'hold', held: () => log.push('held later') });
    expect(send(pointer('click')).stopped).toBe(true);
    expect(log).toEqual(['passed', 'held later']);
  });

  it('is looked at anew where its click comes late', () => {
    const { send, become, act } = setUp('pass');
    send(pointer('pointerdown'));
    become({ ...act, verdict: 'hold' });
    expect(send(pointer('click', { timeStamp: 6000 })).stopped).toBe(true);
  });
});

describe('a key', () => {
  it('that would send is held at once, with its repeats and its keyup', () => {
    const { log, send } = setUp('hold', false);
    expect(send(key('keydown')).stopped).toBe(true);
    expect(log).toEqual(['held']);
    expect(send(key('keydown', { repeat: true })).stopped).toBe(true);
    expect(send(key('keyup')).stopped).toBe(true);
    expect(log).toEqual(['held']);
  });

  it('on a control passes with the click that follows it', () => {
    const { log, send } = setUp('pass');
    send(key('keydown'));
    expect(log).toEqual([]);
    expect(send(pointer('click')).stopped).toBe(false);
    expect(log).toEqual(['passed']);
  });

  it('in a form passes together with the click the browser makes of it', () => {
    const { send, become, act } = setUp('pass', false);
    send(key('keydown'));
    become({ ...act, subject: { isConnected: true } as Element, verdict: 'hold' });
    expect(send(pointer('click', { timeStamp: 3 })).stopped).toBe(false);
  });
});

describe('what is no act of a person', () => {
  it.each([
    pointer('pointerdown', { isTrusted: false }),
    pointer('pointerdown', { button: 2 }),
    pointer('pointerdown', { isPrimary: false }),
    pointer('click', { isTrusted: false }),
  ])('is left alone: %o', (event) => {
    const { log, send } = setUp('hold');
    expect(send(event).stopped).toBe(false);
    expect(log).toEqual([]);
  });
});
