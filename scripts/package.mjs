/**
 * Makes what goes to the stores and to IT (docs/packages.md), in packages/.
 * Usage: npm run package [-- --key key.pem --update-url https://updates.school.example/updates.xml] [--out folder] [--check-sources]
 */
import { installPackages, runAgainUnderProjectNode } from './commands/set-up.mjs';

try {
  installPackages();
  if (!runAgainUnderProjectNode()) {
    const { packageFor } = await import('./package/package-for.ts');
    await packageFor(process.argv.slice(2));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
