import type { Page } from 'puppeteer-core';

import { press } from '../replicas/shared/driving.ts';
import { downloadsInto } from './fixtures/downloads.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { giveFile } from './fixtures/give-file.ts';
import type { Engine } from './fixtures/identity.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { listsIn } from './fixtures/lists-in.ts';
import { schoolExport } from './fixtures/school-export.ts';
import { ownPage } from './fixtures/ui.ts';
import { facebook } from './sites/facebook.ts';

// All the way: a policy made in the builder from the school's export, its file put where IT puts it, the browser started.

test.use({ start: 'fresh' });

const LISTED = 'Tallulah Brady';
const UNLISTED = 'Nadia Rahman';
const LINES = 1_500;

const forms = {
  chromium: { title: 'Chrome, Chromium and Edge on Linux (JSON)', file: 'lanyard-chromium-linux.json' },
  firefox: { title: 'Firefox (policies.json)', file: 'policies.json' },
} as const satisfies Record<Engine, { title: string; file: string }>;

const pressText = (page: Page, text: string): Promise<void> => page.locator(`::-p-text(${text})`).click();

async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).wait();
  await page.focus(selector);
  await page.keyboard.type(text);
}

/** Makes the policy, and gives the exported file as it was saved. */
async function build(lanyard: Lanyard, folder: string): Promise<string> {
  const { title, file } = forms[lanyard.running().engine];
  const page = await lanyard.openPage('policy-builder.html');
  const seen = ownPage(page);
  await pressText(page, 'An empty policy');
  await seen.press('Your school');
  await write(page, '#set-policyName', 'Hazelbrook policy');
  await write(page, '#set-policyVersion', 'Autumn 2026');
  await write(page, '#key-schoolNames [data-item="0"]', 'Hazelbrook Primary School');
  await seen.press('People');
  await pressText(page, 'I have asked, and nobody is to be left out');
  await page.locator('#people-exports').wait();
  await giveFile(page, '[aria-labelledby=people-exports] input[type=file]', {
    name: 'pupils.csv',
    text: schoolExport(LINES, LISTED),
  });
  await seen.press('Make the lists');
  await seen.sees('On the lists: 1,500 pupils');
  await seen.press('Put these lists into the policy');
  await seen.press('Take it away');
  await seen.sees('Nothing to look at');
  const downloads = await downloadsInto(lanyard, folder);
  await pressText(page, title);
  await pressText(page, `Save ${file}`);
  const { name, text } = await downloads.only();
  await downloads.giveBack();
  expect(name).toBe(file);
  expect(text).not.toMatch(/Brady|Kingsford|Tallulah/);
  return text;
}

/** Of Firefox’s file what is Lanyard’s policy: the rest would install it from the store, and close the protocol. */
function asPlaced(engine: Engine, text: string): string {
  if (engine === 'chromium') return text;
  const { policies } = JSON.parse(text) as { policies: Record<string, unknown> };
  return JSON.stringify({ policies: { '3rdparty': policies['3rdparty'] } });
}

async function openAt(lanyard: Lanyard, path: string): Promise<Page> {
  const page = await lanyard.newTab();
  await facebook.open(page, path);
  await listsIn(lanyard, page);
  return page;
}

const rowOf = (page: Page, key: string): Promise<string> =>
  page.$eval(`#key-${key}`, (row) => (row as HTMLElement).innerText.replace(/\s+/g, ' '));

const listedIn = (row: string): number =>
  Number(/([\d,]+) (?:names|name)$/.exec(row)?.[1]?.replace(',', '') ?? 0);

/** The digests of one list in an exported file: eight characters each. */
const digestsIn = (text: string, key: string): number =>
  (new RegExp(`"${key}": ?\\[([^\\]]*)\\]`).exec(text)?.[1] ?? '').replace(/[^\w-]/g, '').length / 8;

test('from an export of 1,500 pupils to a friend request that is held: built, put in place, started, seen in diagnostics', async ({
  lanyard,
}, info) => {
  const text = await build(lanyard, info.outputPath('downloads'));
  await lanyard.policy.write(asPlaced(lanyard.running().engine, text));
  await lanyard.restart();
  await lanyard.until('the policy is in force', ({ policy }) => policy.version === 'Autumn 2026');

  const { path, control, before } = facebook.onPageOf(LISTED);
  const held = await openAt(lanyard, path);
  await press(held, control);
  await lanyard.on(held).sees(before);
  await lanyard.on(held).sees('This name is the same as one on your school’s list.');
  expect(await facebook.sentBy(held)).toEqual([]);

  const other = facebook.onPageOf(UNLISTED);
  const free = await openAt(lanyard, other.path);
  await press(free, other.control);
  await expect.poll(() => facebook.sentBy(free)).toMatchObject([other.sent]);

  const page = await lanyard.openPage('diagnostics.html');
  await ownPage(page).has({ role: 'heading', name: 'Everything is in order' });
  expect(await rowOf(page, 'policyName')).toContain('Hazelbrook policy');
  expect(await rowOf(page, 'policyVersion')).toContain('Autumn 2026');
  expect(await rowOf(page, 'schoolNames')).toContain('Hazelbrook Primary School');
  // Of each list as many as the file has; of a name its weak forms, such as initials, are on the quiet one.
  for (const key of ['pupils', 'pupilsCommon'])
    expect(listedIn(await rowOf(page, key))).toBe(digestsIn(text, key));
  expect(digestsIn(text, 'pupils') + digestsIn(text, 'pupilsCommon')).toBeGreaterThanOrEqual(LINES);
});
