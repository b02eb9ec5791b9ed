import type { Page } from 'puppeteer-core';
import { expect } from '@playwright/test';
import { allowance } from '../../e2e/fixtures/hours.ts';
import { builds, demonstrations, type Engine } from '../../e2e/fixtures/identity.ts';
import { startLanyard, type Lanyard } from '../../e2e/fixtures/lanyard.ts';
import { ashgrove } from '../../e2e/fixtures/policies.ts';
import { takeSeat } from '../../e2e/fixtures/start-browser.ts';
import { openX } from '../../replicas/x/driving.ts';
import type { Bench } from '../measure.ts';

const policyName = 'Ashgrove social media policy';

const school = { ...ashgrove, ...allowance(1440), timeZone: 'Europe/London', policyName };

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A browser with Lanyard for one case. */
export async function inBrowser<Result>(
  { replicas }: Bench,
  { engine, build }: { engine: Engine; build?: string },
  work: (lanyard: Lanyard) => Promise<Result>,
): Promise<Result> {
  const seat = await takeSeat({ engine, proxyPort: replicas.proxyPort, build: build ?? builds[engine] });
  try {
    await seat.policy.push(school);
    const lanyard = await startLanyard(seat);
    await expect
      .poll(async () => (await lanyard.overview()).policy.name, { timeout: 60_000 })
      .toBe(policyName);
    return await work(lanyard);
  } finally {
    await seat.close().catch(() => undefined);
  }
}

/** The same with the build whose clock can be set. */
export const inDemonstration = <Result>(
  bench: Bench,
  engine: Engine,
  work: (lanyard: Lanyard) => Promise<Result>,
): Promise<Result> => inBrowser(bench, { engine, build: demonstrations[engine] }, work);

/** Milliseconds in the ledger on all days of this week and the last. */
const totalNow = async (lanyard: Lanyard): Promise<number> => {
  const { thisWeek, lastWeek } = await lanyard.overview();
  const days = [...thisWeek.days, ...lastWeek.days];
  return days.flatMap(({ bySite }) => Object.values(bySite)).reduce((sum, used) => sum + used, 0);
};

/** The ledger once it stands still: the last checkpoint goes out when a page is left. */
export async function settledTotal(lanyard: Lanyard): Promise<number> {
  let total = -1;
  await expect
    .poll(
      async () => {
        const before = total;
        total = await totalNow(lanyard);
        return total === before;
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  return total;
}

export type Stay = {
  page: Page;
  /** Since when somebody is there: the document's first byte. Milliseconds since the Unix epoch. */
  since: number;
};

/** When the document's first byte came, by its own clock. */
export const arrivalAt = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('no navigation timing');
    return performance.timeOrigin + navigation.responseStart;
  });

/** Somebody opens a page of the stand-in for X, in a tab in front, and reads. */
export async function arrive(lanyard: Lanyard): Promise<Stay> {
  const page = await lanyard.newTab();
  await openX(page, '/home');
  return { page, since: await arrivalAt(page) };
}

/** Somebody moves the mouse for so long: nobody idles. */
export async function attend(page: Page, ms: number): Promise<void> {
  const end = performance.now() + ms;
  for (let moves = 0; performance.now() < end; moves += 1) {
    await page.mouse.move(100 + (moves % 50), 100);
    await wait(Math.min(1_000, Math.max(0, end - performance.now())));
  }
}

/** Somebody goes to an empty tab. Gives when, by the page's own clock. */
export async function leave(lanyard: Lanyard, { page }: Stay): Promise<number> {
  const left = page.evaluate(
    () =>
      new Promise<number>((done) => {
        document.addEventListener('visibilitychange', () => {
          done(performance.timeOrigin + performance.now());
        });
      }),
  );
  await lanyard.newTab();
  return left;
}
