import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { isShown, itemsOf, root, rowsOf } from './named-tests.ts';

const page = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');

const sections = page.split('\n## ').filter((section) => /\| shown by +\|/.test(section));

/** What might be tried, what becomes of it, why, tests. */
const threats = sections.flatMap(rowsOf);

describe('the threat model', () => {
  test('looks at everybody who could turn against it', () => {
    const actors = sections.map((section) => section.split('\n')[0] ?? '');
    expect(actors).toEqual([
      'The page of a social site',
      'A page whose process is taken over',
      'Another extension',
      'A pupil at the keyboard',
      'A curious administrator',
      'A lost or stolen laptop',
      'Whoever publishes updates',
    ]);
    for (const section of sections) expect(rowsOf(section).length).toBeGreaterThan(2);
  });

  test('says of each threat what becomes of it, in one of three words, and why', () => {
    const unclear = threats.filter(
      ([what = '', becomes = '', why = '']) =>
        what === '' || !['cannot', 'in part', 'can'].includes(becomes) || why.length < 15,
    );
    expect(unclear).toEqual([]);
    expect(threats.every((cells) => cells.length === 4)).toBe(true);
  });

  test('is honest: everybody but the page’s neighbours can do something', () => {
    for (const section of sections)
      expect(rowsOf(section).filter(([, becomes]) => becomes !== 'cannot').length).toBeGreaterThan(0);
  });

  test('names a test that exists for whatever it says that cannot be, and for each other one that there is', () => {
    const named = threats.map((cells) => ({ cells, items: itemsOf(cells.at(-1)) }));
    const unshown = named.flatMap(({ cells: [, becomes], items }) =>
      items.filter((item) => !isShown(item) && !(item === '–' && becomes === 'can')),
    );
    expect(unshown).toEqual([]);
  });

  test.each(['SECURITY.md', 'README.md', 'docs/architecture.md', 'docs/bypass.md'])(
    'is led to from %s',
    (file) => {
      expect(readFileSync(join(root, file), 'utf8')).toMatch(/threat-model\.md/);
    },
  );
});
