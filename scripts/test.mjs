/**
 * Everything: sets up what is missing, runs every stage and ends with one line, `N passed, N failed`.
 * Usage: npm test   (a single stage: npm run types, lint, unit, e2e ...)
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runStages } from './commands/run-stages.mjs';
import { installBrowsers, installPackages, root, runAgainUnderProjectNode } from './commands/set-up.mjs';
import { stages } from './commands/stages.mjs';

async function runEverything() {
  // No stage may be counted from a report of another run.
  rmSync(join(root, 'test-results'), { recursive: true, force: true });
  const { passed, failed, named = [] } = await runStages(stages);
  // Said again where the tail of a long log still shows it.
  for (const name of named) console.log(`failed: ${name}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  installPackages();
  if (!runAgainUnderProjectNode()) {
    installBrowsers();
    await runEverything();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
