import { anHour, type Case } from '../case.ts';
import { arrive, inBrowser, leave, settledTotal, wait } from '../stay.ts';

/** Reading without touching anything counts this long. */
const reading = 60_000;

export const idle: Case = {
  name: 'idle for 90 s: the first minute counts',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await wait(90_000);
      await leave(lanyard, stay);
      return { real: reading, counted: await settledTotal(lanyard), bar: anHour };
    }),
};
