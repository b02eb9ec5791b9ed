import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readZip } from '../read-zip.ts';
import { drawListing } from './draw-listing.ts';
import { listingOf, problemsIn } from './listing.ts';
import { type Store, stores } from './stores.ts';

function reader(zip: string): (file: string) => string {
  const entries = readZip(readFileSync(zip));
  return (file) => {
    const entry = entries.find(({ name }) => name === file);
    if (entry === undefined) throw new Error(`${zip} has no ${file}.`);
    return entry.content.toString('utf8');
  };
}

function writeFor(store: Store, root: string, out: string, version: string): void {
  const listing = listingOf(reader(join(out, `lanyard-${version}${store.packageEnd}`)), root);
  const problems = problemsIn(store, listing);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const folder = join(out, 'listing', store.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'listing.md'), drawListing(store, listing));
  writeFileSync(join(folder, 'description.txt'), `${listing.texts.description}\n`);
  for (const name of listing.pictures) copyFileSync(join(root, 'listing/pictures', name), join(folder, name));
}

/**
 * Writes `listing` beside the packages: for each store all that its form asks, from the zips that lie there. Throws what a
 * store would refuse.
 */
export function writeListing(root: string, out: string, version: string): void {
  for (const store of stores) writeFor(store, root, out, version);
  copyFileSync(join(root, 'listing/SUBMITTING.md'), join(out, 'listing', 'SUBMITTING.md'));
}
