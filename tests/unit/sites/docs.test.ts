import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import type { SiteInfo } from '../../../lib/core/site-info.ts';
import { catalogue } from '../../../lib/sites/catalogue.ts';

const page = readFileSync(new URL('../../../docs/sites.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

const counts: Record<NonNullable<SiteInfo['counting']> | 'usual', string> = {
  usual: 'unless policy names others',
  chosen: 'where policy names it',
  never: 'never',
};

it('the page of sites has each of them with its hosts, and when it counts', () => {
  expect(rows).toHaveLength(catalogue.length);
  for (const { id, name, hosts, counting = 'usual' } of catalogue) {
    const row = rows.find((line) => line.startsWith(`| \`${id}\``));
    expect(row).toContain(name);
    expect(row).toContain(hosts.join(', '));
    expect(row).toContain(counts[counting]);
  }
});
