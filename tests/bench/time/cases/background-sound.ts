import { anHour, type Case } from '../case.ts';
import { playSound } from '../play-sound.ts';
import { arrive, inBrowser, settledTotal, wait } from '../stay.ts';

export const backgroundSound: Case = {
  name: 'sound in the background, another tab in front',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await playSound(stay.page);
      await lanyard.newTab();
      await wait(40_000);
      const stopped = await stay.page.evaluate(() => {
        for (const audio of document.querySelectorAll('audio')) audio.pause();
        return performance.timeOrigin + performance.now();
      });
      return { real: stopped - stay.since, counted: await settledTotal(lanyard), bar: anHour };
    }),
};
