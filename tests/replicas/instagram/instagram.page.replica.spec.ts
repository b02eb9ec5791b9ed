import { expect, test } from '../../e2e/fixtures/replica';
import { labelsOn } from '../shared/driving';
import { box, byText, dialogGone, inDialog, inMain, openInstagram, press, sentBy } from './driving';
import { accounts, crowd, people } from './page/data/people';
import { posts } from './page/data/posts';
import { threads } from './page/data/threads';

test.describe('the page', () => {
  test('?as=: another account; the link with the own picture leads to it', async ({ page }) => {
    await openInstagram(page, '/', { as: 'stjames_primary' });
    await page.waitForSelector(
      '[role=navigation] a[href="/stjames_primary/"] img[alt="stjames_primary\'s profile picture"]',
    );
  });

  test('?press=pointerdown: buttons act when pressed', async ({ page }) => {
    await openInstagram(page, '/tallulah_brady/', { press: 'pointerdown' });
    await page.hover(inMain('header button'));
    await page.mouse.down();
    expect(await sentBy(page, 1)).toHaveLength(1);
    await page.mouse.up();
    expect(await sentBy(page, 1)).toHaveLength(1);
  });

  test('links and dialogs change the address without a new page; back closes the dialog', async ({
    page,
  }) => {
    await openInstagram(page, '/');
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
    await press(page, inMain('[role=button][aria-label=Comment]'));
    await page.waitForSelector(inDialog('textarea'));
    await page.goBack();
    await dialogGone(page);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.$('html[data-same-page]')).not.toBeNull();
  });

  test('what was sent outlives a reload', async ({ page }) => {
    await openInstagram(page, '/tallulah_brady/');
    await press(page, byText('Follow Back', 'main header'));
    await page.reload();
    await page.waitForSelector(byText('Following', 'main header'));
    expect(await sentBy(page, 1)).toHaveLength(1);
  });

  for (const path of [
    '/',
    '/tallulah_brady/',
    '/accounts/activity/',
    '/accounts/edit/',
    '/direct/t/17840000000002/',
  ]) {
    test(`?lang=zz: no label on ${path} stays as it was`, async ({ page }) => {
      await openInstagram(page, path);
      const english = await labelsOn(page);
      await openInstagram(page, path, { lang: 'zz' });
      const written = JSON.stringify(['Instagram', accounts, people, crowd, posts, threads]);
      const kept = (await labelsOn(page)).filter(
        (label) => english.includes(label) && !written.includes(label),
      );
      expect(english.length).toBeGreaterThan(8);
      expect(kept).toEqual([]);
    });
  }

  test('class names mean nothing', async ({ page }) => {
    await openInstagram(page, '/direct/t/17840000000002/');
    await page.waitForSelector(box);
    const names = await page.$$eval('[class]', (found) => found.flatMap((each) => [...each.classList]));
    expect(names.filter((name) => !/^(x[0-9a-f]{7}|notranslate)$/.test(name))).toEqual([]);
  });

  test('?theme=dark', async ({ page }) => {
    await openInstagram(page, '/', { theme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(10, 11, 13)',
    );
  });

  test('?flood=N adds elements', async ({ page }) => {
    await openInstagram(page, '/', { flood: '2000' });
    await page.waitForFunction(() => document.querySelectorAll('article').length > 60);
  });

  test('its service worker answers the second navigation', async ({ page, replicas }) => {
    await openInstagram(page, '/', { sw: '1' });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    replicas.requests.length = 0;
    await page.goto('https://www.instagram.com/tallulah_brady/');
    await page.waitForSelector('h2');
    expect(replicas.requests.filter(({ path }) => path.startsWith('/tallulah'))).toEqual([]);
    await openInstagram(page, '/');
  });
});
