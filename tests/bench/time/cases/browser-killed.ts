import { aKill, anHour, type Case } from '../case.ts';
import { processesOf, signalAll } from '../processes.ts';
import { arrive, attend, inBrowser, settledTotal } from '../stay.ts';

export const browserKilled: Case = {
  name: 'the browser killed (SIGKILL), and started again',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await attend(stay.page, 40_000);
      const pids = processesOf(lanyard);
      const real = Date.now() - stay.since;
      signalAll(pids, 'SIGKILL');
      await lanyard.restart();
      return { real, counted: await settledTotal(lanyard), bar: anHour + aKill };
    }),
};
