import { anHour, type Case } from '../case.ts';
import { arrive, attend, inBrowser, leave, settledTotal } from '../stay.ts';

export const awake: Case = {
  name: 'awake, the mouse moves',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await attend(stay.page, bench.quick ? 40_000 : 300_000);
      const real = (await leave(lanyard, stay)) - stay.since;
      return { real, counted: await settledTotal(lanyard), bar: anHour };
    }),
};
