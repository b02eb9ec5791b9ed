import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { makePackages } from './make-packages.ts';
import { readOrder } from './order.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What `npm run package` does with the words behind it; rejects with a plain sentence where something is missing. */
export async function packageFor(words: readonly string[]): Promise<void> {
  const order = readOrder(words, { root, cwd: process.cwd() });
  // What lies there may be older than the messages.
  execFileSync(process.execPath, ['scripts/messages.ts'], { cwd: root, stdio: 'inherit' });
  const { files, extensionId } = await makePackages(order);
  // WXT leaves the cursor behind what it wrote last.
  console.log();
  for (const name of files) {
    const file = join(order.out, name);
    console.log(`${sha256(file)}  ${relative(process.cwd(), file)}`);
  }
  console.log(`\nFor the stores’ forms: ${relative(process.cwd(), join(order.out, 'listing'))}`);
  if (order.checkSources) console.log('The source archive makes the same zips, byte for byte.');
  if (extensionId === undefined) return;
  console.log(`\nThe extension's id in Chrome and Edge, by this key: ${extensionId}`);
}
