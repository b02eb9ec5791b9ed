import { evaluateInFirefox } from '../../../e2e/fixtures/bidi.ts';
import { anHour, type Case } from '../case.ts';
import { arrive, attend, inBrowser, settledTotal } from '../stay.ts';

/** As its key does. */
const CLOSE = 'void gBrowser.removeCurrentTab({ animate: true })';

/** Between two checkpoints: what was not told yet must be told at the end. Firefox lets a tab that closes tell nothing. */
export const tabClosed: Case = {
  name: 'the tab closed, 10 s after it told last',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await attend(stay.page, 25_000);
      const real = Date.now() - stay.since;
      if (engine === 'firefox') await evaluateInFirefox(lanyard.running().browser, CLOSE);
      else await stay.page.close();
      return { real, counted: await settledTotal(lanyard), bar: anHour };
    }),
};
