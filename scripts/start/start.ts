import { demonstrations } from '../../tests/e2e/fixtures/identity.ts';
import { type Lanyard, startLanyard } from '../../tests/e2e/fixtures/lanyard.ts';
import { takeSeat } from '../../tests/e2e/fixtures/start-browser.ts';
import { startReplicas } from '../../tests/replicas/server/start-replicas.ts';
import { fillWeeks, policyHolds } from './control.ts';
import { readOptions } from './options.ts';
import { buildDemonstration, type InstallByApt, readyBrowser, readyOpenssl } from './prepare.ts';
import { showTour } from './show-tour.ts';

/** Runs what the command line asks for, and gives the exit code. Throws a sentence where something is missing. */
export async function start(args: readonly string[], install: InstallByApt): Promise<number> {
  const options = readOptions(args);
  const { engine, program } = readyBrowser(options.browser, install);
  readyOpenssl(install);
  // A test says where its builds are, and has made them.
  if (process.env['LANYARD_BUILDS'] === undefined) buildDemonstration(engine);
  const replicas = await startReplicas();
  const build = demonstrations[engine];
  const seat = await takeSeat({ engine, program, build, proxyPort: replicas.proxyPort });
  try {
    const lanyard: Lanyard = await startLanyard(seat);
    await policyHolds(lanyard);
    await fillWeeks(lanyard);
    const missed = await showTour(lanyard, options.screenshots);
    return missed === 0 ? 0 : 1;
  } finally {
    await seat.close();
    await replicas.close();
  }
}
