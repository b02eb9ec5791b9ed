import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { allowance, zone } from '../../e2e/fixtures/hours.ts';
import type { Engine } from '../../e2e/fixtures/identity.ts';
import type { Lanyard } from '../../e2e/fixtures/lanyard.ts';
import { writeLedger } from '../../e2e/fixtures/ledger.ts';
import { ashgrove } from '../../e2e/fixtures/policies.ts';
import { openX } from '../../replicas/x/driving.ts';
import { withLanyard } from '../fixtures/browsers.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median } from '../statistics.ts';

const dailyMinutes = 30;
const school = { ...ashgrove, ...allowance(dailyMinutes) };
const names = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** What is left of the day when a round begins, in ms: long enough to write it and to tell the page. */
const left = 2_500;

type Watched = typeof globalThis & { coveredAt?: number };

/** Has the page note when it is covered, in milliseconds since the Unix epoch. */
const watchCover = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const isThere = (): boolean => document.querySelector('div[data-lanyard="cover"]') !== null;
    new MutationObserver(() => {
      const watched = globalThis as Watched;
      if (!isThere()) delete watched.coveredAt;
      else watched.coveredAt ??= performance.timeOrigin + performance.now();
    }).observe(document.documentElement, { childList: true });
  });

const coveredAt = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => (globalThis as Watched).coveredAt);

/** Writes what was used today until now; the page then asks, as it does when somebody comes back to it. */
async function setUsed(lanyard: Lanyard, page: Page, used: number): Promise<number> {
  const now = Date.now();
  const bySite = used === 0 ? {} : { x: [{ start: now - used, end: now }] };
  const date = Temporal.Now.plainDateISO(zone).toString();
  await writeLedger(lanyard, [{ store: 'intervals', value: { date, bySite } }]);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  return now;
}

/** From the moment at which the day's minutes are used to the moment at which the page is covered, in ms. */
async function delayOf(lanyard: Lanyard, page: Page): Promise<number> {
  await setUsed(lanyard, page, 0);
  await expect.poll(() => coveredAt(page), { timeout: 30_000, intervals: [50] }).toBeUndefined();
  await page.mouse.move(100 + Math.random() * 50, 100);
  const due = (await setUsed(lanyard, page, dailyMinutes * 60_000 - left)) + left;
  await expect.poll(() => coveredAt(page), { timeout: 30_000, intervals: [100] }).toBeGreaterThan(0);
  return ((await coveredAt(page)) ?? Infinity) - due;
}

async function rowOf(bench: Bench, engine: Engine): Promise<Row> {
  const delays = await withLanyard(bench, engine, school, async (lanyard) => {
    const page = await lanyard.newTab();
    await openX(page, '/home');
    await watchCover(page);
    const all: number[] = [];
    for (let round = 0; round < (bench.quick ? 5 : 50); round += 1) all.push(await delayOf(lanyard, page));
    return all;
  });
  const worst = Math.max(...delays);
  return {
    what: `From allowance used up to covered tab, ${String(delays.length)} times`,
    where: names[engine],
    budget: '1 s',
    measured: `median ${figure(median(delays), 'ms')}, worst ${figure(worst, 'ms')}`,
    share: worst / 1000,
  };
}

export const cover: Measure = {
  name: 'cover',
  how: 'The ledger is written so that 2.5 s of the day are left while a page of the stand-in for X is in use, and the page notes when its cover is put up, by its own clock. The share is that of the worst.',
  run: async (bench) => [await rowOf(bench, 'chromium'), await rowOf(bench, 'firefox')],
};
