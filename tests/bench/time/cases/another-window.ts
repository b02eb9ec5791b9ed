import { anHour, type Case } from '../case.ts';
import { arrive, attend, inBrowser, settledTotal } from '../stay.ts';

/** In Firefox alone: without a screen Chromium gives the focus to all its windows at once. */
export const anotherWindow: Case = {
  name: 'another window in use, the page seen behind it',
  only: 'firefox',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await attend(stay.page, 20_000);
      const left = stay.page.evaluate(
        () =>
          new Promise<number>((done) => {
            addEventListener('blur', () => {
              done(performance.timeOrigin + performance.now());
            });
          }),
      );
      const other = await lanyard.running().browser.newPage({ type: 'window' });
      const real = (await left) - stay.since;
      await attend(other, 20_000);
      if (await stay.page.evaluate(() => document.hidden)) throw new Error('the page is not seen any more');
      return { real, counted: await settledTotal(lanyard), bar: anHour };
    }),
};
