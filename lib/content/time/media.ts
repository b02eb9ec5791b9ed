import { onTop } from './on-top.ts';
import type { Playing } from './presence-state.ts';

const EVENTS = [
  ...['play', 'playing', 'pause', 'ended', 'emptied', 'volumechange'],
  ...['enterpictureinpicture', 'leavepictureinpicture'],
];

const isMedia = (target: EventTarget | null): target is HTMLMediaElement =>
  target instanceof HTMLMediaElement;

const runs = (media: HTMLMediaElement): boolean => !media.paused && !media.ended && media.isConnected;

const isHeard = (media: HTMLMediaElement): boolean =>
  (!media.muted && media.volume > 0) || document.pictureInPictureElement === media;

/** Silent loops are pictures that move: a feed plays them to an empty chair. */
const isSeen = (media: HTMLMediaElement): boolean => !media.loop;

/**
 * Hears what plays in the page. Media events do not bubble, but they can be captured at the window, so that no
 * element needs to be looked for.
 */
export function watchMedia(changed: () => void, signal: AbortSignal): { playing: () => Playing } {
  const running = new Set<HTMLMediaElement>();
  /** One taken out of the page stops without an event that reaches us; kept, it would keep all the feed around it. */
  const forgetStopped = (): void => {
    for (const media of running) if (!runs(media)) running.delete(media);
  };
  const note = ({ target }: Event): void => {
    if (!isMedia(target)) return;
    forgetStopped();
    if (runs(target)) running.add(target);
    changed();
  };
  for (const type of EVENTS) addEventListener(type, note, { capture: true, passive: true, signal });
  onTop()?.addEventListener('enter', changed, { signal });
  signal.addEventListener('abort', () => running.clear(), { once: true });
  return {
    playing: () => {
      forgetStopped();
      if (onTop()?.window || running.values().some(isHeard)) return 'heard';
      return running.values().some(isSeen) ? 'seen' : 'no';
    },
  };
}
