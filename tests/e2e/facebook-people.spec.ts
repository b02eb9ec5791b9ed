import type { Page } from 'puppeteer-core';
import { box, button, inDialog, inMain, openFacebook, press, sentBy } from '../replicas/facebook/driving.ts';
import type { Sent } from '../replicas/facebook/page/state/sent-log.ts';
import { pasted } from './fixtures/clipboard.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { listsIn } from './fixtures/lists-in.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { plugIn } from './fixtures/printer.ts';
import { listing } from './fixtures/watch-list.ts';

const BEGIN = 'Before you send a friend request';
const FOLLOW = 'Before you follow';
const ACCEPT = 'Before you accept';
const NOTE = /^A request came on \d+ \w+ \d{4}, on Facebook; I declined\.$/;
const HERSELF = 'hannah.taylor.reads';

/** What is said on somebody's own page, and before a message, is another test's business. */
const nudgesOff = ['facebook:profile-page', 'facebook:message'];

const lists = listing({
  pupils: [
    'Tallulah Brady',
    'Alfie Thompson',
    'Mohammed Khan',
    'Olivia Jones',
    'Priya Nair',
    'Sadia Begum',
    'Leeds Weather',
    'Theo Mbeki',
  ],
});

/** The card or row of a person, whatever its buttons say. */
const card = (name: string): string => inMain(`:has(> a svg[aria-label="${name}"]) `);

type Switches = Parameters<typeof openFacebook>[2];

async function openPage(lanyard: Lanyard, path: string, switches: Switches = {}): Promise<Page> {
  const page = await lanyard.newTab();
  await openFacebook(page, path, switches);
  await listsIn(lanyard, page);
  return page;
}

/** Makes it so that this was done before Lanyard came. */
async function doneBefore(lanyard: Lanyard, page: Page, path: string, ...done: Sent[]): Promise<void> {
  await page.evaluate((sent) => sessionStorage.setItem('replica.sent', sent), JSON.stringify(done));
  await openFacebook(page, path);
  await listsIn(lanyard, page);
}

async function isHeld(lanyard: Lanyard, page: Page, words: string): Promise<void> {
  await lanyard.on(page).sees(words);
  expect(await sentBy(page, 0)).toEqual([]);
  await lanyard.on(page).press('Go back');
  await lanyard.on(page).isEmpty();
}

test.describe('saying no to a request', () => {
  const refusal = 'We are all asked not to connect here; please write to the office.';
  test.use({ policy: { ...ashgrove, ...lists, nudgesOff, parentRefusal: refusal, familyExemption: 'all' } });

  test('the school’s words and a note of the day can be copied; family frees one account', async ({
    lanyard,
  }) => {
    const page = await openPage(lanyard, '/friends/requests');
    const dialog = lanyard.on(page);
    await press(page, card('Alfie Thompson') + button('Confirm'));
    await dialog.press('A kind way to say no');
    await dialog.press('Copy');
    await dialog.sees('Copied.');
    expect(await pasted(lanyard)).toBe(refusal);
    await page.bringToFront();
    await dialog.press('A note for yourself');
    await dialog.press('Copy');
    await dialog.sees('Copied.');
    expect(await pasted(lanyard)).toMatch(NOTE);
    await page.bringToFront();
    await dialog.press('My policy allows this');
    await dialog.sees('Your policy makes an exception for family. Press Confirm again to go on.');
    await press(page, card('Alfie Thompson') + button('Confirm'));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'accept', to: 'alfie.thompson' }]);
    await press(page, card('Mohammed Khan') + button('Confirm'));
    await dialog.sees(ACCEPT);
  });
});

