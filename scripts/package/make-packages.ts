import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checkSources } from './check-sources.ts';
import { writeListing } from './listing/write-listing.ts';
import type { Order, Signing } from './order.ts';
import { signCrx } from './sign-crx.ts';
import { zipBuild } from './zip-build.ts';

/** Names of the packages in the folder, and the extension's id where a key was given. */
export type Packages = { files: readonly string[]; extensionId?: string };

const isOurs = (name: string): boolean =>
  /^lanyard-.+\.(zip|crx)$/.test(name) || ['updates.xml', 'listing'].includes(name);

/** Takes away what was made before. What is not ours stays, and nothing is made beside it: it might be handed on. */
async function empty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  const foreign = names.find((name) => !isOurs(name));
  if (foreign !== undefined)
    throw new Error(`${join(folder, foreign)} was not made by npm run package. Please move it elsewhere.`);
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true })));
}

async function versionIn(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function makeCrx(order: Order, signing: Signing, version: string): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'lanyard-crx-'));
  const [zip, name] = ['crx.zip', `lanyard-${version}.crx`];
  try {
    const manifest = { update_url: signing.updateUrl.href };
    const built = await zipBuild({ root: order.root, out: work, browser: 'chromium', name: zip, manifest });
    return await signCrx({ ...signing, ...built, zip: join(work, zip), out: order.out, name });
  } finally {
    await rm(work, { recursive: true });
  }
}

/**
 * Makes every package of this version. From the same sources they are the same to the byte, wherever and whenever they
 * are made. Rejects with a plain sentence where the folder holds something else.
 */
export async function makePackages(order: Order): Promise<Packages> {
  const { root, out, signing } = order;
  const version = await versionIn(root);
  await empty(out);
  await zipBuild({ root, out, browser: 'chromium', name: `lanyard-${version}-chrome.zip` });
  const [firefox, sources] = [`lanyard-${version}-firefox.zip`, `lanyard-${version}-sources.zip`];
  await zipBuild({ root, out, browser: 'firefox', name: firefox, sources });
  const extensionId = signing && (await makeCrx(order, signing, version));
  const files = (await readdir(out)).sort();
  writeListing(root, out, version);
  if (order.checkSources) checkSources(out, version);
  return extensionId === undefined ? { files } : { files, extensionId };
}
