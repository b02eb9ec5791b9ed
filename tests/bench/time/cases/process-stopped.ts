import { aTick, anHour, type Case } from '../case.ts';
import { processesOf, signalAll } from '../processes.ts';
import { arrive, attend, inBrowser, leave, settledTotal, wait } from '../stay.ts';

export const processStopped: Case = {
  name: 'the browser’s processes stopped for 60 s (SIGSTOP)',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await attend(stay.page, 20_000);
      const pids = processesOf(lanyard);
      const begun = performance.now();
      signalAll(pids, 'SIGSTOP');
      await wait(60_000);
      signalAll(pids, 'SIGCONT');
      const stopped = performance.now() - begun;
      await attend(stay.page, 20_000);
      const real = (await leave(lanyard, stay)) - stay.since - stopped;
      return { real, counted: await settledTotal(lanyard), bar: anHour + aTick };
    }),
};
