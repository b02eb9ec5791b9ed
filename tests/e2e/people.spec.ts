import type { ElementHandle, Page } from 'puppeteer-core';
import { byTestId, inMain, openX, press, sentBy, write } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { highlights } from './fixtures/readings.ts';
import { listing } from './fixtures/watch-list.ts';

const FOLLOW_TALLULAH = byTestId('2290101-follow');
const FOLLOW_RHYS = byTestId('2290108-follow');
const FOLLOW_ELEANOR = byTestId('2290111-follow');
const FOLLOW_ALFIE = byTestId('2290102-follow');
const WORDS = 'This name is the same as one on your school’s list. It may be someone else.';

const lists = listing({
  pupils: ['Tallulah Brady', 'Alfie Thompson', 'Rhys Llewellyn'],
  pupilsCommon: ['Mohammed Khan'],
});

async function openPage(lanyard: Lanyard, path: string): Promise<Page> {
  const page = await lanyard.newTab();
  await openX(page, path);
  // The lists are fetched when the pointer first moves over the page, and acts pass until they are there: a person is
  // slower than that, a test is not. The worker has answered the page before it answers this.
  await page.mouse.move(5, 5);
  await lanyard.overview();
  return page;
}

/** Notes what the site itself gets to see of presses, on the root that React listens on. */
async function listenAsSite(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenBySite: seen });
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown']) {
      document.addEventListener(type, () => seen.push(type), { capture: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { seenBySite: string[] }).seenBySite);
}

/** The button that accepts a person's request: the second of the two beside the name. */
async function pressAccept(page: Page, name: string): Promise<void> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const cells = [...document.querySelectorAll('[data-testid=UserCell]')];
      const cell = cells.find((one) => one.textContent.includes(wanted));
      return (
        cell && [...cell.querySelectorAll('button')].filter((one) => !one.querySelector('button')).at(-1)
      );
    },
    {},
    name,
  );
  const button = handle.asElement() as ElementHandle | null;
  await button?.click();
}

const MENU_ITEM = '[role=menu] [role=menuitem]';

/** Opens the menu of a post and presses one of its items. */
async function pressInMenu(page: Page, item: number, post = 'article'): Promise<void> {
  await press(page, inMain(`${post} ${byTestId('caret')}`));
  await press(page, `${MENU_ITEM}:nth-child(${item})`);
}

