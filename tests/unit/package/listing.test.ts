import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { matchesOf, withRootDot } from '../../../lib/core/site-info.ts';
import { catalogue } from '../../../lib/sites/catalogue.ts';
import { justify, type Manifest } from '../../../scripts/package/listing/justifications.ts';
import { listingOf, problemsIn } from '../../../scripts/package/listing/listing.ts';
import { pictureSize, stores } from '../../../scripts/package/listing/stores.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const manifest: Manifest = {
  version: '1.2.3',
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en_GB',
  permissions: ['storage', 'alarms', 'scripting', 'declarativeNetRequestWithHostAccess'],
  host_permissions: withRootDot(catalogue.flatMap(matchesOf)),
};

const read = (given: Manifest) => (file: string) =>
  file === 'manifest.json' ? JSON.stringify(given) : readFileSync(join(root, 'public', file), 'utf8');

const listing = listingOf(read(manifest), root);

describe('what stores are told of permissions', () => {
  test('is a reason for each, and one for the hosts that names every site', () => {
    expect(listing.justified.map(({ permission }) => permission)).toEqual([
      ...(manifest.permissions ?? []),
      'Host permissions',
    ]);
    const hosts = listing.justified.at(-1)?.why ?? '';
    expect(catalogue.filter(({ name }) => !hosts.includes(name))).toEqual([]);
  });

  test.each([
    [{ permissions: ['tabs'] }, 'tabs'],
    [{ optional_permissions: ['downloads'] }, 'downloads'],
    [{ host_permissions: ['*://*.example.org/*'] }, '*://*.example.org/*'],
  ])('%j: none that nobody has explained is handed in', (added, named) => {
    expect(() => justify({ ...manifest, ...added })).toThrow(named);
  });
});

describe.each(stores)('$title', (store) => {
  test('takes every text and picture', () => {
    expect(problemsIn(store, listing)).toEqual([]);
  });

  test('refuses what is too long, and a listing without pictures', () => {
    const long = { ...listing.manifest, name: 'n'.repeat(76), description: 'd'.repeat(251) };
    const texts = { ...listing.texts, description: 'x'.repeat(16_001), searchTerms: 'y'.repeat(31) };
    const problems = problemsIn(store, { ...listing, manifest: long, texts, pictures: [] });
    const asked = ['the name has 76', 'the summary has 251', 'the description has 16001', 'no picture'];
    expect(asked.filter((words) => !problems.some((problem) => problem.includes(words)))).toEqual([]);
    expect(problems).toHaveLength(store.id === 'edge' ? 5 : 4);
  });
});

test('every picture has the size that stores take, and no transparency', () => {
  const heads = listing.pictures.map((name) => readFileSync(join(root, 'listing/pictures', name)));
  for (const head of heads) {
    expect(head.toString('latin1', 1, 4)).toBe('PNG');
    expect({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) }).toEqual(pictureSize);
    // Colour type 2 of the PNG specification: red, green and blue.
    expect(head.readUInt8(25)).toBe(2);
  }
});
