import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { adapters } from '../../../lib/sites/adapters.ts';
import type { SiteAdapter } from '../../../lib/sites/site-adapter.ts';
import { builds } from '../../e2e/fixtures/identity.ts';
import type { Measure, Row } from '../measure.ts';
import { figure } from '../statistics.ts';

const build = builds.chromium;

const gzipped = async (path: string): Promise<number> =>
  gzipSync(await readFile(join(build, path)), { level: 9 }).length / 1000;

const row = (what: string, kilobytes: number, allowed: number): Row => ({
  what: `${what}, gzipped`,
  where: 'build',
  budget: `${String(allowed)} kB`,
  measured: figure(kilobytes, 'kB'),
  share: kilobytes / allowed,
});

const importsAtOnce = /(?:from|import) ?["'`](\.[^"'`]+)["'`]/g;

/** Those too that are fetched when somebody comes to what needs them. */
const allImports = /(?:from|import) ?\(?["'`](\.[^"'`]+)["'`]/g;

/** A script with all that it imports; paths from the build's folder. */
async function withImports(path: string, imports: RegExp, found: Set<string>): Promise<void> {
  if (found.has(path)) return;
  found.add(path);
  const text = await readFile(join(build, path), 'utf8');
  for (const [, imported = ''] of text.matchAll(imports))
    await withImports(join(dirname(path), imported), imports, found);
}

async function kilobytesOf(page: string, imports: RegExp): Promise<number> {
  const html = await readFile(join(build, page), 'utf8');
  const found = new Set<string>();
  for (const [, source = ''] of html.matchAll(/<script[^>]+src="\/?([^"]+)"/g))
    await withImports(source, imports, found);
  if (found.size === 0) throw new Error(`${page} has no script`);
  return (await Promise.all([...found].map(gzipped))).reduce((total, one) => total + one, 0);
}

async function pageRow(page: string): Promise<Row> {
  const [opening, all] = [await kilobytesOf(page, importsAtOnce), await kilobytesOf(page, allImports)];
  const plain = row(`Scripts of \`${page}\``, opening, 60);
  return all === opening
    ? plain
    : {
        ...plain,
        measured: `${plain.measured}; with all that it fetches when asked for ${figure(all, 'kB')}`,
      };
}

const siteRow = async ({ info }: SiteAdapter): Promise<Row> =>
  row(
    `Social content script on ${info.name}, without the rules`,
    await gzipped(`content-scripts/${info.id}.js`),
    40,
  );

async function run(): Promise<readonly Row[]> {
  const pages = (await readdir(build)).filter((name) => name.endsWith('.html')).sort();
  return [
    ...(await Promise.all(adapters.map(siteRow))),
    row('The rules, put into a page when somebody is about to write', await gzipped('rules.js'), 40),
    row('Time content script', await gzipped('content-scripts/time.js'), 8),
    ...(await Promise.all(pages.map(pageRow))),
  ];
}

export const sizes: Measure = {
  name: 'sizes',
  how: 'The release build for Chromium, each file by `gzip -9`, in thousands of bytes. A page’s scripts are those it names and all that they import; the share is that of what its opening needs.',
  run,
};
