import type { Page } from 'puppeteer-core';

import { expect, test } from './fixtures/fixtures.ts';
import { giveFile } from './fixtures/give-file.ts';
import { typeInto, typeKeys } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { writeLedger } from './fixtures/ledger.ts';
import { ashgrove } from './fixtures/policies.ts';
import { highlights } from './fixtures/readings.ts';
import { ownPage, type Ui } from './fixtures/ui.ts';
import { listing } from './fixtures/watch-list.ts';
import { openBox } from './sites/open-box.ts';
import { x as site } from './sites/x.ts';

const SCHOOL = 'Ashgrove Primary School';

const choose = (page: Page, text: string): Promise<void> =>
  giveFile(page, '.policy-file input[type=file]', { name: 'policy.json', text });

async function openSettings(lanyard: Lanyard): Promise<{ page: Page; seen: Ui }> {
  const page = await lanyard.openPage('settings.html');
  return { page, seen: ownPage(page) };
}

async function writeNames(page: Page, field: 'names' | 'aliases', text: string): Promise<void> {
  await page.waitForSelector(`[name=${field}]`);
  await page.focus(`[name=${field}]`);
  await typeKeys(page, text);
}

/** A post that names the school, on X, in front. */
async function writePost(lanyard: Lanyard): Promise<Page> {
  const page = await openBox(lanyard, site, site.post);
  await typeInto(page, site.post.box, `Sports day at ${SCHOOL} today`);
  return page;
}

test.describe('Settings where no school has set Lanyard up', () => {
  test('the names of one’s school: a line that is wrong, found at once in an open tab, undone', async ({
    lanyard,
  }) => {
    const { page, seen } = await openSettings(lanyard);
    await seen.sees('Lanyard knows of no school here');
    await writeNames(page, 'names', 'AP');
    await seen.press('Save');
    await seen.sees('Line 1 has fewer than 3 letters');
    const focused = (): Promise<string> =>
      page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
    expect(await focused()).toBe('AP');
    const post = await writePost(lanyard);
    await page.bringToFront();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await writeNames(page, 'names', SCHOOL);
    await seen.press('Save');
    await seen.sees('Saved. Lanyard looks for 1 name now.');
    await post.bringToFront();
    await expect.poll(() => highlights(post)).toEqual([SCHOOL]);
    await page.bringToFront();
    await seen.press('Undo');
    await seen.sees('It is as it was.');
    await post.bringToFront();
    await expect.poll(() => highlights(post)).toEqual([]);
  });

  test('the school’s file on one’s own device: what it says, what is left out, a broken one, removed and back', async ({
    lanyard,
  }) => {
    const { page, seen } = await openSettings(lanyard);
    await choose(page, '{\n  "schoolNames": ["Ashgrove"],\n}');
    await seen.sees('it stops making sense at line 3, column 1');
    await choose(
      page,
      JSON.stringify({
        ...{ ...ashgrove, schoolNames: [SCHOOL, 7], severities: ['school-mention=block'] },
        ...{ enforceOn: 'every-device', access: 'never' },
      }),
    );
    await seen.sees('“Ashgrove social media policy” is open.');
    await seen.sees('Left out, because they are for school devices only (2)');
    await seen.sees('1 thing in the file could not be used');
    const overview = await lanyard.overview();
    expect([overview.origin, overview.enforcement]).toEqual(['file', 'nothing-set']);
    const post = await writePost(lanyard);
    await expect.poll(() => highlights(post)).toEqual([SCHOOL]);
    await page.bringToFront();
    await seen.press('Remove the file');
    await seen.sees('The file was removed.');
    await seen.press('Undo');
    await seen.sees('“Ashgrove social media policy” is open.');
    await seen.press('Remove the file');
    await seen.sees('Lanyard knows of no school here');
    await page.locator('::-p-text(26 kinds of words and acts)').click();
    await page.locator('::-p-text(Something confidential about)').click();
    await seen.sees('half my class are on free school meals');
    await page.locator('::-p-text(words and phrases it goes by)').click();
    await seen.sees('diabetes/diabetic');
  });

  test('nudges off for an hour: open tabs are quiet at once, and on again with one press', async ({
    lanyard,
  }) => {
    const { page, seen } = await openSettings(lanyard);
    await writeNames(page, 'names', SCHOOL);
    await seen.press('Save');
    await seen.sees('Saved.');
    const post = await writePost(lanyard);
    await expect.poll(() => highlights(post)).toEqual([SCHOOL]);
    await page.bringToFront();
    await seen.press('Off for an hour');
    await seen.sees(/Nudges are off everywhere until .*\d\d:\d\d/);
    await post.bringToFront();
    await expect.poll(() => highlights(post)).toEqual([]);
    await lanyard.on(post).isEmpty();
    expect((await lanyard.overview()).quiet).toHaveLength(1);
    await lanyard.stopWorker();
    await page.bringToFront();
    await seen.press('Turn nudges on');
    await seen.sees('Nudges are on again.');
    await post.bringToFront();
    await expect.poll(() => highlights(post)).toEqual([SCHOOL]);
  });

  test('all my data: the question says what goes, and it goes; minutes of today stay until midnight', async ({
    lanyard,
  }) => {
    // Where no policy names a zone, days are London's.
    const today = Temporal.Now.plainDateISO('Europe/London');
    const onX = (date: Temporal.PlainDate, minutes: number) => ({
      store: 'days' as const,
      value: { date: date.toString(), bySite: { x: minutes * 60_000 } },
    });
    await writeLedger(lanyard, [onX(today.subtract({ days: 7 }), 12), onX(today, 7)]);
    const { page, seen } = await openSettings(lanyard);
    await writeNames(page, 'aliases', 'Ashgrove');
    await seen.press('Save');
    await seen.sees('Saved.');
    await seen.press('Delete all my data …');
    await seen.sees('Delete all of this?');
    await seen.sees('those of today go at midnight');
    await seen.press('Keep it all');
    await seen.press('Delete all my data …');
    await seen.press('Yes, delete it');
    await seen.sees('All of it is deleted. Today’s minutes go at midnight.');
    await seen.sees('Lanyard knows of no school here');
    const { thisWeek, lastWeek, usedToday } = await lanyard.overview();
    const minutes = [...lastWeek.days, ...thisWeek.days].map(({ bySite }) => (bySite['x'] ?? 0) / 60_000);
    expect(minutes.filter((count) => count > 0)).toEqual([7]);
    expect(usedToday).toBe(7 * 60_000);
  });
});

