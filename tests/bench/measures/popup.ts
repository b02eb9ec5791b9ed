import type { Engine } from '../../e2e/fixtures/identity.ts';
import type { Lanyard } from '../../e2e/fixtures/lanyard.ts';
import { useDay } from '../../e2e/fixtures/ledger.ts';
import { withLanyard } from '../fixtures/browsers.ts';
import { largeSchool } from '../fixtures/school.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median } from '../statistics.ts';

const DAYS = 13 * 7;
const BUDGET = 100;
const warmUp = 2;

type Session = {
  get: (name: string) => Promise<{ overview?: object }>;
  remove: (name: string) => Promise<void>;
};
declare const chrome: { storage: { session: Session } };

type Opening = { paint: number; ready: number };

/** Some minutes on each of five sites, on each day that is kept. */
async function fill(lanyard: Lanyard): Promise<void> {
  for (let daysAgo = 0; daysAgo < DAYS; daysAgo += 1) {
    const minutes = 1 + (daysAgo % 9);
    await useDay(lanyard, daysAgo, {
      ...{ facebook: minutes, instagram: minutes + 1, linkedin: 2, threads: 1, x: minutes + 2 },
    });
  }
}

/** Run in a page of the extension: what the worker kept for the popup goes, as at any change; or is waited for. */
const forget = (): Promise<void> => chrome.storage.session.remove('overview');

async function untilKept(): Promise<void> {
  while ((await chrome.storage.session.get('overview')).overview === undefined)
    await new Promise((done) => setTimeout(done, 5));
}

/**
 * Opens the popup's page in a fresh tab: when something was painted, and when its figures were there. Done when they were
 * there so many times: what a stopped worker kept, then what it answers.
 */
async function open(lanyard: Lanyard, times: number): Promise<Opening> {
  const { page } = await lanyard.openPopup();
  const drawn = await page.waitForFunction(
    (count: number) => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const ready = performance.getEntriesByName('popup ready');
      return paint && ready[count - 1] && { paint: paint.startTime, ready: ready[0]?.startTime };
    },
    {},
    times,
  );
  const opening = (await drawn.jsonValue()) as Opening;
  await page.close();
  return opening;
}

async function openings(bench: Bench, engine: Engine): Promise<{ awake: Opening[]; asleep: Opening[] }> {
  return withLanyard(bench, engine, largeSchool(), async (lanyard) => {
    await fill(lanyard);
    const all: { awake: Opening[]; asleep: Opening[] } = { awake: [], asleep: [] };
    for (let round = 0; round < warmUp + (bench.quick ? 3 : 20); round += 1) {
      await lanyard.evaluate(forget, undefined);
      all.awake.push(await open(lanyard, 1));
      await lanyard.evaluate(untilKept, undefined);
      await lanyard.stopWorker();
      all.asleep.push(await open(lanyard, 2));
    }
    return { awake: all.awake.slice(warmUp), asleep: all.asleep.slice(warmUp) };
  });
}

async function rowsOf(bench: Bench, engine: Engine): Promise<readonly Row[]> {
  const { awake, asleep } = await openings(bench, engine);
  const where = engine === 'chromium' ? 'Chromium' : 'Firefox';
  const row = (what: string, times: readonly number[]): Row => ({
    ...{ what, where, budget: `median ${figure(BUDGET, 'ms')}` },
    measured: `median ${figure(median(times), 'ms')}`,
    share: median(times) / BUDGET,
  });
  const [paint, ready] = [(one: Opening) => one.paint, (one: Opening) => one.ready];
  return [
    row('Popup: first paint', awake.map(paint)),
    row('Popup: ready', awake.map(ready)),
    row('Popup, with a stopped worker: first paint', asleep.map(paint)),
    row('Popup, with a stopped worker: ready', asleep.map(ready)),
  ];
}

export const popup: Measure = {
  name: 'popup',
  how: 'The popup’s page in a fresh tab, with 13 weeks of days on five sites in the ledger, 20 times: from the beginning of the navigation, by the page’s clock, to the first contentful paint, and until the figures of today and of both weeks are in the page. The worker is awake and has kept nothing for the popup, as while a counted site is in use; beside it the same with a worker that the browser has stopped, as it is half a minute after the last word of any page: by then it has kept what the popup shows.',
  run: async (bench) => [...(await rowsOf(bench, 'chromium')), ...(await rowsOf(bench, 'firefox'))],
};
