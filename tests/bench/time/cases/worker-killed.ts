import { aKill, anHour, type Case } from '../case.ts';
import { arrive, attend, inBrowser, leave, settledTotal } from '../stay.ts';

const kills = 4;

export const workerKilled: Case = {
  name: 'the worker killed every 10 s',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      // A page of its own for it, behind the others: a tab that comes to the front would end the stay.
      const bare = await lanyard.running().openBare({ background: true });
      const stay = await arrive(lanyard);
      for (let times = 0; times < kills; times += 1) {
        await attend(stay.page, 10_000);
        await lanyard.running().stopWorker(bare);
      }
      await attend(stay.page, 10_000);
      const real = (await leave(lanyard, stay)) - stay.since;
      return { real, counted: await settledTotal(lanyard), bar: anHour + kills * aKill };
    }),
};
