import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../e2e/fixtures/identity.ts';
import { allowance } from '../../e2e/fixtures/hours.ts';
import type { Lanyard } from '../../e2e/fixtures/lanyard.ts';
import { useToday } from '../../e2e/fixtures/ledger.ts';
import { ashgrove } from '../../e2e/fixtures/policies.ts';
import { USED_UP } from '../../e2e/fixtures/tabs.ts';
import { openX } from '../../replicas/x/driving.ts';
import { withLanyard } from '../fixtures/browsers.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median } from '../statistics.ts';

const dailyMinutes = 30;
const school = { ...ashgrove, ...allowance(dailyMinutes) };
const names = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** When the document began: from then on somebody is there. Milliseconds since the Unix epoch. */
const arrivalAt = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('no navigation timing');
    return performance.timeOrigin + navigation.responseStart;
  });

/** Milliseconds from the moment at which the day's minutes are used to the moment at which the tab is covered. */
async function coverDelay(lanyard: Lanyard): Promise<number> {
  const left = 6_000;
  await useToday(lanyard, dailyMinutes * 60_000 - left);
  const page = await lanyard.newTab();
  await openX(page, '/home');
  const due = (await arrivalAt(page)) + left;
  await expect.poll(() => lanyard.on(page).text(), { timeout: 30_000, intervals: [20] }).toContain(USED_UP);
  return Date.now() - due;
}

async function coverRow(bench: Bench, engine: Engine): Promise<Row> {
  const delays: number[] = [];
  for (let round = 0; round < (bench.quick ? 1 : 3); round += 1) {
    delays.push(await withLanyard(bench, engine, school, coverDelay));
  }
  return {
    what: 'From allowance used up to covered tab',
    where: names[engine],
    budget: '1 s',
    measured: `median ${figure(median(delays), 'ms')}`,
    share: median(delays) / 1000,
  };
}

/** Milliseconds of one stay on a page: how long it really was, and how much the day has grown by it. */
type Stay = { real: number; counted: number };

const gained = ({ real, counted }: Stay): number => counted - real;

/** The day's total once it stands still: the last checkpoint goes out when a page is left. */
async function settledTotal(lanyard: Lanyard): Promise<number> {
  let total = -1;
  await expect
    .poll(async () => {
      const before = total;
      total = (await lanyard.overview()).usedToday;
      return total === before;
    })
    .toBe(true);
  return total;
}

async function stay(lanyard: Lanyard, seconds: number): Promise<Stay> {
  const before = await settledTotal(lanyard);
  const page = await lanyard.newTab();
  await openX(page, '/home');
  const arrival = await arrivalAt(page);
  const left = page.evaluate(
    () =>
      new Promise<number>((done) => {
        document.addEventListener('visibilitychange', () => {
          done(performance.timeOrigin + performance.now());
        });
      }),
  );
  for (let moves = 0; Date.now() - arrival < seconds * 1000; moves += 1) {
    await page.mouse.move(100 + (moves % 50), 100);
    await new Promise((next) => setTimeout(next, 500));
  }
  await lanyard.newTab();
  const real = (await left) - arrival;
  return { real, counted: (await settledTotal(lanyard)) - before };
}

async function countedRow(bench: Bench, engine: Engine): Promise<Row> {
  const [times, seconds] = bench.quick ? [1, 15] : [3, 45];
  const [long, ends] = await withLanyard(bench, engine, school, async (lanyard) => {
    const stays = async (length: number): Promise<readonly Stay[]> => {
      const all: Stay[] = [];
      for (let count = 0; count < times; count += 1) all.push(await stay(lanyard, length));
      return all;
    };
    const short = await stays(3);
    return [await stays(seconds), median(short.map(gained))] as const;
  });
  const anHour = median(long.map((one) => ((gained(one) - ends) / one.real) * 3600));
  return {
    what: `Time counted against true time, ${String(seconds)} s scaled to an hour`,
    where: names[engine],
    budget: '1 s',
    measured: `${figure(anHour, 's')}, and ${figure(ends, 'ms')} at the ends of a stay`,
    share: Math.abs(anHour),
  };
}

export const time: Measure = {
  name: 'time',
  how: 'The ledger is written so that 6 s of the day are left; a page of the stand-in for X is opened, and looked at every 20 ms until the cover is seen; what that takes is part of the figure. For the time counted somebody moves the mouse on one page and then goes to another tab; true time is from the document’s first byte to its `visibilitychange`, on its own clock. What beginning and end of a stay cost, seen in short stays, does not grow with its length and is named apart; the rest is scaled to an hour, and is the median of three such stays: 10 ms more at the ends of one, on a busy machine, would look like a second an hour.',
  run: async (bench) => [
    await coverRow(bench, 'chromium'),
    await coverRow(bench, 'firefox'),
    ...(await Promise.all([countedRow(bench, 'chromium'), countedRow(bench, 'firefox')])),
  ],
};
