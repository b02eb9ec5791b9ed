/**
 * Shows Lanyard: a browser with it on stand-ins for the three sites, and a page that says what to try.
 * Usage: npm start [-- --browser chromium|chrome|edge|firefox] [--headless]
 */
import { installByApt, installPackages, runAgainUnderProjectNode } from './commands/set-up.mjs';

try {
  installPackages();
  if (!runAgainUnderProjectNode()) {
    const { start } = await import('./start/start.ts');
    process.exitCode = await start(process.argv.slice(2), installByApt);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
