import type { Page } from 'puppeteer-core';
import { expect, test } from '../../e2e/fixtures/replica';
import {
  button,
  dialogGone,
  inDialog,
  inMain,
  labelled,
  openComposer,
  openFacebook,
  press,
  sentBy,
  write,
} from './driving';
import { typeKeys } from '../shared/driving.ts';

const requested = { kind: 'friend-request', to: 'tallulah.brady', as: 'hannah.taylor.reads' };
const card = (name: string): string => inMain(`:has(> a svg[aria-label="${name}"]) `);
const labelsIn = (page: Page, selector: string): Promise<(string | null)[]> =>
  page.$$eval(`${selector} [role=button]`, (found) => found.map((each) => each.ariaLabel));

test.describe('people', () => {
  test('the header of a profile: Add friend names the person; Cancel request', async ({ page }) => {
    await openFacebook(page, '/tallulah.brady');
    await press(page, inMain(button('Add Friend Tallulah Brady')));
    await press(page, inMain(button('Cancel request')));
    await page.waitForSelector(inMain(button('Add Friend Tallulah Brady')));
    expect(await sentBy(page, 2)).toMatchObject([requested, { kind: 'cancel-request' }]);
  });

  test('the header of who asked, known by an id alone: Confirm request', async ({ page }) => {
    await openFacebook(page, '/profile.php?id=100002290103');
    await press(page, inMain(button('Confirm request')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'accept', to: '100002290103' }]);
  });

  test('the header of who asked, with the answers in a menu', async ({ page }) => {
    await openFacebook(page, '/sadia.begum');
    await press(page, inMain(`${button('Respond')}[aria-haspopup=menu]`));
    expect(await page.$$('[role=menuitem]')).toHaveLength(2);
    await press(page, '[role=menuitem]');
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'accept', to: 'sadia.begum' }]);
  });

  test('a press lands on the overlay of the button', async ({ page }) => {
    await openFacebook(page, '/tallulah.brady');
    const target = await page.$eval(inMain(button('Add Friend Tallulah Brady')), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.getAttribute('data-visualcompletion');
    });
    expect(target).toBe('ignore');
  });

  test('Enter and Space press a button', async ({ page }) => {
    await openFacebook(page, '/tallulah.brady');
    await page.focus(inMain(button('Add Friend Tallulah Brady')));
    await page.keyboard.press('Enter');
    await page.focus(inMain(button('Cancel request')));
    await page.keyboard.press(' ');
    expect(await sentBy(page, 2)).toHaveLength(2);
  });

  test('/friends/requests: cards with Confirm, then Delete, and mutual friends', async ({ page }) => {
    await openFacebook(page, '/friends/requests');
    await page.waitForSelector(card('Alfie Thompson'));
    expect(await labelsIn(page, card('Alfie Thompson'))).toEqual(['Confirm', 'Delete']);
    expect(await page.$eval(card('Alfie Thompson'), ({ textContent }) => textContent)).toContain(
      'mutual friends',
    );
    await press(page, card('Alfie Thompson') + button('Confirm'));
    await press(page, card('Olivia Jones') + button('Delete'));
    expect(await sentBy(page, 2)).toMatchObject([
      { kind: 'accept', to: 'alfie.thompson' },
      { kind: 'decline', to: 'olivia.jones' },
    ]);
  });

  test('the notifications hold the same pair', async ({ page }) => {
    await openFacebook(page, '/');
    await press(page, button('Notifications'));
    await press(page, `[role=dialog] ${button('Confirm')}`);
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'accept', to: 'alfie.thompson' }]);
  });

  test('/friends/suggestions, a list of friends and a search', async ({ page }) => {
    await openFacebook(page, '/friends/suggestions');
    await press(page, card('Tallulah Brady') + button('Remove'));
    await press(page, card('Jasleen Kaur') + button('Add friend'));
    await openFacebook(page, '/tom.fairweather/friends');
    await press(page, inMain(button('Add friend')));
    await openFacebook(page, '/search/people/?q=brady');
    await press(page, inMain(button('Add friend')));
    expect(await sentBy(page, 3)).toMatchObject([
      { kind: 'friend-request', to: 'jasleen.kaur' },
      { kind: 'friend-request' },
      requested,
    ]);
  });

  test('the card that opens over a name', async ({ page }) => {
    await openFacebook(page, '/');
    await page.hover(inMain('[data-ad-rendering-role=profile_name] a[href$="/tallulah.brady"]'));
    await press(page, `#layers ${button('Add friend')}`);
    expect(await sentBy(page, 1)).toMatchObject([requested]);
  });

  test('a Page is followed', async ({ page }) => {
    await openFacebook(page, '/leedsweather');
    await press(page, inMain(button('Follow')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'follow', to: 'leedsweather' }]);
  });

  test('unfriending and deleting a post ask in dialogs that say Confirm as well', async ({ page }) => {
    await openFacebook(page, '/priya.nair');
    await press(page, inMain(button('Friends')));
    await press(page, '[role=menuitem]');
    await press(page, inDialog(button('Confirm')));
    await dialogGone(page);
    await openFacebook(page, '/');
    await openComposer(page);
    await typeKeys(page, 'never mind');
    await press(page, inDialog(button('Post')));
    await dialogGone(page);
    await press(page, inMain(button('Actions for this post')));
    await press(page, '[role=menuitem]');
    await press(page, inDialog(button('Confirm')));
    expect(await sentBy(page, 3)).toMatchObject([
      { kind: 'unfriend', to: 'priya.nair' },
      { kind: 'post' },
      { kind: 'delete-post' },
    ]);
  });
});

