import type { Engine } from '../../../e2e/fixtures/identity.ts';
import type { Lanyard } from '../../../e2e/fixtures/lanyard.ts';
import { evaluateInFirefox } from '../../../e2e/fixtures/bidi.ts';
import { anHour, type Case } from '../case.ts';
import { arrive, attend, inBrowser, settledTotal, type Stay } from '../stay.ts';

type Leave = (stay: Stay, lanyard: Lanyard, engine: Engine) => Promise<unknown>;

/** Between two checkpoints: what was not told yet must be counted at the end. */
const left = (how: string, leave: Leave): Case => ({
  name: `${how}, 10 s after it told last`,
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await attend(stay.page, 25_000);
      const real = Date.now() - stay.since;
      await leave(stay, lanyard, engine);
      return { real, counted: await settledTotal(lanyard), bar: anHour };
    }),
});

/** Firefox lets a page tell nothing whose tab goes at once, as for who wants less motion. */
const CLOSE = 'void gBrowser.removeCurrentTab({ animate: false })';

export const tabClosed = left('the tab closed', ({ page }, lanyard, engine) =>
  engine === 'firefox' ? evaluateInFirefox(lanyard.running().browser, CLOSE) : page.close(),
);

export const pageLeft = left('the page left for another', ({ page }) =>
  page.goto('https://gallery.example/', { waitUntil: [] }),
);
