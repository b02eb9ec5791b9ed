import { expect, test } from '../../e2e/fixtures/replica';
import { labelsOn } from '../shared/driving';
import { byTestId, dialogGone, inDialog, inMain, openX, press, sentBy } from './driving';
import { accounts, people } from './page/data/people';
import { posts } from './page/data/posts';

const FOLLOW = byTestId('2290101-follow');
const pathOf = (url: string): string => new URL(url).pathname;

test.describe('the page', () => {
  test('?press=pointerdown: buttons act when pressed; keys go on working', async ({ page }) => {
    await openX(page, '/tallulah_brady', { press: 'pointerdown' });
    await page.hover(inMain(FOLLOW));
    await page.mouse.down();
    expect(await sentBy(page)).toHaveLength(1);
    await page.mouse.up();
    await openX(page, '/rhysllew', { press: 'pointerdown' });
    await page.focus(inMain(byTestId('2290108-follow')));
    await page.keyboard.press('Enter');
    expect(await sentBy(page)).toHaveLength(2);
  });

  test('links change the address without a new page', async ({ page }) => {
    await openX(page, '/home');
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
    await press(page, byTestId('AppTabBar_Profile_Link'));
    await page.waitForSelector(byTestId('UserName'));
    expect(pathOf(page.url())).toBe('/ms_taylor_reads');
    await page.goBack();
    await page.waitForSelector(byTestId('tweetButtonInline'));
    expect(await page.$('html[data-same-page]')).not.toBeNull();
  });

  test('a dialog keeps the focus', async ({ page }) => {
    await openX(page, '/compose/post');
    await page.waitForSelector(inDialog('[contenteditable]'));
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await page.$('[aria-modal=true] :focus')).not.toBeNull();
    }
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid=AppTabBar_Home_Link]')?.focus(),
    );
    expect(await page.$('[aria-modal=true] :focus')).not.toBeNull();
    await page.keyboard.press('Escape');
    await dialogGone(page);
  });

  test('what was sent outlives a reload', async ({ page }) => {
    await openX(page, '/tallulah_brady');
    await press(page, inMain(FOLLOW));
    await page.reload();
    await page.waitForSelector(inMain(byTestId('2290101-unfollow')));
    expect(await sentBy(page)).toHaveLength(1);
  });

  for (const path of [
    '/home',
    '/tallulah_brady',
    '/compose/post',
    '/settings/profile',
    '/follower_requests',
    '/i/chat/1480001-2290101',
  ]) {
    test(`?lang=zz: no label on ${path} stays as it was`, async ({ page }) => {
      await openX(page, path);
      const english = await labelsOn(page, byTestId('xchatEmbedRoute'));
      await openX(page, path, { lang: 'zz' });
      const written = JSON.stringify([accounts, people, posts, 'hi miss its tallulah from school']);
      const kept = (await labelsOn(page, byTestId('xchatEmbedRoute'))).filter(
        (label) => english.includes(label) && !written.includes(label.replace(/^@/, '')),
      );
      expect(english.length).toBeGreaterThan(10);
      expect(kept).toEqual([]);
      expect(await page.$('html[lang=zz]')).not.toBeNull();
    });
  }

  test('?as=: another account; it has its own avatar beside the box', async ({ page }) => {
    await openX(page, '/home', { as: 'stjames_primary' });
    await page.waitForSelector(`${byTestId('AppTabBar_Profile_Link')}[href="/stjames_primary"]`);
    await page.waitForSelector(inMain(`.composer ${byTestId('UserAvatar-Container-stjames_primary')}`));
  });

  test('?locked=1 shows a padlock by the name; the box says who can reply', async ({ page }) => {
    await openX(page, '/home', { locked: '1' });
    await page.waitForSelector(`${byTestId('SideNav_AccountSwitcher_Button')} ${byTestId('icon-lock')}`);
    await page.waitForSelector(inMain('button[aria-label="Everyone can reply"]'));
    await openX(page, '/home');
    expect(await page.$(`${byTestId('SideNav_AccountSwitcher_Button')} ${byTestId('icon-lock')}`)).toBeNull();
  });

  test('?theme=dark', async ({ page }) => {
    await openX(page, '/home', { theme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(12, 14, 17)',
    );
  });

  test('the video plays without sound; a click gives the sound; it goes full screen', async ({ page }) => {
    await openX(page, '/home');
    await page.waitForFunction(() => {
      const video = document.querySelector('video');
      return video !== null && !video.paused && video.muted && video.currentTime > 0;
    });
    await press(page, 'video');
    await page.waitForFunction(() => document.querySelector('video')?.muted === false);
    await press(page, byTestId('videoFullscreen'));
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.evaluate(() => document.exitFullscreen());
  });

  test('?flood=N adds elements', async ({ page }) => {
    await openX(page, '/home', { flood: '2000' });
    await page.waitForFunction(
      (start) => document.querySelectorAll('article').length > start + 50,
      {},
      posts.length,
    );
  });

  test('its service worker answers the second navigation', async ({ page, replicas }) => {
    await openX(page, '/home', { sw: '1' });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    replicas.requests.length = 0;
    await page.goto('https://x.com/tallulah_brady');
    await page.waitForSelector(byTestId('UserName'));
    expect(replicas.requests.filter(({ path }) => path.startsWith('/tallulah_brady'))).toEqual([]);
    await openX(page, '/home');
  });

  test('no inline script runs', async ({ page }) => {
    await openX(page, '/home');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.setAttribute("data-ran", "")';
      document.head.append(script);
      return document.documentElement.hasAttribute('data-ran');
    });
    expect(ran).toBe(false);
  });
});