test.describe('a contact whose name is on a list', () => {
  test.use({ policy: { ...ashgrove, ...lists, dslContact: 'Ms C. Lane' } });

  test('Follow is held before the site sees it, in words that give away neither name nor role', async ({
    lanyard,
  }) => {
    const page = await openPage(lanyard, '/tallulah_brady');
    const seen = await listenAsSite(page);
    const dialog = lanyard.on(page);
    await press(page, FOLLOW_TALLULAH);
    await dialog.sees('Before you follow');
    await dialog.sees(WORDS);
    expect(await dialog.text()).not.toMatch(/Tallulah|Brady|pupil/i);
    expect(await sentBy(page)).toEqual([]);
    expect(await seen()).toEqual([]);
    await dialog.press('Why?');
    await dialog.sees('on the list as a pupil');
    expect(await dialog.text()).not.toMatch(/Tallulah|Brady/);
    await dialog.press('Go back');
    await dialog.isEmpty();
    expect(await sentBy(page)).toEqual([]);
  });

  test('“Ask first” says whom to ask', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/tallulah_brady');
    await press(page, FOLLOW_TALLULAH);
    await lanyard.on(page).press('Not sure? Ask first');
    await lanyard.on(page).sees('Ms C. Lane');
    await lanyard.on(page).sees('Asking is always all right.');
  });

  test('Accept is held, with what to do if a child is not safe', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/follower_requests');
    await pressAccept(page, 'Alfie Thompson');
    const dialog = lanyard.on(page);
    await dialog.sees('Before you accept');
    await dialog.sees(WORDS);
    await dialog.sees('If a child tells you they are not safe');
    expect(await sentBy(page)).toEqual([]);
  });

  test('“It’s someone else” frees that account, stays so, and frees no other', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/tallulah_brady');
    const dialog = lanyard.on(page);
    await press(page, FOLLOW_TALLULAH);
    await dialog.press('It’s someone else');
    await dialog.sees('Press Follow again');
    await press(page, FOLLOW_TALLULAH);
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'follow', handle: 'tallulah_brady' }]);
    await dialog.isEmpty();
    await lanyard.stopWorker();
    const other = await openPage(lanyard, '/rhysllew');
    await press(other, FOLLOW_RHYS);
    await lanyard.on(other).sees(WORDS);
    const again = await openPage(lanyard, '/tallulah_brady');
    await press(again, FOLLOW_TALLULAH);
    await expect.poll(() => sentBy(again)).toMatchObject([{ kind: 'follow', handle: 'tallulah_brady' }]);
  });

  test('a name that many share is a quiet notice: the contact is made', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/follower_requests');
    await pressAccept(page, 'Mohammed Khan');
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'accept', handle: 'mo_khan_fc' }]);
    await lanyard.on(page).sees(WORDS);
  });

  test('that notice outlives the button, until something else is done', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/follower_requests');
    await pressAccept(page, 'Mohammed Khan');
    await page.waitForFunction(() => !document.querySelector('main')?.textContent.includes('Mohammed Khan'));
    await page.mouse.wheel({ deltaY: 10 });
    await lanyard.on(page).sees(WORDS);
    await pressAccept(page, 'Olivia Jones');
    await lanyard.on(page).isEmpty();
  });

  test('an answer at Accept holds at Follow', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/follower_requests');
    await pressAccept(page, 'Alfie Thompson');
    await lanyard.on(page).press('It’s someone else');
    await lanyard.on(page).sees('Press Accept again');
    const other = await openPage(lanyard, '/alfiet_07');
    await press(other, FOLLOW_ALFIE);
    await expect.poll(() => sentBy(other)).toMatchObject([{ kind: 'follow', handle: 'alfiet_07' }]);
  });

  test('Follow in the menu of a post is held; muting is not', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/tallulah_brady');
    await pressInMenu(page, 1);
    await lanyard.on(page).sees('Before you follow');
    await lanyard.on(page).sees(WORDS);
    expect(await sentBy(page)).toEqual([]);
    await lanyard.on(page).press('Go back');
    await press(page, `${MENU_ITEM}:nth-child(2)`);
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'mute', handle: 'tallulah_brady' }]);
  });

  test('Unfollow in that menu passes without a word', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/tallulah_brady');
    const followed = { kind: 'follow', handle: 'tallulah_brady', as: 'ms_taylor_reads' };
    await page.evaluate((sent) => sessionStorage.setItem('replica.sent', sent), JSON.stringify([followed]));
    await openX(page, '/home');
    await page.mouse.move(5, 5);
    await lanyard.overview();
    await pressInMenu(page, 1, 'article:has(a[href="/tallulah_brady"])');
    await expect.poll(() => sentBy(page)).toMatchObject([followed, { kind: 'unfollow' }]);
    expect(await lanyard.on(page).text()).toBe('');
  });

  test('any other name passes without a word', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/ellie_marsden');
    await press(page, FOLLOW_ELEANOR);
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'follow', handle: 'ellie_marsden' }]);
    expect(await lanyard.on(page).text()).toBe('');
  });

  test('a listed name in a post is never painted', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/home');
    await write(page, inMain(byTestId('tweetTextarea_0')), 'Tallulah Brady was a star today');
    await lanyard.on(page).sees('A name here is the same as one on your school’s list');
    expect(await highlights(page)).toEqual([]);
  });

  test('a page sees nothing change when a listed name is found', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/home');
    await write(page, inMain(byTestId('tweetTextarea_0')), 'A star today: ');
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      const observer = new MutationObserver((records) => {
        changes.push(...records.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`));
      });
      observer.observe(document.documentElement, { childList: true });
      for (const ours of document.querySelectorAll('html > :not(head, body)'))
        observer.observe(ours, { attributes: true, childList: true, subtree: true });
    });
    await page.keyboard.type('Tallulah Brady');
    await lanyard.on(page).sees('A name here is the same as one on your school’s list');
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  });

  test('a page cannot ask about names by writing them into the box', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/home', { editor: 'plain' });
    await page.mouse.move(5, 5);
    await lanyard.overview();
    const box = inMain(byTestId('tweetTextarea_0'));
    await write(page, box, 'Hello');
    // What stands there once a key's own turn is over is the person's; the page's script comes after that.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await page.$eval(box, (element) => {
      const field = element as HTMLTextAreaElement;
      field.setRangeText(' Tallulah Brady, 07700 900123', field.value.length, field.value.length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await lanyard.on(page).sees('looks like private contact details');
    expect(await lanyard.on(page).text()).not.toMatch(/A name here|1 of 2/);
    await page.keyboard.type('!');
    await lanyard.on(page).sees('A name here is the same as one on your school’s list');
  });
});