test.describe('Settings on a school’s device', () => {
  test.use({ policy: { ...ashgrove, ...listing({ pupils: ['Tallulah Brady'] }) } });

  test(
    'what the school has set is locked, with its value and where it came from; people are a number',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      const { page, seen } = await openSettings(lanyard);
      await seen.sees('Set by your school');
      await seen.sees('“Ashgrove social media policy”, from your school by way of this browser.');
      await seen.sees('@ashgrove.sch.uk');
      await seen.sees('1 name');
      expect(await seen.text()).not.toMatch(/tallulah|brady/i);
      expect(await page.$('[name=names]')).toBeNull();
      await page.setViewport({ width: 320, height: 640 });
      // Firefox's scroll bar takes room of its own.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  test('“Not my school” is seen by site and date, taken back, and the phrase is asked about again', async ({
    lanyard,
  }) => {
    for (let times = 0; times < 2; times += 1) {
      const post = await writePost(lanyard);
      await lanyard.on(post).press('Not my school');
      await lanyard.on(post).isEmpty();
      await post.close();
    }
    const silent = await writePost(lanyard);
    const { seen } = await openSettings(lanyard);
    await seen.sees(/1 phrase that is not your school, on X, \d+ \w+ 20\d\d/);
    await seen.press(await nameOfRemoval(seen));
    await seen.sees('1 answer was removed. Lanyard may ask about it again.');
    await silent.bringToFront();
    await expect.poll(() => highlights(silent)).toEqual([SCHOOL]);
  });
});

/** “Remove”, as it is read out beside its line. */
async function nameOfRemoval(seen: Ui): Promise<string> {
  const [, line] = /(1 phrase that is not your school, on X, .*)/.exec(await seen.text()) ?? [];
  return `Remove: ${line ?? ''}`;
}
