import { onTop } from './on-top.ts';

/** Keys that would scroll the page under the cover. */
const SCROLLS = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);

const leavePictures = (): void => {
  // A page that is not full screen, or forbids leaving it now, has nothing to leave.
  const ignore = (): undefined => undefined;
  document.exitFullscreen().catch(ignore);
  if (document.pictureInPictureElement) document.exitPictureInPicture().catch(ignore);
  onTop()?.window?.close();
};

const pauseAll = (): void => {
  for (const media of document.querySelectorAll<HTMLMediaElement>('video, audio')) media.pause();
};

/**
 * Holds the page still while it is covered: no sound, no pictures over the cover, no keys or wheels for the site. The
 * page is not unloaded, so a draft stays where it is.
 *
 * @param own our host, to which the browser retargets events of the cover, and whether the cover itself scrolls (a
 * wheel over one that does not would scroll the page under it in Firefox).
 */
export function holdPage(own: { host: HTMLElement; scrolls: () => boolean }, signal: AbortSignal): void {
  const on = (type: string, listener: (event: Event) => void): void =>
    addEventListener(type, listener, { capture: true, passive: false, signal });

  leavePictures();
  pauseAll();
  on('play', ({ target }) => {
    if (target instanceof HTMLMediaElement) target.pause();
  });
  on('fullscreenchange', leavePictures);
  on('enterpictureinpicture', leavePictures);
  onTop()?.addEventListener('enter', leavePictures, { signal });
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput']) {
    on(type, (event) => {
      event.stopImmediatePropagation();
      // Escape would ask the dialog to close; a space on our own button presses it.
      const { key } = event as KeyboardEvent;
      const pressesButton = key === ' ' && document.activeElement === own.host;
      if (key === 'Escape' || (SCROLLS.has(key) && !pressesButton && !own.scrolls())) event.preventDefault();
    });
  }
  for (const type of ['wheel', 'touchmove']) {
    on(type, (event) => {
      event.stopImmediatePropagation();
      if (event.target !== own.host || !own.scrolls()) event.preventDefault();
    });
  }
}
