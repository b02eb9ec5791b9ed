import type { Page } from 'puppeteer-core';
import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeKeys } from './fixtures/input.ts';
import { ownPage } from './fixtures/ui.ts';

/** Which questions stand open, and which has the focus. */
const standing = (page: Page): Promise<{ open: readonly string[]; focus: string | undefined }> =>
  page.evaluate(() => ({
    open: [...document.querySelectorAll('details[open]')].map(({ id }) => id),
    focus: document.activeElement?.closest('details')?.id,
  }));

test.describe('“May I…?”, oak-tree-federation', () => {
  // Presets of the tests close nothing; the hours of the document are what is asked about.
  test.use({ policy: { ...presetOf('oak-tree-federation', []), access: 'hours' } });

  test('its address opens a question; looking for another finds it, by keyboard, and says how many there are', async ({
    lanyard,
  }) => {
    // An address that was cut in two names no question, and hinders none.
    const cut = await lanyard.openPage('may-i.html#%');
    await ownPage(cut).sees('Facebook at lunch?');
    await cut.close();
    const page = await lanyard.openPage('may-i.html#lunch');
    const seen = ownPage(page);
    await seen.sees('closed 08:45-16:00 on school days, lunch included');
    await seen.sees(
      '“Access to social media sites for personal reasons is not allowed between 8:45am and 4.00 pm',
    );
    await expect.poll(() => standing(page)).toEqual({ open: ['lunch'], focus: 'lunch' });
    await page.focus('#asked');
    await typeKeys(page, 'photos');
    await seen.sees(/\d questions? found\./);
    await seen.sees('images identifying sensitive school or County Council premises');
    await seen.seesNo('Facebook at lunch?');
    expect((await standing(page)).open[0]).toBe('class-photo');
    await page.keyboard.press('Escape');
    await seen.sees('Facebook at lunch?');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('asked');
    await typeKeys(page, 'zeppelin');
    await seen.sees('No question found.');
    await seen.press('Show all questions');
    await seen.sees('A colleague as a friend?');
    // The address bar knows nothing of what was looked for.
    expect(page.url()).not.toMatch(/zeppelin|photo/);
  });
});
