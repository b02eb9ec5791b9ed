import type { Page } from 'puppeteer-core';
import { expect, test } from './fixtures/fixtures.ts';
import { press, typeInto } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { ownPage } from './fixtures/ui.ts';
import { facebook } from './sites/facebook.ts';
import { openBox } from './sites/open-box.ts';

test.use({ policy: ashgrove });

const inMain = (name: string): string => `[role=main] [role=button][aria-label="${name}"]`;

/** A site that keeps what is typed where nobody can read it. */
const swallowKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.addEventListener('keydown', (event) => event.preventDefault(), true);
  });

/** A site that links to its people no more. */
const unlinkPeople = (page: Page): Promise<void> =>
  page.$$eval('[role=main] a', (links) => {
    for (const link of links) link.removeAttribute('href');
  });

test.describe('a site whose pages have changed', () => {
  test('is named by popup and diagnostics, with what is off and when, and without a word typed there', async ({
    lanyard,
  }) => {
    const message = await openBox(lanyard, facebook, facebook.message);
    await typeInto(message, facebook.message.box, 'See you at four');
    const before = await lanyard.openPage('diagnostics.html');
    await ownPage(before).has({ role: 'heading', name: 'Everything is in order' });

    const changed = await openBox(lanyard, facebook, facebook.message);
    await swallowKeys(changed);
    await typeInto(changed, facebook.message.box, 'Zephyrine');
    await facebook.open(changed, '/friends/requests', {});
    await changed.waitForSelector(inMain('Delete'));
    await unlinkPeople(changed);
    await press(changed, inMain('Delete'));

    const { popup } = await lanyard.openPopup();
    await popup.sees('Facebook may have changed');
    const page = await lanyard.openPage('diagnostics.html');
    const shown = ownPage(page);
    await shown.has({ role: 'heading', name: 'Facebook may have changed' });
    await shown.sees(/What is written in a message cannot be read \(\d+ \w+ \d{4}\)/);
    await shown.sees(/A request to connect showed no name \(\d+ \w+ \d{4}\)/);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Zephyrine');
  });
});
