import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lanyard } from '../../tests/e2e/fixtures/lanyard.ts';
import { runSteps } from './run-steps.ts';
import { tourOf } from './tour.ts';

const STEP_LIMIT = 25_000;

/**
 * Drives the tour, with a line and a picture for each step, and beside the pictures what Lanyard said in them. Gives how
 * many steps were not seen.
 */
export async function showTour(lanyard: Lanyard, screenshots: string): Promise<number> {
  await rm(screenshots, { recursive: true, force: true });
  await mkdir(screenshots, { recursive: true });
  const shown: Record<string, string> = {};
  const missed = await runSteps(tourOf(lanyard), {
    limit: STEP_LIMIT,
    print: (line) => {
      console.log(line);
    },
    fileOf: (name) => `${join(screenshots, name)}.png`,
    onShown: (name, all) => {
      // What is left, when it opens and whether a pause is over goes by the clock.
      shown[name] = all.replace(/\d+/g, '#').replace(' (in #)', '');
    },
  });
  await writeFile(join(screenshots, 'words.json'), JSON.stringify(shown, null, 2));
  return missed;
}