test.describe('people on Facebook', () => {
  test.use({ policy: { ...ashgrove, ...lists, nudgesOff } });

  // Chromium prints nothing while nobody sees it.
  test(
    'a note for oneself is printed alone, without a word of the page',
    { tag: '@firefox' },
    async ({ lanyard }, info) => {
      const printer = await plugIn(lanyard, info.outputPath('note.pdf'));
      const page = await openPage(lanyard, '/friends/requests');
      await press(page, card('Alfie Thompson') + button('Confirm'));
      await lanyard.on(page).press('A note for yourself');
      await lanyard.on(page).press('Print');
      await expect.poll(printer.lines).toEqual([expect.stringMatching(NOTE)]);
      await printer.unplug();
    },
  );

  test('Add friend is held in suggestions, a search and a list of friends; Remove is not', async ({
    lanyard,
  }) => {
    const page = await openPage(lanyard, '/friends/suggestions');
    await press(page, card('Tallulah Brady') + button('Add friend'));
    await isHeld(lanyard, page, BEGIN);
    await press(page, card('Tallulah Brady') + button('Remove'));
    await page.waitForSelector(card('Tallulah Brady'), { hidden: true });
    for (const path of ['/search/people/?q=brady', '/tom.fairweather/friends']) {
      await openFacebook(page, path);
      await listsIn(lanyard, page);
      await press(page, `${card('Tallulah Brady')} > [role=button]`);
      await isHeld(lanyard, page, BEGIN);
    }
  });

  test('Add friend is held in the card over a name', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/');
    await page.hover('[data-ad-rendering-role=profile_name] a[href$="/tallulah.brady"]');
    await press(page, `[role=tooltip] ${button('Add friend')}`);
    await isHeld(lanyard, page, BEGIN);
  });

  test('Enter and Space on a button are held as presses are', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/tallulah.brady', { press: 'pointerdown' });
    for (const key of ['Enter', ' '] as const) {
      await page.focus(inMain(button('Add Friend Tallulah Brady')));
      await page.keyboard.press(key);
      await isHeld(lanyard, page, BEGIN);
    }
  });

  test('Confirm in the notifications is held; Delete is not', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/');
    await press(page, button('Notifications'));
    const row = '[role=dialog] :has(> * a[href$="/alfie.thompson"]) ';
    await press(page, row + button('Confirm'));
    await isHeld(lanyard, page, ACCEPT);
    await press(page, row + button('Delete'));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'decline', to: 'alfie.thompson' }]);
  });

  test('Accept of somebody who asks to write is held, with what to do if a child is not safe', async ({
    lanyard,
  }) => {
    const page = await openPage(lanyard, '/messages/t/100002290122');
    await press(page, inMain(button('Accept')));
    await lanyard.on(page).sees('If a child tells you they are not safe');
    await isHeld(lanyard, page, ACCEPT);
  });

  test('an answer in the menu of “Respond” is held; opening it and Delete are not', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/sadia.begum', { lang: 'zz' });
    await press(page, inMain('[aria-haspopup=menu]'));
    await press(page, '[role=menuitem]:first-child');
    await isHeld(lanyard, page, ACCEPT);
    await press(page, '[role=menuitem]:last-child');
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'decline', to: 'sadia.begum' }]);
  });

  test('a person known by an id alone: an answer at their page holds in the list of requests', async ({
    lanyard,
  }) => {
    const page = await openPage(lanyard, '/profile.php?id=100002290103');
    await press(page, inMain(button('Confirm request')));
    await lanyard.on(page).sees(ACCEPT);
    await lanyard.on(page).press('It’s someone else');
    await lanyard.on(page).sees('Press Confirm request again');
    const other = await openPage(lanyard, '/friends/requests');
    await press(other, card('Alfie Thompson') + button('Confirm'));
    await isHeld(lanyard, other, ACCEPT);
    await press(other, card('Mohammed Khan') + button('Confirm'));
    expect(await sentBy(other, 1)).toMatchObject([{ kind: 'accept', to: '100002290103' }]);
  });

  test('a request sent before can be cancelled, on a page and in a card', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/tallulah.brady');
    const asked: Sent = { kind: 'friend-request', to: 'tallulah.brady', as: HERSELF };
    await doneBefore(lanyard, page, '/tallulah.brady', asked);
    await press(page, inMain(button('Cancel request')));
    expect(await sentBy(page, 2)).toMatchObject([asked, { kind: 'cancel-request' }]);
    // The same button asks again: now it is held.
    await press(page, inMain(button('Add Friend Tallulah Brady')));
    await lanyard.on(page).sees(BEGIN);
    expect(await sentBy(page, 2)).toHaveLength(2);
    await lanyard.on(page).press('Go back');
    await doneBefore(lanyard, page, '/friends/suggestions', asked);
    await press(page, card('Tallulah Brady') + button('Cancel request'));
    expect(await sentBy(page, 2)).toMatchObject([asked, { kind: 'cancel-request' }]);
    expect(await lanyard.on(page).text()).toBe('');
  });

  test('“Confirm” that ends a friendship or deletes a post accepts nobody', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/priya.nair');
    await press(page, inMain(button('Friends')));
    await press(page, inMain('[role=menuitem]'));
    await press(page, inDialog(button('Confirm')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'unfriend', to: 'priya.nair' }]);
    const post: Sent = { kind: 'post', text: 'Soup', as: HERSELF, id: 'own', audience: 'public' };
    await doneBefore(lanyard, page, '/', post);
    await press(page, button('Actions for this post'));
    await press(page, '[role=menuitem]');
    await press(page, inDialog(button('Confirm')));
    expect(await sentBy(page, 2)).toMatchObject([post, { kind: 'delete-post' }]);
    expect(await lanyard.on(page).text()).toBe('');
  });

  test('Follow beside a name in the feed is held; Like, Comment and Reply are not, in any language', async ({
    lanyard,
  }) => {
    const page = await openPage(lanyard, '/', { lang: 'zz' });
    await press(page, '[data-ad-rendering-role=profile_name] > [role=button]');
    await isHeld(lanyard, page, FOLLOW);
    const post = '[role=article]:has([data-ad-rendering-role=profile_name] a[href$="/tallulah.brady"])';
    const [like, comment] = [1, 2].map((place) => `${post} > :last-child > :nth-child(${String(place)})`);
    await press(page, like ?? '');
    await press(page, comment ?? '');
    const answered = '[role=article][aria-label*="Olivia Jones"] ';
    await press(page, inDialog(`${answered} [role=button]`));
    await page.waitForSelector(inDialog(answered + box));
    expect(await lanyard.on(page).text()).toBe('');
  });

  test('in a language nobody knows: held by its place, beside buttons that are not', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/friends/requests', { lang: 'zz' });
    const [first, second] = [1, 2].map(
      (place) => `${card('Alfie Thompson')} [role=button]:nth-child(${String(place)})`,
    );
    await press(page, first ?? '');
    await isHeld(lanyard, page, ACCEPT);
    await press(page, second ?? '');
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'decline', to: 'alfie.thompson' }]);
    await openFacebook(page, '/tallulah.brady', { lang: 'zz' });
    await listsIn(lanyard, page);
    await press(page, inMain('h1 + [role=button]'));
    await lanyard.on(page).sees(BEGIN);
    await lanyard.on(page).press('Go back');
    await press(page, inMain('h1 + [role=button] + [role=button]'));
    const chat = '[role=region][aria-label="Tallulah Brady"]';
    await press(page, `${chat} [role=button]`);
    await page.waitForSelector(chat, { hidden: true });
    expect(await lanyard.on(page).text()).toBe('');
  });
});
