import { demonstrations } from '../../tests/e2e/fixtures/identity.ts';
import { type Lanyard, startLanyard } from '../../tests/e2e/fixtures/lanyard.ts';
import { takeSeat } from '../../tests/e2e/fixtures/start-browser.ts';
import { startReplicas } from '../../tests/replicas/server/start-replicas.ts';
import type { InstalledBrowser } from './browsers.ts';
import { fillWeeks, policyHolds, setByButton } from './control.ts';
import { readOptions } from './options.ts';
import { createStartPage } from './page/start-page.ts';
import { buildDemonstration, type InstallByApt, readyBrowser, readyOpenssl } from './prepare.ts';
import { showTour } from './show-tour.ts';
import { showWindow } from './show-window.ts';

/** Runs something with the stand-ins and Lanyard in a new browser, and ends both. */
async function withLanyard<Result>(
  { engine, program }: InstalledBrowser,
  headless: boolean,
  work: (lanyard: Lanyard) => Promise<Result>,
): Promise<Result> {
  const { promise, resolve } = Promise.withResolvers<Lanyard>();
  const startPage = createStartPage(async (action) => setByButton(await promise, action));
  const { proxyPort, close } = await startReplicas({ beside: [startPage] });
  const seat = await takeSeat({ engine, program, headless, proxyPort, build: demonstrations[engine] });
  try {
    const lanyard = await startLanyard(seat);
    await policyHolds(lanyard);
    await fillWeeks(lanyard);
    resolve(lanyard);
    return await work(lanyard);
  } finally {
    await seat.close();
    await close();
  }
}

/** Does what the command line asks for, and gives the exit code. Throws a sentence where something is missing. */
export async function start(args: readonly string[], install: InstallByApt): Promise<number> {
  const { browser: wanted, headless, screenshots } = readOptions(args);
  const browser = readyBrowser(wanted, install);
  readyOpenssl(install);
  // A test says where its builds are, and has made them.
  if (process.env['LANYARD_BUILDS'] === undefined) buildDemonstration(browser.engine);
  if (headless) {
    const missed = await withLanyard(browser, true, (lanyard) => showTour(lanyard, screenshots));
    return missed === 0 ? 0 : 1;
  }
  await withLanyard(browser, false, showWindow);
  return 0;
}
