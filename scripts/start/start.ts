import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { demonstrations } from '../../tests/e2e/fixtures/identity.ts';
import { startLanyard } from '../../tests/e2e/fixtures/lanyard.ts';
import { takeSeat } from '../../tests/e2e/fixtures/start-browser.ts';
import { startReplicas } from '../../tests/replicas/server/start-replicas.ts';
import { findBrowser, type InstalledBrowser } from './browsers.ts';
import { fillWeeks, policyHolds } from './control.ts';
import { readOptions } from './options.ts';
import { runSteps } from './run-steps.ts';
import { tourOf } from './tour.ts';

const STEP_LIMIT = 25_000;

async function tour({ engine, program }: InstalledBrowser, screenshots: string): Promise<number> {
  await rm(screenshots, { recursive: true, force: true });
  await mkdir(screenshots, { recursive: true });
  const replicas = await startReplicas();
  const seat = await takeSeat({
    engine,
    program,
    proxyPort: replicas.proxyPort,
    build: demonstrations[engine],
  });
  try {
    const lanyard = await startLanyard(seat);
    await policyHolds(lanyard);
    await fillWeeks(lanyard);
    const missed = await runSteps(tourOf(lanyard), {
      limit: STEP_LIMIT,
      print: (line) => console.log(line),
      fileOf: (name) => join(screenshots, `${name}.png`),
    });
    return missed === 0 ? 0 : 1;
  } finally {
    await seat.close();
    await replicas.close();
  }
}

/** Runs what the command line asks for; gives the exit code. */
export async function start(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const browser = findBrowser(options.browser);
  if (browser === undefined) throw new Error('none');
  return tour(browser, options.screenshots);
}
