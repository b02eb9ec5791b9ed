import { leaveBare } from '../../../e2e/fixtures/bare.ts';
import { evaluateInFirefox } from '../../../e2e/fixtures/bidi.ts';
import { geckoId, type Engine } from '../../../e2e/fixtures/identity.ts';
import type { RunningBrowser } from '../../../e2e/fixtures/running-browser.ts';
import { aKill, anHour, type Case } from '../case.ts';
import { arrive, attend, inBrowser, leave, settledTotal } from '../stay.ts';

declare const chrome: { runtime: { reload: () => void } };

// By the extension itself it would take the driver's session with it.
const RELOAD_IN_FIREFOX = `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID('${geckoId}');
  await addon.disable();
  await addon.enable();
})()`;

/** Ends the extension and starts it again, without a tab of its own that would go with it. */
async function reload(running: RunningBrowser, engine: Engine): Promise<void> {
  await leaveBare(running);
  if (engine === 'firefox') {
    await evaluateInFirefox(running.browser, RELOAD_IN_FIREFOX);
    return;
  }
  const bare = await running.openBare({ background: true });
  await bare
    .evaluate(() => {
      setTimeout(() => {
        chrome.runtime.reload();
      }, 100);
    })
    .catch(() => undefined);
}

export const reloaded: Case = {
  name: 'Lanyard reloaded while a page is open',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const stay = await arrive(lanyard);
      await attend(stay.page, 20_000);
      await reload(lanyard.running(), engine);
      await attend(stay.page, 25_000);
      const real = (await leave(lanyard, stay)) - stay.since;
      return { real, counted: await settledTotal(lanyard), bar: anHour + aKill };
    }),
};
