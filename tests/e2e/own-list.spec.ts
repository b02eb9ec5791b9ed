import type { Page } from 'puppeteer-core';
import { press } from '../replicas/shared/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { everythingKept } from './fixtures/everything-kept.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeKeys } from './fixtures/input.ts';
import { listsIn } from './fixtures/lists-in.ts';
import { ownPage } from './fixtures/ui.ts';
import { listing } from './fixtures/watch-list.ts';
import { facebook as site } from './sites/facebook.ts';

/** Writes into a field and goes on to its button, without the mouse. */
async function submit(page: Page, field: string, ...lines: readonly string[]): Promise<void> {
  await page.waitForSelector(`[name=${field}]`);
  await page.focus(`[name=${field}]`);
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await typeKeys(page, line);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at instanceof HTMLTextAreaElement ? `field: ${at.value}` : (at?.textContent ?? '');
  });

test.describe(`P13, wigan-council-schools, ${site.name}`, () => {
  test.use({
    policy: { ...presetOf('wigan-council-schools', []), ...listing({ pupils: ['Alfie Thompson'] }) },
  });

  test('a child one taught elsewhere: listed as digests, held as a pupil is, removed again', async ({
    lanyard,
  }) => {
    const list = await lanyard.openPage('my-list.html');
    const seen = ownPage(list);
    await seen.sees('There are no names on your list yet.');
    await submit(list, 'toAdd', 'Brady, Tallulah', 'Oona');
    await seen.sees('1 name was added. 1 name is kept, as digests: it cannot be read back.');
    await seen.sees('This line is not a whole name.');
    await expect.poll(() => focused(list)).toBe('field: Oona');
    const kept = await everythingKept(lanyard);
    expect(kept).toContain('"quiet"');
    expect(kept).not.toMatch(/tallulah|brady|oona/i);

    const { path, control, sent } = site.onPageOf('Tallulah Brady');
    const openTheirs = async (): Promise<Page> => {
      const page = await lanyard.newTab();
      await site.open(page, path);
      await listsIn(lanyard, page);
      return page;
    };
    const theirs = await openTheirs();
    await press(theirs, control);
    const card = lanyard.on(theirs);
    await card.sees('This name is the same as one on your own list. It may be someone else.');
    expect(await card.text()).not.toMatch(/tallulah|brady|pupil|former|parent|taught/i);
    await card.press('Why?');
    await card.sees('the list that you keep in this browser, of children you taught elsewhere');
    await card.sees('any pupil whether from their current school establishment or another');
    expect(await site.sentBy(theirs)).toEqual([]);

    await list.bringToFront();
    await seen.press('Remove all names');
    await seen.press('Yes, remove it');
    await seen.sees('All names were removed. There are no names on your list yet.');
    await expect.poll(() => focused(list)).toBe('Undo');
    await list.keyboard.press('Enter');
    await seen.sees('1 name is kept');
    await submit(list, 'toRemove', 'tallulah brady');
    await seen.sees('One name was removed. There are no names on your list yet.');
    const later = await openTheirs();
    await press(later, control);
    await expect.poll(() => site.sentBy(later)).toMatchObject([sent]);
  });
});
