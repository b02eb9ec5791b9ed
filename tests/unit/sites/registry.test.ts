import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { countable, matchesOf, usuallyCounted } from '../../../lib/core/site-info.ts';
import { adapters } from '../../../lib/sites/adapters.ts';
import { catalogue } from '../../../lib/sites/catalogue.ts';
import { wikipediaSite } from '../../../lib/sites/wikipedia/index.ts';
import { listReaders } from '../../../lib/sites/list-readers.ts';

const folders = readdirSync(new URL('../../../lib/sites', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

type ContentScript = { matches: string[]; js: string[]; css?: string[] };

function builtScripts(): readonly ContentScript[] {
  const manifest = new URL('../../../.output/chromium/manifest.json', import.meta.url);
  const { content_scripts } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    content_scripts: ContentScript[];
  };
  return content_scripts.toSorted((a, b) => (a.js[0] ?? '').localeCompare(b.js[0] ?? ''));
}

describe('the registry of sites', () => {
  it('has each site once, in the folder of its id', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { info } of adapters) expect(folders).toContain(info.id);
  });

  it('has every adapter’s site in the catalogue', () => {
    for (const { info } of adapters) expect(catalogue).toContain(info);
  });

  it('reads the lists of people of each site that says so', () => {
    const saying = catalogue.filter(({ hasLists }) => hasLists === true);
    expect(listReaders.map(({ info }) => info)).toEqual(saying);
  });

  it('has a script for each adapter, and in the build it runs on its site alone', () => {
    const scripts = builtScripts();
    const notOfAdapters = ['content-scripts/time.js', 'content-scripts/wikipedia.js'];
    const ofSites = scripts.filter(({ js }) => !notOfAdapters.includes(js[0] ?? ''));
    expect(ofSites.map(({ js, css, matches }) => ({ js, css, matches: matches.toSorted() }))).toEqual(
      adapters.map(({ info }) => ({
        js: [`content-scripts/${info.id}.js`],
        css: [`content-scripts/${info.id}.css`],
        matches: matchesOf(info).toSorted(),
      })),
    );
  });

  it('has the page of every other site count only where policy names it, and no encyclopaedia, on which editing alone is asked about', () => {
    const scripts = builtScripts();
    const matchesIn = (file: string) => scripts.find(({ js }) => js.includes(file))?.matches.toSorted();
    expect(countable(catalogue)).not.toContain(wikipediaSite.info);
    expect(matchesIn('content-scripts/time.js')).toEqual(
      usuallyCounted(catalogue).flatMap(matchesOf).toSorted(),
    );
    expect(usuallyCounted(catalogue).map(({ id }) => id)).toEqual(['facebook', 'instagram', 'x']);
    expect(matchesIn('content-scripts/wikipedia.js')).toEqual(matchesOf(wikipediaSite.info));
  });
});
