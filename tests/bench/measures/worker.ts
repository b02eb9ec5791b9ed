import type { Page } from 'puppeteer-core';
import type { Engine } from '../../e2e/fixtures/identity.ts';
import type { Lanyard } from '../../e2e/fixtures/lanyard.ts';
import { withLanyard } from '../fixtures/browsers.ts';
import { largeSchool } from '../fixtures/school.ts';
import { isOurs, trace, type TraceEvent } from '../fixtures/trace.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median } from '../statistics.ts';

type SendMessage = (message: object) => Promise<{ ok: boolean }>;
declare const chrome: { runtime: { sendMessage: SendMessage } };

const answered = 'lanyard answered';

/** Milliseconds from a message to the decision that answers it, on the page's clock. */
const askNow = (page: Page): Promise<number> =>
  page.evaluate(async (mark) => {
    const begun = performance.now();
    const { ok } = await chrome.runtime.sendMessage({ name: 'getBlockedView' });
    const spent = performance.now() - begun;
    performance.mark(mark);
    if (!ok) throw new Error('the worker refused');
    return spent;
  }, answered);

/** Milliseconds from the first line of the worker's script to the answer. */
function fromStart(events: readonly TraceEvent[]): number {
  const start = events.find(
    ({ name, args }) =>
      name === 'EvaluateScript' && isOurs(args?.data?.url ?? '') && /background/.test(args?.data?.url ?? ''),
  );
  const end = events.find(({ name }) => name === answered);
  if (start === undefined || end === undefined) throw new Error('the trace does not show the worker’s start');
  return (end.ts - start.ts) / 1000;
}

/** A page of the extension that asks nothing by itself. */
const quietPage = (lanyard: Lanyard, engine: Engine): Promise<Page> =>
  lanyard.openPage(engine === 'chromium' ? 'manifest.json' : 'popup.html');

async function roundTrips(bench: Bench, engine: Engine): Promise<{ trips: number[]; starts: number[] }> {
  return withLanyard(bench, engine, largeSchool(), async (lanyard) => {
    const page = await quietPage(lanyard, engine);
    const [trips, starts]: [number[], number[]] = [[], []];
    for (let round = 0; round < (bench.quick ? 3 : 15); round += 1) {
      await lanyard.stopWorker();
      trips.push(await askNow(page));
      if (engine === 'firefox') continue;
      await lanyard.stopWorker();
      starts.push(fromStart(await trace(page, () => askNow(page))));
    }
    return { trips, starts };
  });
}

const tripRow = (where: string, trips: readonly number[]): Row => ({
  what: 'Round trip to a stopped worker',
  where,
  budget: 'median 100 ms',
  measured: `median ${figure(median(trips), 'ms')}`,
  share: median(trips) / 100,
});

async function run(bench: Bench): Promise<readonly Row[]> {
  const { trips, starts } = await roundTrips(bench, 'chromium');
  const inFirefox = await roundTrips(bench, 'firefox');
  return [
    {
      what: 'Worker: script start to first decision',
      where: 'Chromium',
      budget: '30 ms',
      measured: `median ${figure(median(starts), 'ms')}`,
      share: median(starts) / 30,
    },
    tripRow('Chromium', trips),
    tripRow('Firefox', inFirefox.trips),
  ];
}

export const worker: Measure = {
  name: 'worker',
  how: 'The worker is stopped, then one of Lanyard’s pages asks for the decision (`getBlockedView`): from the message to the answer by the page’s clock, and, in other runs, from the first line of the worker’s script to the arrival of the answer in Chromium’s trace (so a little more than the decision itself).',
  run,
};
