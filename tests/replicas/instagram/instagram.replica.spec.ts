import { expect, test } from '../../e2e/fixtures/replica';
import { box, byText, dialogGone, inDialog, inMain, openInstagram, press, sentBy, write } from './driving';
import { typeKeys } from '../shared/driving.ts';

const me = { as: 'ms_taylor_reads' };
const COMMENT = 'form textarea[aria-label="Add a comment…"]';
const MESSAGE = `${box}[aria-label=Message]`;

test.describe('writing', () => {
  test('a comment in the feed: a controlled text area; Enter empties it before it sends', async ({
    page,
  }) => {
    await openInstagram(page, '/');
    await write(page, inMain(`article:first-child ${COMMENT}`), 'hello');
    const before = await page.evaluate(async (selector) => {
      const area = document.querySelector<HTMLTextAreaElement>(selector);
      area?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      // React draws before the next task; the page sends much later.
      await new Promise((next) => setTimeout(next));
      const sent = (window as Window & { __sent?: unknown[] }).__sent?.length ?? 0;
      return { text: area?.value, sent };
    }, inMain(COMMENT));
    expect(before).toEqual({ text: '', sent: 0 });
    expect(await sentBy(page, 1)).toMatchObject([
      { kind: 'comment', text: 'hello', to: 'tallulah_brady', code: 'CxLs00000', ...me },
    ]);
  });

  test('a value written by script with an input event is seen', async ({ page }) => {
    await openInstagram(page, '/p/CxLs00000/');
    await page.$eval(inMain(COMMENT), (area) => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(area, 'by script');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(page, byText('Post', 'main'));
    expect(await sentBy(page, 1)).toMatchObject([{ text: 'by script' }]);
  });

  test('a comment in the dialog over the feed; Reply begins it with the name', async ({ page }) => {
    await openInstagram(page, '/');
    await press(page, inMain('article:first-child [role=button][aria-label=Comment]'));
    await press(page, byText('Reply', '[aria-modal=true]'));
    await typeKeys(page, 'thanks');
    await press(page, byText('Post', '[aria-modal=true]'));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'comment', text: '@liv_jones thanks' }]);
    expect(new URL(page.url()).pathname).toBe('/p/CxLs00000/');
  });

  test('a new post: dialogs by name, the caption in the last; Share sends', async ({ page }) => {
    await openInstagram(page, '/');
    await press(page, byText('Create'));
    await press(page, byText('Select from computer', '[role=dialog][aria-label="Create new post"]'));
    await press(page, byText('Next', '[role=dialog][aria-label=Crop]'));
    await press(page, byText('Next', '[role=dialog][aria-label=Edit]'));
    await write(page, `[role=dialog][aria-label="Create new post"] ${box}`, 'cake');
    await page.keyboard.press('Enter');
    await typeKeys(page, 'and tea');
    await press(page, byText('Share', '[aria-modal=true]'));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'post', text: 'cake\nand tea', ...me }]);
    await dialogGone(page);
  });

  test('while the list of mentions is open Enter picks', async ({ page }) => {
    await openInstagram(page, '/direct/t/17840000000002/');
    await write(page, MESSAGE, 'ask @oli');
    await page.waitForSelector(`${MESSAGE}[aria-expanded=true][aria-activedescendant]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${MESSAGE}[aria-expanded=false]`);
    await page.keyboard.press('Enter');
    expect(await sentBy(page, 1)).toMatchObject([{ text: 'ask @liv_jones ' }]);
  });

  test('answering a story', async ({ page }) => {
    await openInstagram(page, '/stories/tallulah_brady/');
    await write(page, 'textarea[placeholder^="Reply to"]', 'nice');
    await page.keyboard.press('Enter');
    expect(await sentBy(page, 1)).toMatchObject([
      { kind: 'story-reply', text: 'nice', to: 'tallulah_brady' },
    ]);
  });
});

test.describe('messages', () => {
  test('rows are no links; Enter sends, Send is there only with text', async ({ page }) => {
    await openInstagram(page, '/direct/inbox/');
    await press(page, '[aria-label="Thread list"] [role=button]:nth-child(2)');
    await write(page, MESSAGE, 'one');
    await page.keyboard.press('Enter');
    expect(await page.$(byText('Send'))).toBeNull();
    await typeKeys(page, 'two');
    await press(page, byText('Send'));
    const to = { kind: 'message', to: 'tallulah_brady', place: 'page' };
    expect(await sentBy(page, 2)).toMatchObject([
      { text: 'one', ...to },
      { text: 'two', ...to },
    ]);
    expect(new URL(page.url()).pathname).toBe('/direct/t/17840000000002/');
  });

  test('a request has no box until it is accepted', async ({ page }) => {
    await openInstagram(page, '/direct/requests/');
    await press(page, '[aria-label="Thread list"] [role=button]');
    await page.waitForSelector('[role=log]');
    expect(await page.$(box)).toBeNull();
    await press(page, byText('Accept'));
    await page.waitForSelector(MESSAGE);
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'accept-messages', to: 'theo_mbeki' }]);
  });

  test('in the panel over any page', async ({ page }) => {
    await openInstagram(page, '/gardenofgwen/');
    await press(page, '[role=button][aria-label=Messages]');
    await press(page, '[aria-label="Thread list"] [role=button]');
    await write(page, MESSAGE, 'yes');
    await page.keyboard.press('Enter');
    expect(await sentBy(page, 1)).toMatchObject([
      { kind: 'message', text: 'yes', to: 'priya_nair_', place: 'panel' },
    ]);
  });
});

test.describe('own account', () => {
  test('the bio: #pepBio, Submit', async ({ page }) => {
    await openInstagram(page, '/ms_taylor_reads/');
    await press(page, inMain('a[href="/accounts/edit/"]'));
    await write(page, 'textarea#pepBio[maxlength="150"]', '. Year 4.');
    await press(page, byText('Submit'));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'profile', bio: 'Books, tea. Year 4.' }]);
  });

  test('signing up', async ({ page }) => {
    await openInstagram(page, '/accounts/emailsignup/');
    await write(page, 'input[name=emailOrPhone]', 'h.taylor@stjames.leeds.sch.uk');
    await write(page, 'input[name=password]', 'not kept');
    await page.keyboard.press('Enter');
    const [entry] = await sentBy(page, 1);
    expect(entry).toMatchObject({ fields: { emailOrPhone: 'h.taylor@stjames.leeds.sch.uk' } });
    expect(JSON.stringify(entry)).not.toContain('not kept');
  });

  test('a dialog keeps the focus', async ({ page }) => {
    await openInstagram(page, '/');
    await press(page, byText('Create'));
    for (let presses = 0; presses < 4; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await page.$(inDialog(':focus'))).not.toBeNull();
    }
    await page.keyboard.press('Escape');
    await dialogGone(page);
  });
});
