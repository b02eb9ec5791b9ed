import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// These files run before anything is installed, on a machine's own Node (20 or later): no packages, no TypeScript.

export const root = fileURLToPath(new URL('../../', import.meta.url));
const inRoot = (/** @type {string} */ path) => join(root, path);

const projectNode = inRoot('node_modules/node/bin/node');

/** Tools are found in node_modules first, and the Node they ask for is the project's. */
export const environment = {
  ...process.env,
  PATH: [inRoot('node_modules/.bin'), process.env.PATH].join(delimiter),
};

/** What the browser tests run, with the Debian package that brings it. */
const programs = [
  { file: '/usr/bin/chromium', from: 'chromium' },
  { file: '/usr/bin/firefox-esr', from: 'firefox-esr' },
  { file: '/usr/bin/openssl', from: 'openssl' },
  { file: '/usr/bin/unshare', from: 'util-linux' },
];

/** @param {string} command @param {string[]} args */
function run(command, args, env = environment) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0;
}

function packagesAreCurrent() {
  const installed = inRoot('node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(projectNode)) return false;
  return (
    statSync(installed).mtimeMs >= statSync(inRoot('package-lock.json')).mtimeMs || sameVersions(installed)
  );
}

/** A checkout gives the lockfile a new date without changing it. @param {string} installed */
function sameVersions(installed) {
  const versionsIn = (/** @type {string} */ file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(Object.entries(packages).map(([path, { version }]) => [path, version]));
  };
  const wanted = versionsIn(inRoot('package-lock.json'));
  return [...versionsIn(installed)].every(([path, version]) => wanted.get(path) === version);
}

const isLink = (/** @type {string} */ path) =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Installs what the lockfile names, unless it is there already. */
export function installPackages() {
  if (packagesAreCurrent()) return;
  // npm would empty the folder that the link leads to, from which others work.
  if (isLink(inRoot('node_modules')))
    throw new Error(
      'node_modules is a link, and what it leads to is not what package-lock.json names: please run npm ci there.',
    );
  if (!run('npm', ['ci', '--no-audit', '--no-fund'], process.env)) throw new Error('npm ci failed');
}

/** Installs missing browsers by apt where this is Debian and we are root; else says what is needed. */
export function installBrowsers() {
  const missing = programs.filter(({ file }) => !existsSync(file)).map(({ from }) => from);
  if (missing.length === 0) return;
  const advice = `The browser tests need Debian's ${missing.join(', ')}: apt-get install ${missing.join(' ')}`;
  installByApt(missing, advice);
}

/**
 * Installs Debian packages where this is Debian and we are root; else throws what is to be done.
 * @param {readonly string[]} packages @param {string} advice
 */
export function installByApt(packages, advice) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], env);
  // The package lists may be missing or old: fetched only where the first try fails.
  if (install()) return;
  if (!run('apt-get', ['update'], env) || !install()) throw new Error(advice);
}

/** Runs this very script again under the project's Node where this one is older. Returns false where it is not. */
export function runAgainUnderProjectNode() {
  const wanted = Number(
    JSON.parse(readFileSync(inRoot('node_modules/node/package.json'), 'utf8')).version.split('.')[0],
  );
  if (Number(process.versions.node.split('.')[0]) >= wanted) return false;
  // Ctrl+C reaches both: this one waits until the other has cleaned up.
  process.on('SIGINT', () => undefined);
  const { status } = spawnSync(projectNode, process.argv.slice(1), {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
  return true;
}
