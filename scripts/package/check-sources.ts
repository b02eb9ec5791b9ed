import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

import { readZip } from './read-zip.ts';

/** What npm tells its scripts, and where they find this repository's tools: a reviewer has neither. */
const ofThisRun = /^(npm_(lifecycle|package|command|config_local)|INIT_CWD$|NODE_ENV$)/;

function asElsewhere(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ofThisRun.test(name));
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}

function unpack(archive: string, folder: string): void {
  for (const { name, content } of readZip(readFileSync(archive))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function npm(folder: string, ...words: string[]): void {
  const { status } = spawnSync('npm', words, {
    cwd: folder,
    env: asElsewhere(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed in what the source archive holds.`);
}

/**
 * Does what docs/packages.md tells Mozilla's reviewers: unpacks the source archive in a folder of its own, installs what
 * the lockfile names, and packages. Throws the names of the zips that are not the same to the byte.
 */
export function checkSources(out: string, version: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'lanyard-sources-'));
  try {
    unpack(join(out, `lanyard-${version}-sources.zip`), folder);
    npm(folder, 'ci');
    npm(folder, 'run', 'package');
    const zips = ['chrome', 'firefox', 'sources'].map((of) => `lanyard-${version}-${of}.zip`);
    const differing = zips.filter(
      (zip) => !readFileSync(join(out, zip)).equals(readFileSync(join(folder, 'packages', zip))),
    );
    if (differing.length > 0)
      throw new Error(`From the source archive these differ: ${differing.join(', ')}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
