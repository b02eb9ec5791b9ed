import type { Page } from 'puppeteer-core';
import { byTestId, inDialog, inMain, openX, press, sentBy, write } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { listsIn } from './fixtures/lists-in.ts';
import { chord, seen, typeInto } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { listing } from './fixtures/watch-list.ts';
import { openBox, pressKeys, writeOf } from './sites/open-box.ts';
import { x } from './sites/x.ts';

// What only X has.

const { post, postInDialog } = x;
const TEXT = 'Sports day at Ashgrove Primary School';
const TITLE = 'Before you send this';
const SECOND_BOX = byTestId('tweetTextarea_1');
const MENU_ITEM = '[role=menu] [role=menuitem]';

test.describe('posts on X', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'] } });

  test('is held by Ctrl+Enter', async ({ lanyard }) => {
    const page = await writeOf(lanyard, x, post, TEXT);
    await pressKeys(page, post);
    await lanyard.on(page).sees(TITLE);
    expect(await sentBy(page)).toEqual([]);
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Ctrl+Enter again');
    await pressKeys(page, post);
    await expect.poll(() => sentBy(page)).toMatchObject([post.sent(TEXT)]);
  });

  test('a key is no act where the site sends nothing: nothing is held, and the next one is', async ({
    lanyard,
  }) => {
    const page = await writeOf(lanyard, x, postInDialog, TEXT);
    await press(page, inDialog(byTestId('addButton')));
    // The second post is empty still: the button is disabled.
    await seen(page, SECOND_BOX);
    await chord(page, 'Control', 'Enter');
    expect(await lanyard.on(page).text()).not.toContain(TITLE);
    await typeInto(page, SECOND_BOX, 'More soon');
    await chord(page, 'Control', 'Enter');
    await lanyard.on(page).sees(TITLE);
    expect(await sentBy(page)).toEqual([]);
  });

  test('a thread is held as a whole, whichever of its posts it is about', async ({ lanyard }) => {
    const page = await openBox(lanyard, x, postInDialog);
    await typeInto(page, postInDialog.box, 'A lovely morning');
    await press(page, inDialog(byTestId('addButton')));
    await typeInto(page, SECOND_BOX, TEXT);
    await lanyard.on(page).sees('could tell people where you work');
    await press(page, postInDialog.submit);
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Post all again');
    expect(await sentBy(page)).toEqual([]);
    await press(page, postInDialog.submit);
    await expect.poll(() => sentBy(page)).toMatchObject([{ text: 'A lovely morning' }, { text: TEXT }]);
  });
});

/** Once the watch-lists are in the page. */
async function openWithLists(lanyard: Lanyard, path: string, editor = 'draft'): Promise<Page> {
  const page = await lanyard.newTab();
  await openX(page, path, { editor });
  await listsIn(lanyard, page);
  return page;
}

/** Opens the menu of a post and presses one of its items. */
async function pressInMenu(page: Page, item: number, of = 'article'): Promise<void> {
  await press(page, inMain(`${of} ${byTestId('caret')}`));
  await press(page, `${MENU_ITEM}:nth-child(${item})`);
}

test.describe('people on X', () => {
  test.use({ policy: { ...ashgrove, ...listing({ pupils: ['Tallulah Brady'] }) } });

  test('Follow in the menu of a post is held; muting is not', async ({ lanyard }) => {
    const page = await openWithLists(lanyard, '/tallulah_brady');
    await pressInMenu(page, 1);
    await lanyard.on(page).sees('Before you follow');
    expect(await sentBy(page)).toEqual([]);
    await lanyard.on(page).press('Go back');
    await press(page, `${MENU_ITEM}:nth-child(2)`);
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'mute', handle: 'tallulah_brady' }]);
  });

  test('Unfollow in that menu passes without a word', async ({ lanyard }) => {
    const page = await openWithLists(lanyard, '/tallulah_brady');
    const followed = { kind: 'follow', handle: 'tallulah_brady', as: 'ms_taylor_reads' };
    await page.evaluate((sent) => sessionStorage.setItem('replica.sent', sent), JSON.stringify([followed]));
    await openX(page, '/home');
    await listsIn(lanyard, page);
    await pressInMenu(page, 1, 'article:has(a[href="/tallulah_brady"])');
    await expect.poll(() => sentBy(page)).toMatchObject([followed, { kind: 'unfollow' }]);
    expect(await lanyard.on(page).text()).toBe('');
  });

  test('a page cannot ask about names by writing them into the box', async ({ lanyard }) => {
    const page = await openWithLists(lanyard, '/home', 'plain');
    await write(page, post.box, 'Hello');
    // What stands there once a key's own turn is over is the person's; the page's script comes after that.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await page.$eval(post.box, (element) => {
      const field = element as HTMLTextAreaElement;
      field.setRangeText(' Tallulah Brady, 07700 900123', field.value.length, field.value.length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await lanyard.on(page).sees('looks like private contact details');
    expect(await lanyard.on(page).text()).not.toMatch(/A name here|confidential|1 of 2/);
    await page.keyboard.type('!');
    await lanyard.on(page).sees('This may be confidential');
  });
});
