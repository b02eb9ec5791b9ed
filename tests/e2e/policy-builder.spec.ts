import type { Page } from 'puppeteer-core';

import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { known } from '../../lib/known/known-ids.ts';
import { firefoxPolicies } from '../../lib/deployment/json/firefox-policies.ts';
import { formats } from '../../lib/deployment/registry.ts';
import { stores } from '../../lib/deployment/stores.ts';
import { downloadsInto } from './fixtures/downloads.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { giveFile } from './fixtures/give-file.ts';
import { chord } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ownPage, type Ui } from './fixtures/ui.ts';

async function openBuilder(lanyard: Lanyard): Promise<{ page: Page; seen: Ui }> {
  const page = await lanyard.openPage('policy-builder.html');
  await page.waitForSelector('.starts');
  return { page, seen: ownPage(page) };
}

const choose = (page: Page, text: string): Promise<void> =>
  giveFile(page, 'input[type=file]', { name: 'school.json', text });

async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.type(text);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one?.getAttribute('aria-label') ?? one?.id ?? '';
  });

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const words = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (wanted.test(words) || wanted.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(wanted)}`);
}

type FirefoxPolicies = { policies: { '3rdparty': { Extensions: Record<string, unknown> } } };

const foldersIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? path))].sort();

test('from a beginning to a file: a mistake is seen beside its field and mended, and the policy that is saved is right, alone and in every form', async ({
  lanyard,
}, info) => {
  const { page, seen } = await openBuilder(lanyard);
  await page.click('.starts li:first-child button');
  await seen.sees('Begun from “Closed in school hours, half an hour a day”');
  await seen.press('Your school');
  await write(page, '#set-policyName', 'Hazelbrook policy');
  await write(page, '#key-schoolNames [data-item="0"]', 'Hazelbrook Primary School');
  await write(page, '#set-schoolWebsite', 'hazelbrook');
  await seen.sees('“hazelbrook” is not a web site');
  await page.keyboard.type('.sch.uk');
  await seen.seesNo('is not a web site');
  await seen.press('Take it away');
  await seen.sees('Nothing to look at');
  await seen.sees('3 keys changed');
  const folder = info.outputPath('downloads');
  const downloads = await downloadsInto(lanyard, folder);
  await seen.press('Save hazelbrook-policy.json');
  const { name, text } = await downloads.only();
  // In Chromium the page knows the id that Lanyard has there.
  if (lanyard.running().engine === 'firefox') await write(page, '#id-chrome', 'a'.repeat(32));
  await seen.press('Save all of them in one folder (.zip)');
  const zipped = await downloads.zipped();
  await downloads.giveBack();
  expect(name).toBe('hazelbrook-policy.json');
  const { policy, issues } = parsePolicy(JSON.parse(text), known);
  expect(issues).toEqual([]);
  expect(policy).toMatchObject({
    policyName: 'Hazelbrook policy',
    schoolNames: ['Hazelbrook Primary School'],
    schoolWebsite: 'hazelbrook.sch.uk',
    blockedHours: ['mon-fri 08:45-16:00'],
    dailyMinutes: 30,
  });
  expect(zipped['hazelbrook-policy.json']).toBe(text);
  expect(foldersIn(zipped)).toEqual(
    ['hazelbrook-policy.json', 'README.txt', ...formats.map(({ id }) => id)].sort(),
  );
  const inFirefox = JSON.parse(zipped[`${firefoxPolicies.id}/policies.json`] ?? '') as FirefoxPolicies;
  expect(inFirefox.policies['3rdparty'].Extensions[stores.firefoxId]).toEqual(policy);
  await seen.seesNo('Not saved yet');
});

/** Tries to close the page, and gives what came of it: what the browser asks, or that the page is gone. */
async function leave(page: Page): Promise<string> {
  let asked: string | undefined;
  page.once('dialog', (dialog) => {
    asked = dialog.type();
    void dialog.dismiss();
  });
  // Where somebody stays, Firefox gives no answer.
  void page.close({ runBeforeUnload: true }).catch(() => undefined);
  const isThere = (): Promise<boolean> => page.evaluate(() => true).catch(() => false);
  const outcome = async (): Promise<string> =>
    (await isThere()) ? (asked ?? 'nothing yet') : (asked ?? 'gone');
  await expect.poll(outcome).not.toBe('nothing yet');
  return outcome();
}

test('who leaves with something unsaved is asked; who has changed nothing, or saved it, is not', async ({
  lanyard,
}, info) => {
  const unchanged = await openBuilder(lanyard);
  await unchanged.seen.press('Whom to ask');
  expect(await leave(unchanged.page)).toBe('gone');

  const { page, seen } = await openBuilder(lanyard);
  await page.click('.starts li:first-child button');
  await seen.sees('Not saved yet');
  expect(await leave(page)).toBe('beforeunload');

  const saved = await openBuilder(lanyard);
  await saved.page.click('.starts li:first-child button');
  await saved.seen.press('Take it away');
  const downloads = await downloadsInto(lanyard, info.outputPath('downloads'));
  await saved.seen.press('Save policy.json');
  await downloads.only();
  await downloads.giveBack();
  await saved.seen.seesNo('Not saved yet');
  expect(await leave(saved.page)).toBe('gone');
});

test('a file of Google’s form is gone on with: what was meant is taken, told as changed, and taken back; a broken file changes nothing', async ({
  lanyard,
}) => {
  const { page, seen } = await openBuilder(lanyard);
  await choose(page, JSON.stringify({ policyName: { Value: 'Ashgrove' }, access: { Value: 'hour' } }));
  await seen.sees('Opened from school.json');
  await choose(page, '{\n  "access": open\n}');
  await seen.sees('it stops making sense at line 2, column 13');
  await seen.sees('Ashgrove');
  await seen.press('Take it away');
  await seen.press('Hours and allowance: Access to social sites');
  await seen.sees('Did you mean hours?');
  await seen.press('Use “hours”');
  await seen.seesNo('Did you mean');
  await seen.press('Take it away');
  await seen.sees('1 key changed');
  await chord(page, 'Control', 'z');
  await seen.sees('Nothing changed');
  await seen.sees('1 thing to look at');
});

test('by keyboard alone: begin, add a name and another, put it first, take it out', async ({ lanyard }) => {
  const { page, seen } = await openBuilder(lanyard);
  await tabTo(page, /^An empty policy/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Next: Your school$/);
  await page.keyboard.press('Enter');
  // Until the form is there, Tab leaves the page for the browser's own buttons.
  await page.waitForSelector('#key-schoolNames');
  await tabTo(page, /^Names of the school: one more$/);
  await page.keyboard.type('Ashgrove Infants');
  await tabTo(page, /^Names of the school: one more$/);
  await page.keyboard.type('Ashgrove Primary');
  await tabTo(page, /^Move up: Ashgrove Primary$/);
  await page.keyboard.press('Enter');
  const names = (): Promise<readonly string[]> =>
    page.$$eval('#key-schoolNames input', (fields) => fields.map(({ value }) => value));
  await expect.poll(names).toEqual(['Ashgrove Primary', 'Ashgrove Infants', '']);
  expect(await focused(page)).toBe('Move up: Ashgrove Primary');
  await tabTo(page, /^Remove: Ashgrove Infants$/);
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['Ashgrove Primary', '']);
  expect(await focused(page)).toBe('Names of the school: one more');
  await seen.sees('Not saved yet');
});
