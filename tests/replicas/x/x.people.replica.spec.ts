import { expect, test } from '../../e2e/fixtures/replica';
import { byTestId, dialogGone, inMain, openX, press, sentBy } from './driving';
import { typeKeys } from '../shared/driving.ts';

const FOLLOW = byTestId('2290101-follow');
const FOLLOWING = byTestId('2290101-unfollow');
const followed = { kind: 'follow', handle: 'tallulah_brady', as: 'ms_taylor_reads' };

test.describe('people', () => {
  test('follow from the profile page; unfollowing asks first', async ({ page }) => {
    await openX(page, '/tallulah_brady');
    expect(await page.$eval(inMain(FOLLOW), (button) => button.ariaLabel)).toBe('Follow @tallulah_brady');
    await press(page, `${byTestId('placementTracking')} ${FOLLOW}`);
    await press(page, inMain(FOLLOWING));
    await press(page, byTestId('confirmationSheetConfirm'));
    await dialogGone(page);
    expect(await sentBy(page)).toMatchObject([followed, { ...followed, kind: 'unfollow' }]);
  });

  test('follow from a cell, a button within a button, does not open the profile', async ({ page }) => {
    await openX(page, '/home');
    await press(page, `${byTestId('sidebarColumn')} button ${FOLLOW}`);
    expect(await sentBy(page)).toMatchObject([followed]);
    expect(new URL(page.url()).pathname).toBe('/home');
  });

  test('follow from the search for people and from a list of followers', async ({ page }) => {
    await openX(page, '/search?q=brady&f=user');
    await press(page, inMain(FOLLOW));
    expect(await sentBy(page)).toMatchObject([followed]);
    await openX(page, '/nadiawrites/followers');
    await press(page, inMain('[data-testid$="-follow"]'));
    expect(await sentBy(page)).toMatchObject([followed, { kind: 'follow' }]);
  });

  test('follow from the card that opens over a name', async ({ page }) => {
    await openX(page, '/home');
    await page.hover('article a[href="/tallulah_brady"]');
    await press(page, `#layers ${byTestId('HoverCard')} ${FOLLOW}`);
    expect(await sentBy(page)).toMatchObject([followed]);
  });

  test('follow from the menu of a post', async ({ page }) => {
    await openX(page, '/tallulah_brady');
    await press(page, inMain(byTestId('caret')));
    await press(page, '[role=menuitem]');
    expect(await sentBy(page)).toMatchObject([followed]);
  });

  test('follow by link asks in a sheet; Enter confirms', async ({ page }) => {
    await openX(page, '/intent/follow?screen_name=tallulah_brady');
    await page.waitForSelector(`${byTestId('confirmationSheetConfirm')}:focus`);
    await page.keyboard.press('Enter');
    expect(await sentBy(page)).toMatchObject([followed]);
  });

  test('a protected account stays pending', async ({ page }) => {
    await openX(page, '/zof_wisniewska');
    await press(page, inMain(byTestId('2290106-follow')));
    await page.waitForSelector(inMain(byTestId('2290106-cancel')));
  });

  test('requests: Decline, then Accept, without test ids', async ({ page }) => {
    await openX(page, '/follower_requests');
    const cell = inMain(`${byTestId('UserCell')}:has(a[href="/alfiet_07"])`);
    await page.waitForSelector(cell);
    const buttons = await page.$$(`${cell} button`);
    expect(await Promise.all(buttons.map((button) => button.evaluate(({ ariaLabel }) => ariaLabel)))).toEqual(
      ['Decline', 'Accept'],
    );
    await buttons[1]?.click();
    expect(await sentBy(page)).toMatchObject([{ kind: 'accept', handle: 'alfiet_07' }]);
    await page.waitForFunction((gone) => document.querySelector(gone) === null, {}, cell);
  });

  test('the profile form is a dialog over the profile, with plain fields', async ({ page }) => {
    await openX(page, '/ms_taylor_reads');
    await press(page, byTestId('editProfileButton'));
    await press(page, 'textarea[name=description]');
    await page.keyboard.press('End');
    await typeKeys(page, ' Year 4.');
    expect(new URL(page.url()).pathname).toBe('/settings/profile');
    await press(page, byTestId('Profile_Save_Button'));
    await dialogGone(page);
    expect(await sentBy(page)).toMatchObject([
      { kind: 'profile', displayName: 'Hannah Taylor', description: 'Books, tea, long walks. Year 4.' },
    ]);
  });

  test('account fields: sign-up', async ({ page }) => {
    await openX(page, '/i/flow/signup');
    await press(page, 'input[name=email]');
    await typeKeys(page, 'h.taylor@stjames.leeds.sch.uk');
    await page.keyboard.press('Enter');
    expect(await sentBy(page)).toMatchObject([
      { form: 'signup', fields: { email: 'h.taylor@stjames.leeds.sch.uk' } },
    ]);
  });
});
