import type { Engine } from '../../../e2e/fixtures/identity.ts';
import type { Lanyard } from '../../../e2e/fixtures/lanyard.ts';
import { evaluateInFirefox } from '../../../e2e/fixtures/bidi.ts';
import { anHour, type Case } from '../case.ts';
import { arrivalAt, arrive, attend, inBrowser, settledTotal, type Stay } from '../stay.ts';

/** Gives when the page was left, in ms since the Unix epoch. */
type Leave = (stay: Stay, lanyard: Lanyard, engine: Engine) => Promise<number>;

/** Between two checkpoints: what was not told yet must be counted at the end. */
const left = (how: string, leave: Leave): Case => ({
  name: `${how}, 10 s after it told last`,
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await attend(stay.page, 25_000);
      const real = (await leave(stay, lanyard, engine)) - stay.since;
      return { real, counted: await settledTotal(lanyard), bar: anHour };
    }),
});

/** Firefox lets a page tell nothing whose tab goes at once, as for who wants less motion. */
const CLOSE = 'void gBrowser.removeCurrentTab({ animate: false })';

export const tabClosed = left('the tab closed', async ({ page }, lanyard, engine) => {
  const now = Date.now();
  await (engine === 'firefox' ? evaluateInFirefox(lanyard.running().browser, CLOSE) : page.close());
  return now;
});

/** A page is there until the next one takes its place, which may take its time to come. */
export const pageLeft = left('the page left for another', async ({ page }) => {
  await page.goto('https://gallery.example/', { waitUntil: 'domcontentloaded' });
  return arrivalAt(page);
});