test.describe('own profile', () => {
  test('work: comboboxes; Enter picks while their list is open; Save', async ({ page }) => {
    await openFacebook(page, '/me?sk=directory_work');
    await press(page, inMain(button('Add workplace')));
    await write(page, 'input[role=combobox][aria-label=Company]', 'St Ja');
    await page.waitForSelector('[aria-label=Company][aria-expanded=true][aria-activedescendant]');
    await page.keyboard.press('Enter');
    await write(page, 'input[role=combobox][aria-label=Position]', 'Year 4 teacher');
    await write(page, `input[role=combobox]${labelled('City/town')}`, 'Otley');
    await page.waitForSelector('input[name=is_current]');
    await press(page, inMain(button('Save')));
    expect(await sentBy(page, 1)).toMatchObject([
      {
        kind: 'profile',
        section: 'work',
        fields: { company: 'St James Primary School', position: 'Year 4 teacher', city: 'Otley' },
      },
    ]);
    await page.waitForSelector(inMain(button('Edit workplace')));
  });

  test('the older address of the same section', async ({ page }) => {
    await openFacebook(page, '/hannah.taylor.reads/about_work_and_education');
    await press(page, inMain(button('Add workplace')));
    await page.waitForSelector('input[role=combobox][aria-label=Company]');
  });

  test('bio: a text area of 101', async ({ page }) => {
    await openFacebook(page, '/hannah.taylor.reads');
    await press(page, inMain(button('Add bio')));
    await write(page, 'textarea[maxlength="101"]', 'I teach.');
    await press(page, inMain(button('Save')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'profile', fields: { bio: 'I teach.' } }]);
  });

  test('signing up', async ({ page }) => {
    await openFacebook(page, '/r.php');
    await write(page, 'input[name=reg_email__]', 'h.taylor@stjames.leeds.sch.uk');
    await write(page, 'input[name=reg_passwd__]', 'not kept');
    await press(page, 'button[name=websubmit]');
    const [entry] = await sentBy(page, 1);
    expect(entry).toMatchObject({ fields: { reg_email__: 'h.taylor@stjames.leeds.sch.uk' } });
    expect(JSON.stringify(entry)).not.toContain('not kept');
  });
});
