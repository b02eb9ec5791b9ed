import type { Page } from 'puppeteer-core';

/** Plays a film without sound, and without end: it is no loop, which would be a picture that moves. */
export const playFilm = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    setInterval(() => {
      pen?.fillRect(Math.random() * canvas.width, 0, 1, canvas.height);
    }, 100);
    const film = document.createElement('video');
    film.id = 'film';
    film.muted = true;
    film.srcObject = canvas.captureStream(10);
    document.body.prepend(film);
    await film.play();
  });

/** Stops it. Gives when, by the page's own clock. */
export const stopFilm = (page: Page): Promise<number> =>
  page.evaluate(() => {
    document.querySelector<HTMLVideoElement>('#film')?.pause();
    return performance.timeOrigin + performance.now();
  });
