import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const { version } = JSON.parse(textOf('package.json')) as { version: string };
const lock = JSON.parse(textOf('package-lock.json')) as {
  version: string;
  packages: { '': { version: string } };
};

test('the lockfile is of the version of package.json, and the changelog tells of none that is newer', () => {
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  const [first, second] = [...textOf('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
  // What is being worked on stands first; below it, or instead of it, the version that was given out last.
  const released = first === 'Unreleased' ? second : first;
  expect([undefined, version]).toContain(released?.replace(/^\[?([\d.]+).*$/, '$1'));
});

test('nothing else that goes to a store or a school names a version', () => {
  const places = [
    'wxt.config.ts',
    'listing/description.txt',
    'listing/reviewers.txt',
    'listing/SUBMITTING.md',
  ];
  expect(places.filter((path) => /\b\d+\.\d+\.\d+\b/.test(textOf(path)))).toEqual([]);
});
