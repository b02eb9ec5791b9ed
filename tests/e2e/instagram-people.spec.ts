import type { Page } from 'puppeteer-core';
import {
  dialogGone,
  inDialog,
  inMain,
  openInstagram,
  press,
  scrollList,
  sentBy,
} from '../replicas/instagram/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeKeys } from './fixtures/input.ts';
import { listsIn } from './fixtures/lists-in.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { listing } from './fixtures/watch-list.ts';

type Switches = Parameters<typeof openInstagram>[2];

const WORDS = 'This name is the same as one on your school’s list. It may be someone else.';
const FOLLOW = inMain('header h2 + button');
const PANEL = '[role=navigation] + div';

/** The row of a person: the smallest element with the link and a button. */
const rowOf = (username: string, within: string): string =>
  `${within} div:has(> a[href="/${username}/"]):has(> button)`;

const followIn = (row: string): string => `${row} > button`;

async function openPage(lanyard: Lanyard, path: string, switches: Switches = {}): Promise<Page> {
  const page = await lanyard.newTab();
  await openInstagram(page, path, switches);
  // Lists are fetched when the pointer first moves; the worker has answered the page before it answers this.
  await listsIn(lanyard, page);
  return page;
}

test.describe('contacts on Instagram', () => {
  test.use({
    policy: {
      ...ashgrove,
      // What is said on somebody's own page is another test's business.
      nudgesOff: ['instagram:profile-page'],
      ...listing({ pupils: ['Tallulah Brady', 'Alfie Thompson', 'Olivia Jones', 'Zofia Wiśniewska'] }),
    },
  });

  test('Follow is held in the rail, in the head of a post and on the card over a name', async ({
    lanyard,
  }) => {
    const page = await openPage(lanyard, '/', { lang: 'zz' });
    const inCard = `#layers ${followIn('div:has(a[href="/tallulah_brady/"])')}`;
    for (const control of [followIn(rowOf('tallulah_brady', 'main')), inMain('article:first-child button')]) {
      await press(page, control);
      await lanyard.on(page).sees(WORDS);
      await lanyard.on(page).press('Go back');
      await lanyard.on(page).isEmpty();
    }
    await page.hover(inMain('article a[href="/tallulah_brady/"] span'));
    await press(page, inCard);
    await lanyard.on(page).sees('Before you follow');
    expect(await sentBy(page, 0)).toEqual([]);
  });

  test('a row of a list that is used again is about whom it shows now', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/nadiawrites/followers/', { lang: 'zz' });
    const row = await page.waitForSelector(rowOf('tallulah_brady', inDialog('')));
    const follow = async (): Promise<void> => {
      const button = await row?.$(':scope > button');
      await button?.click();
    };
    await follow();
    const called = await row?.$eval(':scope > button', ({ textContent }) => textContent);
    await lanyard.on(page).sees(WORDS);
    await lanyard.on(page).press('It’s someone else');
    await lanyard.on(page).sees(`Press ${String(called)} again`);
    const shows = (username: string): Promise<unknown> =>
      page.waitForFunction(
        (element, href) => element?.isConnected && element.querySelector('a')?.getAttribute('href') === href,
        {},
        row,
        `/${username}/`,
      );
    await scrollList(page, 5820);
    await shows('suki.earle98');
    await follow();
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'follow', to: 'suki.earle98' }]);
    await scrollList(page, 720);
    await press(page, followIn(rowOf('alfiet_07', inDialog(''))));
    await lanyard.on(page).sees(WORDS);
    await lanyard.on(page).press('Go back');
    await scrollList(page, 0);
    await shows('tallulah_brady');
    await follow();
    expect(await sentBy(page, 2)).toMatchObject([{}, { kind: 'follow', to: 'tallulah_brady' }]);
  });

  test('Following, Requested and Unfollow pass without a word, in the dark too', async ({ lanyard }) => {
    const switches = { lang: 'zz', theme: 'dark' };
    const page = await openPage(lanyard, '/zof_wisniewska/', switches);
    const followed = ['zof_wisniewska', 'tallulah_brady'].map((to) => ({
      kind: 'follow',
      to,
      as: 'ms_taylor_reads',
    }));
    await page.evaluate((sent) => sessionStorage.setItem('replica.sent', sent), JSON.stringify(followed));
    for (const username of ['zof_wisniewska', 'tallulah_brady']) {
      await openInstagram(page, `/${username}/`, switches);
      await page.mouse.move(6, 6);
      await lanyard.overview();
      await press(page, FOLLOW);
      await press(page, inDialog('button'));
      await dialogGone(page);
      expect(await lanyard.on(page).text()).toBe('');
    }
    expect(await sentBy(page, 4)).toMatchObject([...followed, { kind: 'unfollow' }, { kind: 'unfollow' }]);
    // The same button is Follow again, and the lists were there all the time.
    await press(page, FOLLOW);
    await lanyard.on(page).sees(WORDS);
    expect(await sentBy(page, 4)).toHaveLength(4);
  });

  test('requests among the notifications: Confirm is held, Delete passes', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/', { lang: 'zz' });
    await press(page, '[role=navigation] > [role=button]:nth-last-child(3)');
    await press(page, `${PANEL} > [role=button]`);
    await press(page, followIn(rowOf('alfiet_07', PANEL)));
    await lanyard.on(page).sees('Before you accept');
    await lanyard.on(page).sees(WORDS);
    await lanyard.on(page).press('Go back');
    await press(page, `${rowOf('alfiet_07', PANEL)} > button:last-child`);
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'decline', to: 'alfiet_07' }]);
    expect(await lanyard.on(page).text()).toBe('');
  });

  test('a button that acts when pressed is held before it acts', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/tallulah_brady/', { press: 'pointerdown' });
    await press(page, FOLLOW);
    await lanyard.on(page).sees('Before you follow');
    expect(await sentBy(page, 0)).toEqual([]);
  });

  test('answering or liking what somebody listed wrote is no contact', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/p/CxLs00000/', { lang: 'zz' });
    await press(page, inMain('article > :nth-child(3) > [role=button]'));
    await press(page, inMain('article li > [role=button]'));
    await typeKeys(page, 'thanks');
    await press(page, inMain('form [role=button]'));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'comment', text: '@liv_jones thanks' }]);
    expect(await lanyard.on(page).text()).not.toContain(WORDS);
    await press(page, inMain('article button'));
    await lanyard.on(page).sees(WORDS);
  });
});
