import type { Page } from 'puppeteer-core';
import { press } from '../replicas/shared/driving.ts';
import { expect, test } from './fixtures/replica.ts';
import { seen, typeInto } from './fixtures/input.ts';
import { facebook } from './sites/facebook.ts';
import { instagram } from './sites/instagram.ts';
import { pressKeys } from './sites/open-box.ts';
import type { Place, SiteDriver } from './sites/site-driver.ts';
import { x } from './sites/x.ts';

// The drivers of the shared scenarios, on the stand-ins alone: what fails here is no fault of an adapter's.

const PLACES = ['post', 'postInDialog', 'comment', 'message', 'jobTitle', 'bio'] as const;

/** What a field holds before anything is typed; editors are empty. */
const heldBy = (page: Page, box: string): Promise<string> =>
  page.$eval(box, (element) =>
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : '',
  );

async function sendByButton(page: Page, site: SiteDriver, place: Place): Promise<void> {
  await site.open(page, place.path);
  await page.evaluate(() => sessionStorage.clear());
  await site.open(page, place.path);
  await place.begin(page);
  await seen(page, place.box);
  const before = await heldBy(page, place.box);
  await typeInto(page, place.box, 'some words');
  await press(page, place.submit);
  await expect.poll(() => site.sentBy(page)).toMatchObject([place.sent(`${before}some words`)]);
}

async function sendByKeys(page: Page, site: SiteDriver, place: Place): Promise<void> {
  await place.begin(page);
  await typeInto(page, place.box, 'more');
  await pressKeys(page, place);
  await expect.poll(() => site.sentBy(page)).toMatchObject([{}, place.sent('more')]);
}

for (const site of [x, facebook, instagram]) {
  test.describe(site.name, () => {
    // In Firefox each of them is gone through by the scenarios; one shows that their way of typing holds there.
    const tag = site === x ? [] : '@chromium';
    test('every box opens, and sends by its button and by its keys', { tag }, async ({ page }) => {
      for (const name of PLACES) {
        const place = site[name];
        await sendByButton(page, site, place);
        if (place.keys !== undefined) await sendByKeys(page, site, place);
      }
    });

    test('contacts are begun, taken back and accepted', async ({ page }) => {
      const begun = site.onPageOf('Tallulah Brady');
      await site.open(page, begun.path);
      await press(page, begun.control);
      await expect.poll(() => site.sentBy(page)).toMatchObject([begun.sent]);
      const taken = await site.takeBack(page, 'Tallulah Brady');
      await expect.poll(() => site.sentBy(page)).toMatchObject([begun.sent, taken]);
      for (const name of ['Alfie Thompson', 'Mohammed Khan']) {
        const { path, control } = site.inRequests(name);
        await site.open(page, path);
        await press(page, control);
        await page.waitForSelector(control, { hidden: true });
      }
      const accepted = ['Alfie Thompson', 'Mohammed Khan'].map((name) => site.inRequests(name).sent);
      expect((await site.sentBy(page)).slice(2)).toMatchObject(accepted);
    });
  });
}
