import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../tests/e2e/fixtures/identity.ts';
import { type BrowserName, findBrowser, type InstalledBrowser } from './browsers.ts';

/** Installs Debian packages where that is possible; else throws the advice. */
export type InstallByApt = (packages: readonly string[], advice: string) => void;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What Debian calls the browsers that it has. */
const debian: Partial<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browser asked for, or whichever is there; where there is none, Debian's. Throws what to install elsewhere. */
export function readyBrowser(wanted: BrowserName | undefined, install: InstallByApt): InstalledBrowser {
  const found = findBrowser(wanted);
  if (found !== undefined) return found;
  const advice =
    wanted === undefined
      ? 'Lanyard needs a browser to show itself in: please install Chromium, Chrome, Edge or Firefox.'
      : `There is no ${wanted} where it usually is: please install it, or choose another with --browser.`;
  const name = debian[wanted ?? 'chromium'];
  if (name === undefined) throw new Error(advice);
  install([name], advice);
  return readyBrowser(wanted, () => {
    throw new Error(advice);
  });
}

/** The stand-ins need a certificate, which the `openssl` command makes. */
export function readyOpenssl(install: InstallByApt): void {
  if (spawnSync('openssl', ['version']).status === 0) return;
  install(['openssl'], 'The stand-in sites need the command openssl: please install OpenSSL.');
}

/** Makes the demonstration build for one engine; says nothing unless it fails. */
export function buildDemonstration(engine: Engine): void {
  const args = ['build', '--mode', 'demo', '--browser', engine];
  const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}\nThe demonstration could not be built.`);
}
