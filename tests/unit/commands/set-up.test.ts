import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const setUp = fileURLToPath(new URL('../../../scripts/commands/set-up.mjs', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'lanyard-set-up-'));

afterAll(() => {
  rmSync(work, { recursive: true });
});

const lock = (version: string): string => JSON.stringify({ packages: { 'node_modules/other': { version } } });

/** A repository whose `node_modules` leads to another's, which has an older package. */
function linked(): { repository: string; shared: string } {
  const [repository, shared] = [join(work, 'repository'), join(work, 'shared')];
  mkdirSync(join(repository, 'scripts/commands'), { recursive: true });
  mkdirSync(join(shared, 'node/bin'), { recursive: true });
  copyFileSync(setUp, join(repository, 'scripts/commands/set-up.mjs'));
  writeFileSync(join(shared, 'node/bin/node'), '');
  writeFileSync(join(shared, '.package-lock.json'), lock('1.0.0'));
  utimesSync(join(shared, '.package-lock.json'), 1, 1);
  writeFileSync(join(repository, 'package-lock.json'), lock('2.0.0'));
  symlinkSync(shared, join(repository, 'node_modules'));
  return { repository, shared };
}

test('nothing is installed through a link: npm would empty the folder it leads to', async () => {
  const { repository, shared } = linked();
  const address = pathToFileURL(join(repository, 'scripts/commands/set-up.mjs')).href;
  const { installPackages } = (await import(address)) as { installPackages: () => void };
  expect(installPackages).toThrow('node_modules is a link');
  expect(existsSync(join(shared, 'node/bin/node'))).toBe(true);
});
