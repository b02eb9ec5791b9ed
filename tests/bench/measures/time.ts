import type { Engine } from '../../e2e/fixtures/identity.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure } from '../statistics.ts';
import { awake } from '../time/cases/awake.ts';

const names = { chromium: 'Chromium', firefox: 'Firefox' } as const;

async function countedRow(bench: Bench, engine: Engine): Promise<Row> {
  const { real, counted, bar } = await awake.run(bench, engine);
  const off = (counted - real) / 1000;
  return {
    what: `Time counted against true time, in ${String(Math.round(real / 1000))} s`,
    where: names[engine],
    budget: '1 s',
    measured: figure(off, 's'),
    share: Math.abs(counted - real) / bar,
  };
}

export const time: Measure = {
  name: 'time',
  how: 'Somebody moves the mouse on one page and then goes to another tab; true time is from the document’s first byte to its `visibilitychange`, on its own clock. It is not scaled to an hour: what beginning and end of a stay cost, some hundredths of a second, does not grow with its length. All other cases: `npm run bench -- time`, [time.md](time.md).',
  run: async (bench) => Promise.all([countedRow(bench, 'chromium'), countedRow(bench, 'firefox')]),
};
