import type { Page } from 'puppeteer-core';
import { openX } from '../../replicas/x/driving.ts';
import { withLanyard } from '../fixtures/browsers.ts';
import { largeSchool, post } from '../fixtures/school.ts';
import { isOurs, scriptRuns, trace } from '../fixtures/trace.ts';
import type { Bench, Measure, Row } from '../measure.ts';
import { figure, median } from '../statistics.ts';

type Seen = { firstFocus?: number; firstMark?: number };

/** Notes in the page when a box first gets the focus, and when something is first marked. */
const noteBoth = (): void => {
  const seen: Seen = {};
  Object.assign(window, { seen });
  addEventListener('focusin', () => (seen.firstFocus ??= performance.now()), true);
  const look = (): void => {
    if ([...CSS.highlights.values()].some(({ size }) => size > 0)) seen.firstMark = performance.now();
    else requestAnimationFrame(look);
  };
  look();
};

/** Milliseconds from the first focus to the first mark, and of the longest run of Lanyard's script in the page. */
type Use = { wait: number; longest: number };

async function firstUse(page: Page): Promise<Use> {
  await page.evaluateOnNewDocument(noteBoth);
  const seen: Seen = {};
  const events = await trace(page, async () => {
    await openX(page, `/intent/post?text=${encodeURIComponent(post(280))}`);
    const found = await page.waitForFunction(() => {
      const { seen } = window as unknown as { seen: Seen };
      return seen.firstMark !== undefined && seen;
    });
    Object.assign(seen, await found.jsonValue());
    // What is got ready for other texts comes after it.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  });
  const ours = scriptRuns(events, (url) => isOurs(url) && !url.endsWith('/background.js'));
  return {
    wait: (seen.firstMark ?? 0) - (seen.firstFocus ?? 0),
    longest: Math.max(...ours.map(({ cost }) => cost)),
  };
}

async function run(bench: Bench): Promise<readonly Row[]> {
  const uses = await withLanyard(bench, 'chromium', largeSchool(), async (lanyard) => {
    const all: Use[] = [];
    for (let round = 0; round < (bench.quick ? 3 : 15); round += 1) {
      const page = await lanyard.newTab();
      all.push(await firstUse(page));
      await page.close();
    }
    return all;
  });
  const [wait, longest] = [median(uses.map((use) => use.wait)), median(uses.map((use) => use.longest))];
  return [
    {
      what: 'From the first focus of a box in a page to the first finding',
      where: 'Chromium',
      budget: '1 s',
      measured: `median ${figure(wait, 'ms')}`,
      share: wait / 1000,
    },
    {
      what: 'Longest run of script until then',
      where: 'Chromium',
      budget: '50 ms',
      measured: `median ${figure(longest, 'ms')}`,
      share: longest / 50,
    },
  ];
}

export const firstUseOfPage: Measure = {
  name: 'first use',
  how: 'The stand-in for X is opened with a post of 280 characters in the composer, which has the focus at once: until the school’s name in it is marked, by the page’s clock. The longest run is processor time of one of Lanyard’s scripts in the page, from Chromium’s trace, with the coming of the rules in it. The budgets are our own: longer than 50 ms is what the web calls a long task.',
  run,
};
