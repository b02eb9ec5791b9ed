import { anHour, type Case } from '../case.ts';
import { arrive, attend, inBrowser, leave, settledTotal } from '../stay.ts';

export const zoneChanged: Case = {
  name: 'the device’s zone changed, from London to Auckland',
  injected: 'the environment’s TZ, at a restart of the browser',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const half = async (): Promise<number> => {
        const stay = await arrive(lanyard);
        await attend(stay.page, 20_000);
        return (await leave(lanyard, stay)) - stay.since;
      };
      const first = await half();
      await settledTotal(lanyard);
      const { TZ } = process.env;
      process.env['TZ'] = 'Pacific/Auckland';
      await lanyard.restart();
      process.env['TZ'] = TZ ?? '';
      const second = await half();
      const { usedToday } = await lanyard.overview();
      const counted = await settledTotal(lanyard);
      if (usedToday < second) throw new Error('the new zone has begun another day');
      return { real: first + second, counted, bar: anHour };
    }),
};
