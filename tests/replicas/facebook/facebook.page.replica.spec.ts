import { expect, test } from '../../e2e/fixtures/replica';
import { labelsOn } from '../shared/driving';
import {
  box,
  button,
  dialogGone,
  inDialog,
  inMain,
  labelled,
  openComposer,
  openFacebook,
  press,
  sentBy,
} from './driving';
import { openings } from './page/data/chats';
import { accounts, people } from './page/data/people';
import { posts } from './page/data/posts';

test.describe('the page', () => {
  test('?as=page: acting as a Page; the cookie i_user says so', async ({ page }) => {
    await openFacebook(page, '/pfbid/posts/pfbid00000Ls9', { as: 'page' });
    await page.waitForSelector(`${box}${labelled('Comment as St James Primary School')}`);
    expect(await page.evaluate(() => document.cookie)).toContain('i_user=100001480002');
    await press(page, button('Your profile'));
    await press(page, '[role=menuitem]');
    await page.waitForSelector(`${box}${labelled('Comment as Hannah Taylor')}`);
    expect(await page.evaluate(() => document.cookie)).not.toContain('i_user');
  });

  test('?hidden=1: boxes nobody sees are there from the start', async ({ page }) => {
    await openFacebook(page, '/', { hidden: '1' });
    await page.waitForSelector(box);
    const sizes = await page.$$eval(box, (found) =>
      found.map((each) => each.checkVisibility({ visibilityProperty: true }) && each.clientWidth > 0),
    );
    expect(sizes).toEqual([false, false, false]);
  });

  test('?press=pointerdown: buttons act when pressed', async ({ page }) => {
    await openFacebook(page, '/tallulah.brady', { press: 'pointerdown' });
    await page.hover(inMain(button('Add Friend Tallulah Brady')));
    await page.mouse.down();
    expect(await sentBy(page, 1)).toHaveLength(1);
    await page.mouse.up();
    expect(await sentBy(page, 1)).toHaveLength(1);
  });

  test('a dialog keeps the focus', async ({ page }) => {
    await openFacebook(page, '/');
    await openComposer(page);
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await page.$('[aria-modal=true] :focus')).not.toBeNull();
    }
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=banner] a')?.focus());
    expect(await page.$('[aria-modal=true] :focus')).not.toBeNull();
    await page.keyboard.press('Escape');
    await dialogGone(page);
  });

  test('links and dialogs change the address without a new page; back closes the dialog', async ({
    page,
  }) => {
    await openFacebook(page, '/');
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
    await press(page, inMain(button('Comment')));
    await page.waitForSelector(inDialog(box));
    await page.goBack();
    await dialogGone(page);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.$('html[data-same-page]')).not.toBeNull();
  });

  test('what was sent outlives a reload', async ({ page }) => {
    await openFacebook(page, '/tallulah.brady');
    await press(page, inMain(button('Add Friend Tallulah Brady')));
    await page.reload();
    await page.waitForSelector(inMain(button('Cancel request')));
    expect(await sentBy(page, 1)).toHaveLength(1);
  });

  for (const path of [
    '/',
    '/tallulah.brady',
    '/friends/requests',
    '/me?sk=directory_work',
    '/messages/t/100002290101',
    '/permalink.php?story_fbid=pfbid00000Ls9',
  ]) {
    test(`?lang=zz: no label on ${path} stays as it was`, async ({ page }) => {
      await openFacebook(page, path);
      const english = await labelsOn(page);
      await openFacebook(page, path, { lang: 'zz' });
      const written = JSON.stringify(['Facebook', accounts, people, posts, openings]);
      const kept = (await labelsOn(page)).filter(
        (label) => english.includes(label) && !written.includes(label),
      );
      expect(english.length).toBeGreaterThan(10);
      expect(kept).toEqual([]);
    });
  }

  test('class names mean nothing', async ({ page }) => {
    await openFacebook(page, '/');
    const names = await page.$$eval('[class]', (found) => found.flatMap((each) => [...each.classList]));
    expect(names.filter((name) => !/^(x[0-9a-f]{7}|notranslate)$/.test(name))).toEqual([]);
  });

  test('?theme=dark', async ({ page }) => {
    await openFacebook(page, '/', { theme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(23, 25, 28)',
    );
  });

  test('?flood=N adds elements', async ({ page }) => {
    await openFacebook(page, '/', { flood: '2000' });
    await page.waitForFunction(() => document.querySelectorAll('[aria-posinset]').length > 60);
  });

  test('its service worker answers the second navigation', async ({ page, replicas }) => {
    await openFacebook(page, '/', { sw: '1' });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    replicas.requests.length = 0;
    await page.goto('https://www.facebook.com/tallulah.brady');
    await page.waitForSelector('h1');
    expect(replicas.requests.filter(({ path }) => path.startsWith('/tallulah'))).toEqual([]);
    await openFacebook(page, '/');
  });

  test('facebook.com sends on to www, m.facebook.com is served', async ({ page }) => {
    await page.goto('https://facebook.com/tallulah.brady?sw=0');
    expect(page.url()).toBe('https://www.facebook.com/tallulah.brady?sw=0');
    await openFacebook(page, 'https://m.facebook.com/');
    await page.waitForSelector(inMain('[role=region]'));
  });
});
