import type { Page } from 'puppeteer-core';
import { openX } from '../replicas/x/driving.ts';
import { evaluateInFirefox } from './fixtures/bidi.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance } from './fixtures/hours.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { goTo } from './fixtures/tabs.ts';

/** For who wants less motion, and as windows close: while a tab is seen to close, its page can still tell. */
const CLOSE_IN_FIREFOX = 'void gBrowser.removeCurrentTab({ animate: false })';

const elsewhere = 'https://gallery.example/';

const ways: Record<string, (page: Page, lanyard: Lanyard) => Promise<unknown>> = {
  'for another page': (page) => goTo(page, elsewhere),
  // Which keeps it out of the back/forward cache.
  'for another page, with a handler for that': async (page) => {
    await page.evaluate(() => {
      addEventListener('unload', () => undefined);
    });
    await goTo(page, elsewhere);
  },
  'with its tab': async (page, lanyard) => {
    const { engine, browser } = lanyard.running();
    await (engine === 'firefox' ? evaluateInFirefox(browser, CLOSE_IN_FIREFOX) : page.close());
  },
};

/** How long ago this document's first byte came, in ms. */
const ageOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.now() - (load?.responseStart ?? 0);
  });

test.describe('a page that is left before it tells of its time', () => {
  test.use({ policy: { ...ashgrove, ...allowance(60) } });

  test('has used it, to the moment it was left', async ({ lanyard }) => {
    for (const [how, leave] of Object.entries(ways)) {
      const { usedToday: before } = await lanyard.overview();
      const page = await lanyard.newTab();
      await openX(page, '/home');
      // Less than the 15 s after which a page tells for the first time.
      await expect.poll(() => ageOf(page), { intervals: [100] }).toBeGreaterThan(2_000);
      const age = await ageOf(page);
      await leave(page, lanyard);
      // From its first moment, but for what passed before a script could run.
      await lanyard.until(how, ({ usedToday }) => usedToday - before > age - 1_000);
    }
  });
});
