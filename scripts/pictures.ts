/**
 * Takes all pictures anew: the gallery's in both browsers, which the tests compare; the tour's; and what README and the
 * stores' forms show of both. They are to be looked at before they are committed (tests/gallery/README.md).
 * Usage: npm run pictures
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { drawPictures } from './pictures/draw-pictures.ts';
import { publishTour } from './pictures/tour-pictures.ts';

const GALLERY = 'docs/screenshots/gallery';
const TOUR = 'test-results/tour';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Ends everything where a command fails. */
function run(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(command, args, {
    ...{ stdio: 'inherit', env: { ...process.env, ...environment } },
  });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed`);
}

run('npm', ['run', '--silent', 'build']);
// One that nothing takes any more goes.
rmSync(GALLERY, { recursive: true, force: true });
const taken = ['tests/e2e/gallery.spec.ts', '--grep', 'looks as it did', '--update-snapshots=all'];
run('npx', ['playwright', 'test', ...taken, '--workers=2']);
run(process.execPath, ['scripts/start.mjs', '--headless', '--browser', 'chromium', '--screenshots', TOUR], {
  LANYARD_BUILDS: resolve('.output'),
});
await publishTour(TOUR);
await drawPictures();
