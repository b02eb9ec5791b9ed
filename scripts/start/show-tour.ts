import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lanyard } from '../../tests/e2e/fixtures/lanyard.ts';
import { runSteps } from './run-steps.ts';
import { tourOf } from './tour.ts';

const STEP_LIMIT = 25_000;

/** Drives the tour, with a line and a picture for each step. Gives how many steps were not seen. */
export async function showTour(lanyard: Lanyard, screenshots: string): Promise<number> {
  await rm(screenshots, { recursive: true, force: true });
  await mkdir(screenshots, { recursive: true });
  return runSteps(tourOf(lanyard), {
    limit: STEP_LIMIT,
    print: (line) => {
      console.log(line);
    },
    fileOf: (name) => `${join(screenshots, name)}.png`,
  });
}
