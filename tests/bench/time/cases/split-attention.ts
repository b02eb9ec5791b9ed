import { anHour, type Case } from '../case.ts';
import { noteSight, seenFor } from '../note-sight.ts';
import { arrive, attend, inBrowser, settledTotal } from '../stay.ts';

export const splitAttention: Case = {
  name: 'split attention: to and fro between two tabs every 2 s',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const pages = [(await arrive(lanyard)).page, (await arrive(lanyard)).page];
      await lanyard.newTab();
      const before = await settledTotal(lanyard);
      for (const page of pages) await noteSight(page);
      for (let times = 0; times < 10; times += 1) {
        for (const page of pages) {
          await page.bringToFront();
          await attend(page, 2_000);
        }
      }
      await lanyard.newTab();
      const counted = (await settledTotal(lanyard)) - before;
      const real = (await Promise.all(pages.map(seenFor))).reduce((sum, one) => sum + one, 0);
      return { real, counted, bar: anHour };
    }),
};
