import type { Page } from 'puppeteer-core';
import { expect, test } from '../../e2e/fixtures/replica';
import { byText, dialogGone, inDialog, inMain, openInstagram, press, scrollList, sentBy } from './driving';

const followed = { kind: 'follow', to: 'tallulah_brady', as: 'ms_taylor_reads' };
/** The row of a person: the smallest element with the link and a button. */
const rowOf = (username: string, within: string): string =>
  `${within} div:has(> a[href="/${username}/"]):has(> button)`;

const panel = '[role=navigation] + div';

const rowsIn = (page: Page): Promise<number> =>
  page.$$eval(inDialog('div:has(> a[href] > img):has(> button)'), ({ length }) => length);

test.describe('people', () => {
  test('the header of a profile: Follow Back, Following; unfollowing asks', async ({ page }) => {
    await openInstagram(page, '/tallulah_brady/');
    await press(page, byText('Follow Back', 'main header'));
    await press(page, byText('Following', 'main header'));
    await press(page, byText('Unfollow', '[aria-modal=true]'));
    await page.waitForSelector(byText('Follow Back', 'main header'));
    expect(await sentBy(page, 2)).toMatchObject([followed, { kind: 'unfollow' }]);
  });

  test('an account that is locked stays Requested', async ({ page }) => {
    await openInstagram(page, '/zof_wisniewska/');
    await press(page, byText('Follow', 'main header'));
    await page.waitForSelector(byText('Requested', 'main header'));
    expect(await page.$eval('header h2 span', ({ textContent }) => textContent)).toBe('zof_wisniewska');
  });

  test('the rail of suggestions, the header of a post, /explore/people/', async ({ page }) => {
    await openInstagram(page, '/');
    await press(page, `${rowOf('gardenofgwen', 'main')} > button`);
    await press(page, inMain('article:nth-child(2) button'));
    await openInstagram(page, '/explore/people/');
    await press(page, `${rowOf('tallulah_brady', 'main')} > button`);
    expect(await sentBy(page, 3)).toMatchObject([
      { kind: 'follow', to: 'gardenofgwen' },
      { kind: 'follow', to: 'rhysllew' },
      followed,
    ]);
  });

  test('the card that opens over a name', async ({ page }) => {
    await openInstagram(page, '/');
    await page.hover(inMain('article a[href="/tallulah_brady/"] span'));
    await press(page, byText('Follow Back', '#layers'));
    expect(await sentBy(page, 1)).toMatchObject([followed]);
  });

  for (const list of ['followers', 'following'] as const) {
    test(`${list}: a dialog with an address, 300 people in a dozen rows`, async ({ page }) => {
      await openInstagram(page, '/nadiawrites/');
      await press(page, inMain(`a[href="/nadiawrites/${list}/"]`));
      await press(page, `${rowOf('tallulah_brady', inDialog(''))} > button`);
      expect(await rowsIn(page)).toBe(12);
      const first = await page.$(inDialog('div:has(> a[href] > img):has(> button)'));
      const nameIn = (): Promise<string | null | undefined> | undefined =>
        first?.evaluate((row) => row.querySelector('a')?.getAttribute('href'));
      const before = await nameIn();
      await scrollList(page, 6000);
      await page.waitForFunction(
        (row, href) => row?.isConnected && row.querySelector('a')?.getAttribute('href') !== href,
        {},
        first,
        before,
      );
      expect(await rowsIn(page)).toBe(12);
      expect(await sentBy(page, 1)).toMatchObject([followed]);
      await page.keyboard.press('Escape');
      await dialogGone(page);
    });
  }

  test('the list opened by its address stands over the profile', async ({ page }) => {
    await openInstagram(page, '/nadiawrites/followers/');
    await page.waitForSelector(inDialog('button'));
    await page.waitForSelector(inMain('header h2'));
  });

  test('requests in the notifications: Confirm, then Delete', async ({ page }) => {
    await openInstagram(page, '/');
    await press(page, byText('Notifications'));
    await press(page, byText('Follow requests'));
    const alfie = rowOf('alfiet_07', panel);
    await page.waitForSelector(alfie);
    expect(
      await page.$$eval(`${alfie} > button`, (all) => all.map(({ textContent }) => textContent)),
    ).toEqual(['Confirm', 'Delete']);
    await press(page, `${alfie} > button`);
    await press(page, `${rowOf('liv_jones', panel)} > button:last-child`);
    expect(await sentBy(page, 2)).toMatchObject([
      { kind: 'accept', to: 'alfiet_07' },
      { kind: 'decline', to: 'liv_jones' },
    ]);
  });

  test('requests on the older page', async ({ page }) => {
    await openInstagram(page, '/accounts/activity/');
    await press(page, byText('Confirm', 'main'));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'accept', to: 'alfiet_07' }]);
  });
});
