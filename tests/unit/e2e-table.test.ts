import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { browserTests, isShown, itemsOf, root, rowsOf } from './named-tests.ts';

/** What stands in the second column of the tables. */
const shownBy = rowsOf(readFileSync(join(root, 'tests/e2e/README.md'), 'utf8')).map(([sentence, items]) => ({
  sentence,
  items: itemsOf(items),
}));

describe('the table of tests/e2e/README.md', () => {
  test('has a test for every sentence', () => {
    expect(shownBy.length).toBeGreaterThan(40);
    expect(shownBy.filter(({ items }) => items.length === 0 || items.includes(''))).toEqual([]);
  });

  test('names only tests that exist', () => {
    expect(shownBy.flatMap(({ items }) => items).filter((item) => !isShown(item))).toEqual([]);
  });

  test('names every browser test', () => {
    const named = new Set(shownBy.flatMap(({ items }) => items));
    expect(browserTests.filter((title) => !named.has(title))).toEqual([]);
  });

  test('titles are not used twice', () => {
    expect(browserTests.filter((title, index) => browserTests.indexOf(title) !== index)).toEqual([]);
  });
});
