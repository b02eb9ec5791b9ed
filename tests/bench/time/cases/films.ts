import type { Page } from 'puppeteer-core';
import { expect } from '@playwright/test';
import { pressToRun } from '../../../e2e/fixtures/input.ts';
import { anHour, type Case } from '../case.ts';
import { leaveBehind } from '../in-front.ts';
import { playFilm, stopFilm } from '../play-film.ts';
import { arrive, inBrowser, settledTotal, wait } from '../stay.ts';

const becomes = (page: Page, shown: string): Promise<void> =>
  expect.poll(() => page.evaluate(`document.${shown}?.id`)).toBe('film');

/** Nobody touches anything for longer than reading counts. */
export const filmFullScreen: Case = {
  name: 'a film full screen for 90 s, nobody touches anything',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await playFilm(stay.page);
      await pressToRun(stay.page, `document.querySelector('#film').requestFullscreen()`);
      await becomes(stay.page, 'fullscreenElement');
      await wait(90_000);
      const stopped = await stopFilm(stay.page);
      return { real: stopped - stay.since, counted: await settledTotal(lanyard), bar: anHour };
    }),
};

export const filmOnTop: Case = {
  name: 'a film in a window of its own (picture-in-picture), its tab behind another',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await playFilm(stay.page);
      await pressToRun(stay.page, `document.querySelector('#film').requestPictureInPicture()`);
      await becomes(stay.page, 'pictureInPictureElement');
      await leaveBehind(lanyard);
      await wait(40_000);
      const stopped = await stopFilm(stay.page);
      return { real: stopped - stay.since, counted: await settledTotal(lanyard), bar: anHour };
    }),
};
