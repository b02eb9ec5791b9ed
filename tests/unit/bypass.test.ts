import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { isShown, itemsOf, root, rowsOf } from './named-tests.ts';

const page = readFileSync(join(root, 'docs/bypass.md'), 'utf8');

/** The rows of the tables with tests: way, what is said of it, tests. */
const ways = page
  .split('\n## ')
  .filter((section) => /\| shown by +\|/.test(section))
  .flatMap(rowsOf);

describe('the page of ways round', () => {
  test('has thirty ways and more, each once', () => {
    const names = ways.map(([way]) => way);
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((way, index) => names.indexOf(way) !== index)).toEqual([]);
  });

  test('says of each what becomes of it in both browsers', () => {
    const results = ways.map(([way, ...cells]) => ({ way, both: cells.slice(-3, -1) }));
    const said = /(^|: )(held|administrator|open)\b|^–$/;
    expect(results.filter(({ both }) => both.length !== 2 || !both.every((one) => said.test(one)))).toEqual(
      [],
    );
  });

  test('names a test that exists for each', () => {
    const unshown = ways.flatMap((cells) => itemsOf(cells.at(-1))).filter((item) => !isShown(item));
    expect(unshown).toEqual([]);
  });

  test('gives for what an administrator closes a policy of the lists above the table', () => {
    const policies = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);
    expect(policies).toHaveLength(2);
    const known = `${policies.join('')} force_installed private_browsing HubsSidebarEnabled DeviceGuestModeEnabled`;
    const named = ways
      .flatMap((cells) => cells.slice(-3, -1))
      .flatMap((cell) => cell.split('administrator: ').slice(1))
      .flatMap((cell) => [...cell.matchAll(/`([A-Z]\w+|[a-z]+_[a-z]+)`/g)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
