import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { adapterFor, adapters } from '../../../lib/sites/adapters.ts';
import { catalogue } from '../../../lib/sites/catalogue.ts';

const folders = readdirSync(new URL('../../../lib/sites', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the registry of sites', () => {
  it('has each site once, in the folder of its id', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { info } of adapters) expect(folders).toContain(info.id);
  });

  it('has every adapter’s site in the catalogue', () => {
    for (const { info } of adapters) expect(catalogue).toContain(info);
  });

  it('finds the adapter of a host, its subdomains included', () => {
    expect(adapterFor('x.com')?.info.id).toBe('x');
    expect(adapterFor('mobile.twitter.com')?.info.id).toBe('x');
    expect(adapterFor('notx.com')).toBeUndefined();
  });
});
