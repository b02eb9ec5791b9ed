import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchMedia } from '../../../../lib/content/time/media.ts';

type Film = Partial<Record<'paused' | 'ended' | 'isConnected' | 'muted' | 'loop', boolean>> & {
  volume: number;
};

const film = (given: Partial<Film> = {}): Film => ({
  ...{ paused: false, ended: false, isConnected: true, muted: true, loop: true, volume: 1 },
  ...given,
});

let listeners = new Map<string, (event: object) => void>();

const tell = (type: string, target: object): void => listeners.get(type)?.({ target });

beforeEach(() => {
  listeners = new Map();
  vi.stubGlobal('HTMLMediaElement', { [Symbol.hasInstance]: (one: object) => 'paused' in one });
  vi.stubGlobal('document', { pictureInPictureElement: null });
  vi.stubGlobal('addEventListener', (type: string, listener: (event: object) => void) => {
    listeners.set(type, listener);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('says what plays: with sound, as a picture, or only as a loop without sound', () => {
  const media = watchMedia(() => undefined, new AbortController().signal);
  expect(media.playing()).toBe('no');
  const one = film();
  tell('play', one);
  expect(media.playing()).toBe('no');
  one.loop = false;
  expect(media.playing()).toBe('seen');
  one.muted = false;
  expect(media.playing()).toBe('heard');
  one.isConnected = false;
  expect(media.playing()).toBe('no');
});

test('a film in a window of its own is heard, though it makes no sound', () => {
  const one = film();
  vi.stubGlobal('document', { pictureInPictureElement: one });
  const media = watchMedia(() => undefined, new AbortController().signal);
  tell('enterpictureinpicture', one);
  expect(media.playing()).toBe('heard');
  one.paused = true;
  expect(media.playing()).toBe('no');
});

test('so is a window that the page keeps above all others, whatever is in it', () => {
  const onTop = Object.assign(new EventTarget(), { window: null as object | null });
  vi.stubGlobal('documentPictureInPicture', onTop);
  const changed = vi.fn();
  const life = new AbortController();
  const media = watchMedia(changed, life.signal);
  expect(media.playing()).toBe('no');
  onTop.window = {};
  onTop.dispatchEvent(new Event('enter'));
  expect(changed).toHaveBeenCalledTimes(1);
  expect(media.playing()).toBe('heard');
  onTop.window = null;
  expect(media.playing()).toBe('no');
  life.abort();
  onTop.dispatchEvent(new Event('enter'));
  expect(changed).toHaveBeenCalledTimes(1);
});

test('keeps no film that left the page, nor the feed around it', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const media = watchMedia(() => undefined, new AbortController().signal);
  const begin = (): WeakRef<Film> => {
    const one = film();
    tell('play', one);
    expect(media.playing()).toBe('no');
    one.isConnected = false;
    return new WeakRef(one);
  };
  const gone = begin();
  // The next film of the feed; nobody asks what plays meanwhile.
  tell('play', film());
  await vi.waitFor(
    () => {
      collect();
      // Not the film itself: a failed expectation keeps what it was given.
      expect(gone.deref() === undefined).toBe(true);
    },
    { timeout: 20_000 },
  );
  expect(media.playing()).toBe('no');
});
