import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zip, type InlineConfig } from 'wxt';

import { madeByBuild, secrets, sourceFiles } from './source-files.ts';

/** What a package's manifest has and the build's has not. */
type ManifestChanges = {
  /** Where Chrome and Edge look for the next CRX; a store takes no package that says it. */
  update_url?: string;
};

export type ZipOrder = {
  /** The repository. */
  root: string;
  /** The folder for what is made. */
  out: string;
  browser: 'chromium' | 'firefox';
  /** The zip's name. */
  name: string;
  /** The source archive's name; without one, none is made. */
  sources?: string;
  manifest?: ManifestChanges;
};

/** WXT's reports on the way; what it warns of and fails on is said. */
const logger: NonNullable<InlineConfig['logger']> = {
  ...{ debug: silent, log: silent, info: silent, success: silent },
  ...{ warn: console.warn, error: console.error, fatal: console.error },
  level: 0,
};

function silent(): void {
  // Nothing: the package command says what it made.
}

/** What the manifest that was made says. */
export type Built = { version: string; minimumChrome?: string };

const configFor = (
  { root, browser, name, sources, manifest: changes }: ZipOrder,
  outDir: string,
  heard: (built: Built) => void,
): InlineConfig => ({
  ...{ root, browser, outDir, logger, mode: 'production' },
  zip: {
    artifactTemplate: name,
    zipSources: sources !== undefined,
    sourcesTemplate: sources ?? '',
    includeSources: [...sourceFiles],
    excludeSources: [...secrets, ...madeByBuild],
  },
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      Object.assign(manifest, changes);
      const { version, minimum_chrome_version: minimumChrome } = manifest;
      heard(minimumChrome === undefined ? { version } : { version, minimumChrome });
    },
  },
});

/**
 * Builds for one browser and zips the build by WXT, which sorts the entries and gives them no time and no owner. It is
 * built in a folder of its own, so that no other build gets into it and none is overwritten.
 */
export async function zipBuild(order: ZipOrder): Promise<Built> {
  // Another value makes Preact's JSX carry the paths of this machine (seen).
  process.env['NODE_ENV'] = 'production';
  const work = await mkdtemp(join(tmpdir(), 'lanyard-package-'));
  let built: Built | undefined;
  try {
    await zip(configFor(order, work, (what) => (built = what)));
    for (const name of [order.name, order.sources])
      if (name !== undefined) await move(join(work, name), join(order.out, name));
  } finally {
    await rm(work, { recursive: true });
  }
  if (built === undefined) throw new Error(`No manifest was made for ${order.browser}.`);
  return built;
}

/** Also from one disk to another. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(() => copyFile(from, to));
}
