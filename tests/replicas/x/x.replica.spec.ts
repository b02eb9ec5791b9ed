import { expect, test } from '../../e2e/fixtures/replica';
import {
  byTestId,
  chatBox,
  dialogGone,
  inDialog,
  inMain,
  openX,
  press,
  pressWithControl,
  sentBy,
  write,
} from './driving';
import { typeKeys } from '../shared/driving.ts';

const BOX = byTestId('tweetTextarea_0');
const TALLULAH = { id: '2290101', handle: 'tallulah_brady' };
const me = { as: 'ms_taylor_reads' };
const textIn = (element: Element): string => (element as HTMLElement).innerText;

test.describe('writing', () => {
  test('home: what is typed is what is sent, by the button', async ({ page }) => {
    await openX(page, '/home');
    await write(page, inMain(BOX), 'Rain at break again, 27 wet coats.');
    await press(page, byTestId('tweetButtonInline'));
    expect(await sentBy(page)).toMatchObject([
      { kind: 'post', text: 'Rain at break again, 27 wet coats.', ...me },
    ]);
    expect(await page.$eval(inMain(BOX), textIn)).toBe('\n');
  });

  test('home: Ctrl+Enter sends, Enter makes a new line', async ({ page }) => {
    await openX(page, '/home');
    await write(page, inMain(BOX), 'one');
    await page.keyboard.press('Enter');
    await typeKeys(page, 'two');
    await pressWithControl(page, 'Enter');
    expect(await sentBy(page)).toMatchObject([{ kind: 'post', text: 'one\ntwo' }]);
  });

  test('the dialog opens over the page, with the same test ids; Esc closes it', async ({ page }) => {
    await openX(page, '/home');
    await press(page, byTestId('SideNav_NewTweet_Button'));
    await page.waitForSelector(inDialog(BOX));
    expect(await page.$$(BOX)).toHaveLength(2);
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    await typeKeys(page, 'never mind');
    await page.keyboard.press('Escape');
    await dialogGone(page);
    expect(new URL(page.url()).pathname).toBe('/home');
    expect(await sentBy(page)).toEqual([]);
  });

  test('a draft given by the address is kept', async ({ page }) => {
    await openX(page, '/intent/post?text=Given%20words');
    await page.waitForFunction(() => document.activeElement?.closest('[aria-modal=true]') !== null);
    await typeKeys(page, ' and more');
    await press(page, byTestId('tweetButton'));
    expect(await sentBy(page)).toMatchObject([{ kind: 'post', text: 'Given words and more' }]);
  });

  test('a thread has one editor for each post', async ({ page }) => {
    await openX(page, '/compose/post');
    await write(page, inDialog(BOX), 'first');
    await press(page, byTestId('addButton'));
    await write(page, byTestId('tweetTextarea_1'), 'second');
    await press(page, byTestId('tweetButton'));
    expect(await sentBy(page)).toMatchObject([{ text: 'first' }, { text: 'second' }]);
  });

  test('a reply, in the dialog and below the post', async ({ page }) => {
    await openX(page, '/tallulah_brady');
    await press(page, inMain(byTestId('reply')));
    await write(page, inDialog(BOX), 'well done');
    await press(page, byTestId('tweetButton'));
    await dialogGone(page);
    await press(page, inMain(byTestId('tweetText')));
    await page.waitForFunction(() => location.pathname.includes('/status/'));
    await write(page, inMain(BOX), 'again');
    await press(page, byTestId('tweetButtonInline'));
    const to = TALLULAH.handle;
    expect(await sentBy(page)).toMatchObject([
      { kind: 'reply', text: 'well done', to },
      { kind: 'reply', text: 'again', to },
    ]);
  });

  test('a quote', async ({ page }) => {
    await openX(page, '/tallulah_brady');
    await press(page, inMain(byTestId('retweet')));
    await press(page, byTestId('quote'));
    await write(page, inDialog(BOX), 'look');
    await press(page, byTestId('tweetButton'));
    expect(await sentBy(page)).toMatchObject([{ kind: 'quote', text: 'look', to: TALLULAH.handle }]);
  });

  test('while the list of mentions is open Enter picks', async ({ page }) => {
    await openX(page, '/home');
    await write(page, inMain(BOX), 'thanks @tal');
    await page.waitForSelector(`${inMain(BOX)}[aria-expanded=true][aria-activedescendant]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${inMain(BOX)}[aria-expanded=false]:not([aria-activedescendant])`);
    await pressWithControl(page, 'Enter');
    expect(await sentBy(page)).toMatchObject([{ text: 'thanks @tallulah_brady ' }]);
  });

  test('the emoji picker puts text in by script', async ({ page }) => {
    await openX(page, '/home');
    await write(page, inMain(BOX), 'done ');
    await press(page, inMain(byTestId('emojiButton')));
    await press(page, `${byTestId('emojiPicker')} button:nth-child(4)`);
    await press(page, byTestId('tweetButtonInline'));
    expect(await sentBy(page)).toMatchObject([{ text: 'done 👍' }]);
  });

  test('a poll: its choices are plain inputs', async ({ page }) => {
    await openX(page, '/home');
    await press(page, inMain(byTestId('createPollButton')));
    await write(page, 'input[name=Choice1]', 'tea');
    await write(page, 'input[name=Choice2]', 'coffee');
    await write(page, inMain(BOX), 'staffroom?');
    await press(page, byTestId('tweetButtonInline'));
    expect(await sentBy(page)).toMatchObject([{ text: 'staffroom?', choices: ['tea', 'coffee'] }]);
  });

  test('?editor=plain: a text area with the same test id', async ({ page }) => {
    await openX(page, '/home', { editor: 'plain' });
    await write(page, inMain(`textarea${BOX}`), 'plain words');
    await pressWithControl(page, 'Enter');
    expect(await sentBy(page)).toMatchObject([{ kind: 'post', text: 'plain words' }]);
  });

  test('the submit button is another one after each change of text', async ({ page }) => {
    await openX(page, '/home');
    await write(page, inMain(BOX), 'a');
    const button = await page.$(byTestId('tweetButtonInline'));
    await page.keyboard.type('b');
    await page.waitForFunction((old) => old?.isConnected === false, {}, button);
  });
});

test.describe('messages', () => {
  test('Enter sends, Shift+Enter makes a line, the button is there only with text', async ({ page }) => {
    await openX(page, '/i/chat/1480001-2290101');
    const box = await chatBox(page);
    const hasButton = (): Promise<boolean> =>
      box.evaluate(
        (element) => element.form?.querySelector('[data-testid=dm-composer-send-button]') !== null,
      );
    expect(await hasButton()).toBe(false);
    await box.click();
    await typeKeys(page, 'hello');
    expect(await hasButton()).toBe(true);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await typeKeys(page, 'there');
    await page.keyboard.press('Enter');
    expect(await sentBy(page)).toMatchObject([
      { kind: 'message', text: 'hello\nthere', to: TALLULAH.handle },
    ]);
  });

  test('old messages are a Draft.js box', async ({ page }) => {
    await openX(page, '/messages/1480001-2290101');
    await write(page, byTestId('dmComposerTextInput'), 'hello');
    await page.keyboard.press('Enter');
    expect(await sentBy(page)).toMatchObject([{ kind: 'message', text: 'hello', to: TALLULAH.handle }]);
  });
});
