import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { facebookPages } from '../fixtures/pages/facebook.ts';
import { instagramPages } from '../fixtures/pages/instagram.ts';
import { linkedinPages } from '../fixtures/pages/linkedin.ts';
import type { ReadPage } from '../fixtures/pages/probe.ts';
import type { PageCase, PageCases, PageReading } from '../fixtures/pages/reading.ts';
import { threadsPages } from '../fixtures/pages/threads.ts';
import { xPages } from '../fixtures/pages/x.ts';
import { buildReplica } from '../replicas/server/build-replica.ts';
import { expect, test } from './fixtures/replica.ts';

const folder = new URL('../fixtures/pages/', import.meta.url);

async function probe(): Promise<string> {
  const { files } = await buildReplica({ probe: fileURLToPath(new URL('probe.ts', folder)) });
  return new TextDecoder().decode(files.get('probe.js'));
}

/** Goes to a page of a host that runs no script of its own. */
async function goTo(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/_replica/nothing`);
  await page.evaluate(await probe());
}

type Found = PageReading & { marks: readonly string[] };

/** What the site's adapter finds on each of its saved pages, in a browser that lays them out. */
async function readAll(page: Page, site: string, cases: PageCases): Promise<Record<string, Found>> {
  const found: Record<string, Found> = {};
  const byHost = Object.entries(cases).toSorted(([, a], [, b]) => a.at.localeCompare(b.at));
  let origin = '';
  for (const [name, one] of byHost) {
    const url = new URL(one.at);
    if (url.origin !== origin) await goTo(page, url.origin);
    origin = url.origin;
    const html = readFileSync(new URL(`${site}/${name}.html`, folder), 'utf8');
    const reading = await page.evaluate(
      (...of) => (window as unknown as { readPage: ReadPage }).readPage(...of),
      site,
      url.pathname + url.search,
      html,
    );
    const { as, ...rest } = reading;
    found[name] = 'as' in one ? { ...rest, as } : rest;
  }
  return found;
}

/** Everything marked on a page must be asked about: found, or left alone. */
const marksOf = ({ boxes = {}, contacts = {}, alone = [] }: PageCase): readonly string[] => [
  ...new Set([
    ...Object.keys(boxes),
    ...Object.values(boxes).flatMap(({ by }) => by),
    ...Object.keys(contacts),
    ...alone,
  ]),
];

async function expectAll(page: Page, site: string, cases: PageCases): Promise<void> {
  const files = readdirSync(new URL(`${site}/`, folder)).map((file) => file.replace('.html', ''));
  expect(files.toSorted()).toEqual(Object.keys(cases).toSorted());
  const wanted = Object.entries(cases).map(([name, one]) => {
    const { boxes = {}, contacts = {}, to = {}, profile, whose, list, as } = one;
    return [name, { boxes, contacts, to, profile, whose, list, as, marks: marksOf(one).toSorted() }];
  });
  expect(await readAll(page, site, cases)).toEqual(Object.fromEntries(wanted));
}

test.describe('saved pages', () => {
  test('every box of X is found with what sends it, every contact, and nothing else', async ({ page }) => {
    await expectAll(page, 'x', xPages);
  });

  test('every box of Facebook is found with what sends it, every contact, and nothing else', async ({
    page,
  }) => {
    await expectAll(page, 'facebook', facebookPages);
  });

  test('every box of Instagram is found with what sends it, every contact, and nothing else', async ({
    page,
  }) => {
    await expectAll(page, 'instagram', instagramPages);
  });

  test('every box of Threads is found with what sends it, every contact, and nothing else', async ({
    page,
  }) => {
    await expectAll(page, 'threads', threadsPages);
  });

  test('every box of LinkedIn is found with what sends it, every contact, and nothing else', async ({
    page,
  }) => {
    await expectAll(page, 'linkedin', linkedinPages);
  });
});
