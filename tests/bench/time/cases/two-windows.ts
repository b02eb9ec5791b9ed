import { anHour, type Case } from '../case.ts';
import { playSound } from '../play-sound.ts';
import { arrive, attend, inBrowser, leave, settledTotal } from '../stay.ts';

export const twoWindows: Case = {
  name: 'two pages at once, one heard and one in use',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const heard = await arrive(lanyard);
      await playSound(heard.page);
      const used = await arrive(lanyard);
      await attend(used.page, 40_000);
      await heard.page.close();
      const real = (await leave(lanyard, used)) - heard.since;
      return { real, counted: await settledTotal(lanyard), bar: anHour };
    }),
};
