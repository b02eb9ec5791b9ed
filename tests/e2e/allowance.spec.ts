import { openX, press } from '../replicas/x/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { pasted } from './fixtures/clipboard.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance, breakEndsIn } from './fixtures/hours.ts';
import { useToday, useUp } from './fixtures/ledger.ts';
import { textOf } from './fixtures/readings.ts';
import { pressToRun, typeKeys } from './fixtures/input.ts';
import { goTo, seenIn, USED_UP } from './fixtures/tabs.ts';
import { sites } from './sites/index.ts';
import { openBox } from './sites/open-box.ts';

const DRAFT = 'Half a thought about the weekend';
const MINUTE = 60_000;

/** Chromium’s alone; TypeScript does not know it yet. */
declare const documentPictureInPicture: { window: Window | null; requestWindow: () => Promise<Window> };

test.describe('the allowance', () => {
  test.use({ policy: { ...presetOf('oak-tree-federation', []), ...allowance(30) } });

  test.describe('T2, oak-tree-federation, X', () => {
    test('it warns at five minutes and at one, and an open tab is covered by itself when the day is used up', async ({
      lanyard,
    }) => {
      await useToday(lanyard, 25 * MINUTE + 1_000);
      const page = await lanyard.openSite('https://x.com/home');
      await lanyard.on(page).sees('Today’s time is used in 5 minutes');
      await page.close();
      await useToday(lanyard, 30 * MINUTE - 25_000);
      const next = await lanyard.openSite('https://x.com/home');
      const last = lanyard.on(next);
      await last.sees('Today’s time is used in about a minute');
      await last.sees('You are still signed in here.');
      await last.has({ role: 'link', name: 'Sign out' });
      await last.sees(USED_UP);
    });
  });

  for (const site of sites) {
    const { post } = site;
    test.describe(`T2, oak-tree-federation, ${site.name}`, () => {
      test('time on the site counts; when the day is used up an open tab is covered: the draft is kept and can be copied, and the cover never shows it; new navigations are closed too', async ({
        lanyard,
      }) => {
        const page = await openBox(lanyard, site, post);
        const cover = lanyard.on(page);
        await press(page, post.box);
        await typeKeys(page, DRAFT);
        // Another tab in front: the page says at once what it has counted.
        const next = await lanyard.newTab();
        await lanyard.until('some of today is used', ({ usedToday }) => usedToday > 0);
        await useUp(lanyard);
        await page.bringToFront();
        await cover.sees(USED_UP);
        expect(await cover.text()).not.toContain('weekend');
        // Who is still typing presses nothing: no button has the focus, nor when the cover comes back with all its words.
        const dialog = () => cover.find({ role: 'dialog', name: USED_UP });
        expect(await dialog()).toMatchObject([{ focused: true }]);
        await page.evaluate(() => document.querySelector('[data-lanyard="cover"]')?.remove());
        await expect.poll(dialog).toMatchObject([{ focused: true }]);
        await page.keyboard.type(' \n');
        expect(await cover.text()).not.toContain('Copied.');
        await cover.press('Copy what I was writing');
        await cover.sees('Copied.');
        expect(await textOf(page, post.box)).toBe(DRAFT);
        expect(await site.sentBy(page)).toEqual([]);
        expect(await pasted(lanyard)).toBe(DRAFT);
        await next.bringToFront();
        await goTo(next, site.home);
        // By the network rule, or covered where that is not written yet.
        await expect.poll(() => seenIn(lanyard, next)).toContain(USED_UP);
      });
    });
  }

  test('under the cover the page is still: a video stops and stays stopped; full screen and a video’s own window are left', async ({
    lanyard,
  }) => {
    const page = await lanyard.newTab();
    await openX(page, '/home');
    const video = await page.waitForSelector('video');
    await video?.evaluate((element) => element.play());
    // In this order: in Firefox a window of its own takes the focus, and full screen wants it.
    await pressToRun(page, `document.documentElement.requestFullscreen()`);
    const isFullScreen = () => page.evaluate(() => document.fullscreenElement !== null);
    await expect.poll(isFullScreen).toBe(true);
    await pressToRun(page, `document.querySelector('video').requestPictureInPicture()`);
    const hasOwnWindow = () => page.evaluate(() => document.pictureInPictureElement !== null);
    await expect.poll(hasOwnWindow).toBe(true);
    // A tab that is opened over it ends full screen by itself: what counts is what stood there when it was left.
    await page.evaluate(() => {
      const note = () =>
        (document.body.dataset['left'] = String(document.querySelector('[data-lanyard="cover"]') !== null));
      document.addEventListener('fullscreenchange', note, { once: true });
    });
    await useToday(lanyard, 30 * MINUTE);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await lanyard.on(page).sees(USED_UP);
    await expect.poll(isFullScreen).toBe(false);
    await expect.poll(() => page.evaluate(() => document.body.dataset['left'])).toBe('true');
    await expect.poll(hasOwnWindow).toBe(false);
    await expect.poll(() => video?.evaluate((element) => element.paused)).toBe(true);
    await video?.evaluate((element) => element.play().catch(() => undefined));
    await expect.poll(() => video?.evaluate((element) => element.paused)).toBe(true);
  });

  test(
    'a window kept above all others counts though its tab is not seen, and goes when the day is used up',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      await useToday(lanyard, 30 * MINUTE - 25_000);
      const page = await lanyard.newTab();
      await openX(page, '/home');
      await page.mouse.click(5, 300);
      const isThere = () => page.evaluate(() => documentPictureInPicture.window !== null);
      await page.evaluate(async () => {
        await documentPictureInPicture.requestWindow();
      });
      expect(await isThere()).toBe(true);
      await lanyard.newTab();
      await expect.poll(isThere, { timeout: 30_000 }).toBe(false);
      await lanyard.on(page).sees(USED_UP);
    },
  );
});

test.describe('T5 T6, wigan-council-schools, X', () => {
  test.use({
    // Once it is closed the browser is not as it was at its start.
    start: 'fresh',
    // Computed when the test begins: the browser must have started, and the page be open, before the minute comes.
    policy: ({}, use) => use({ ...presetOf('wigan-council-schools', []), ...breakEndsIn(45) }),
  });

  test('a break inside working hours is open until it ends; an open tab is warned, and covered at that minute', async ({
    lanyard,
  }) => {
    test.setTimeout(200_000);
    const page = await lanyard.newTab();
    await openX(page, '/home');
    await lanyard.until('it is open until the break ends', ({ access }) => {
      return access.state === 'open' && (access.until ?? Infinity) < Date.now() + 2 * MINUTE;
    });
    await lanyard.on(page).sees('Your school’s hours begin in');
    await lanyard.on(page).sees('You are still signed in here.');
    await expect.poll(() => lanyard.on(page).text(), { timeout: 120_000 }).toContain('Closed until');
    // Two hours from that minute on, to the second.
    await lanyard.on(page).sees(/Opens in (2:00:00|1:59:\d\d)\./);
  });
});
