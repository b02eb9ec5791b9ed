import { anHour, type Case } from '../case.ts';
import { injected, moveClock, setClock } from '../set-clock.ts';
import { arrive, attend, inDemonstration, leave, settledTotal } from '../stay.ts';

const hour = 3_600_000;

const setBy = (name: string, by: number): Case => ({
  name,
  injected,
  run: (bench, engine) =>
    inDemonstration(bench, engine, async (lanyard) => {
      await setClock(lanyard, '2026-06-10T17:00:00Z');
      const stay = await arrive(lanyard);
      await attend(stay.page, 20_000);
      await moveClock(lanyard, by);
      await attend(stay.page, 20_000);
      const real = (await leave(lanyard, stay)) - stay.since;
      return { real, counted: await settledTotal(lanyard), bar: anHour };
    }),
});

export const clockForward = setBy('the clock set forward by 2 h', 2 * hour);

/** Into what was used, so that the second half is told from the first. */
export const clockBack = setBy('the clock set back by 2 h', -2 * hour);

export const clockBackALittle = setBy('the clock set back by 20 s, into what was just used', -20_000);
