import { aKill, anHour, type Case } from '../case.ts';
import { arrive, attend, inBrowser, leave, settledTotal } from '../stay.ts';

declare const chrome: { runtime: { reload: () => void } };

export const reloaded: Case = {
  name: 'Lanyard reloaded while a page is open',
  // Firefox takes the driver's tabs away with an extension that is reloaded.
  only: 'chromium',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await attend(stay.page, 20_000);
      // Its own page goes with it.
      const bare = await lanyard.running().openBare({ background: true });
      await bare
        .evaluate(() => {
          setTimeout(() => {
            chrome.runtime.reload();
          }, 100);
        })
        .catch(() => undefined);
      await attend(stay.page, 25_000);
      const real = (await leave(lanyard, stay)) - stay.since;
      return { real, counted: await settledTotal(lanyard), bar: anHour + aKill };
    }),
};
