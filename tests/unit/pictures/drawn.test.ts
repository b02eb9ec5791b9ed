import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { digests, drawn, DRAWN_OF } from '../../../scripts/pictures/drawn.ts';
import { published } from '../../../scripts/pictures/tour-pictures.ts';

// Where one fails: `npm run pictures`.

test('what README and the stores show is drawn of the pictures as they are now', () => {
  expect(JSON.parse(readFileSync(DRAWN_OF, 'utf8'))).toEqual(digests());
});

test('every picture of the stores, and every one that README shows, is taken by the command', () => {
  const readme = [...readFileSync('README.md', 'utf8').matchAll(/docs\/screenshots\/[\w/-]+\.png/g)];
  const listing = readdirSync('listing/pictures').map((name) => `listing/pictures/${name}`);
  const made = drawn.map(({ path }) => path as string);
  const known = [...made, ...published];
  const unknown = [...readme.map(([path]) => path), ...listing].filter(
    (path) => !known.includes(path) && !path.startsWith('docs/screenshots/gallery/'),
  );
  expect(unknown).toEqual([]);
});
