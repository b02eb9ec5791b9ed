import { expect, test } from '../../e2e/fixtures/replica';
import {
  box,
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

const me = { as: 'hannah.taylor.reads' };
const TALLULAH = { to: 'tallulah.brady' };
const firstPost = '[role=feed] > :first-child ';
const textIn = (element: Element): string => (element as HTMLElement).innerText.trim();

test.describe('writing', () => {
  test('home: no box before the composer opens; then a Lexical one and a twin nobody sees', async ({
    page,
  }) => {
    await openFacebook(page, '/');
    expect(await page.$('[contenteditable]')).toBeNull();
    await openComposer(page);
    expect(await page.$$eval(inDialog(box), (found) => found.map((each) => each.checkVisibility()))).toEqual([
      true,
      false,
    ]);
    expect(await page.$('[aria-modal=true][aria-label]')).toBeNull();
  });

  test('a post: Enter begins a paragraph, Post sends and is disabled while empty', async ({ page }) => {
    await openFacebook(page, '/');
    await openComposer(page);
    await page.waitForSelector(inDialog(`${button('Post')}[aria-disabled=true]`));
    await typeKeys(page, 'one');
    await page.keyboard.press('Enter');
    await typeKeys(page, 'two');
    expect(await page.$$(inDialog(`${box} > p[dir=auto] > span[data-lexical-text=true]`))).toHaveLength(2);
    await press(page, inDialog(button('Post')));
    expect(await sentBy(page, 1)).toMatchObject([
      { kind: 'post', text: 'one\ntwo', audience: 'public', ...me },
    ]);
    await dialogGone(page);
  });

  test('the composer says who will see the post, and can be told otherwise', async ({ page }) => {
    await openFacebook(page, '/');
    await openComposer(page);
    await press(page, inDialog(button('Edit privacy. Sharing with Public.')));
    await press(page, inDialog('[role=menuitem]:nth-child(2)'));
    await page.waitForSelector(inDialog(button('Edit privacy. Sharing with Friends.')));
    await write(page, inDialog(box), 'for friends');
    await press(page, inDialog(button('Post')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'post', audience: 'friends' }]);
  });

  test('while the list of mentions is open Enter picks, Esc closes it alone', async ({ page }) => {
    await openFacebook(page, '/');
    await openComposer(page);
    await typeKeys(page, '@oli');
    await page.waitForSelector(inDialog(`${box}[aria-expanded=true][aria-activedescendant]`));
    await page.keyboard.press('Escape');
    await page.waitForSelector(inDialog(`${box}[aria-expanded=false]`));
    await page.keyboard.type('v');
    await page.waitForSelector(inDialog(`${box}[aria-expanded=true]`));
    await page.keyboard.press('Enter');
    await press(page, inDialog(button('Post')));
    expect(await sentBy(page, 1)).toMatchObject([{ text: 'Olivia Jones ' }]);
  });

  test('the emoji button puts text in by script', async ({ page }) => {
    await openFacebook(page, '/');
    await openComposer(page);
    await typeKeys(page, 'done ');
    await press(page, inDialog(button('Emoji')));
    await press(page, inDialog(button('Post')));
    expect(await sentBy(page, 1)).toMatchObject([{ text: 'done 👍' }]);
  });

  test('a comment in the dialog over the feed: Enter empties the box before it sends', async ({ page }) => {
    await openFacebook(page, '/');
    await press(page, firstPost + button('Comment'));
    const comment = inDialog(`${box}${labelled('Comment as Hannah Taylor')}`);
    await write(page, comment, 'hello');
    const before = await page.evaluate(
      (selector) =>
        new Promise<{ text: string; sent: number }>((resolve) => {
          const element = document.querySelector(selector);
          if (!element) throw new Error('no box');
          new MutationObserver((_, observer) => {
            observer.disconnect();
            const sent = (window as Window & { __sent?: unknown[] }).__sent?.length ?? 0;
            resolve({ text: element.textContent, sent });
          }).observe(element, { subtree: true, childList: true, characterData: true });
          element.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
          );
        }),
      comment,
    );
    expect(before).toEqual({ text: '', sent: 0 });
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'comment', text: 'hello', ...TALLULAH, ...me }]);
    expect(new URL(page.url()).pathname).toMatch('/tallulah.brady/posts/pfbid');
  });

  test('a comment by its button; Shift+Enter makes a line', async ({ page }) => {
    await openFacebook(page, '/tallulah.brady/posts/pfbid00000Ls9');
    await write(page, inMain(box), 'one');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await typeKeys(page, 'two');
    await press(page, inMain(`form ${button('Comment')}`));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'comment', text: 'one\ntwo' }]);
  });

  test('a reply to a comment', async ({ page }) => {
    await openFacebook(page, '/permalink.php?story_fbid=pfbid00000Ls9');
    await press(page, inMain('[aria-label="Comment by Olivia Jones"] [role=button]'));
    await write(page, `${box}${labelled('Reply to Olivia Jones')}`, 'thanks');
    await page.keyboard.press('Enter');
    expect(await sentBy(page, 1)).toMatchObject([
      { kind: 'reply', text: 'thanks', to: 'olivia.jones', commentId: 'pfbid00000Ls9c1' },
    ]);
  });

  test('share with words', async ({ page }) => {
    await openFacebook(page, '/');
    await press(page, firstPost + button('Share'));
    await write(page, inDialog(box), 'look');
    await press(page, inDialog(button('Share now')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'share', text: 'look', ...TALLULAH }]);
  });

  test('a post in two steps: Next leads to Post, which shows the words no more', async ({ page }) => {
    await openFacebook(page, '/', { steps: '2' });
    await openComposer(page);
    await typeKeys(page, 'two steps');
    await press(page, inDialog(button('Next')));
    await page.waitForSelector(inDialog(box), { hidden: true });
    await press(page, inDialog(button('Post')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'post', text: 'two steps' }]);
  });

  test('a Page’s private reply to a comment', async ({ page }) => {
    await openFacebook(page, '/tallulah.brady/posts/pfbid00000Ls9', { as: 'page' });
    await press(page, inMain('[aria-label="Comment by Olivia Jones"] [role=button] + [role=button]'));
    await write(page, `[role=dialog]${labelled('Message Olivia Jones')} ${box}`, 'thank you');
    await press(page, inDialog(button('Send Message')));
    expect(await sentBy(page, 1)).toMatchObject([
      { kind: 'message', text: 'thank you', to: 'olivia.jones', place: 'private-reply' },
    ]);
  });

  test('a post in a group', async ({ page }) => {
    await openFacebook(page, '/groups/700');
    await openComposer(page);
    await typeKeys(page, 'spare seedlings');
    await press(page, inDialog(button('Post')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'post', text: 'spare seedlings', group: '700' }]);
  });
});

test.describe('messages', () => {
  test('on their page', async ({ page }) => {
    await openFacebook(page, '/messages/e2ee/t/100002290101/');
    await write(page, `${box}${labelled('Write to Tallulah Brady')}`, 'hello');
    await page.keyboard.press('Enter');
    expect(await sentBy(page, 1)).toMatchObject([
      { kind: 'message', text: 'hello', place: 'page', ...TALLULAH },
    ]);
    expect(await page.$eval('[role=log]', textIn)).toContain('hello');
  });

  test('in a chat that pops up over any page; two at once', async ({ page }) => {
    await openFacebook(page, '/tallulah.brady');
    await press(page, inMain(button('Message')));
    await page.waitForSelector(`[role=region][aria-label="Tallulah Brady"] ${box}:focus`);
    await press(page, button('Messenger'));
    await press(page, '[role=menuitem]:first-child');
    const chat = '[role=region][aria-label="Priya Nair"]';
    await page.waitForSelector(`${chat} ${box}${labelled('Message')}:focus`);
    await typeKeys(page, 'yes');
    await press(page, chat + ' ' + button('Press Enter to send'));
    expect(await sentBy(page, 1)).toMatchObject([
      { kind: 'message', text: 'yes', to: 'priya.nair', place: 'pop-up' },
    ]);
  });

  test('a request has no box until it is accepted', async ({ page }) => {
    await openFacebook(page, '/messages/t/100002290122');
    expect(await page.$(inMain(box))).toBeNull();
    await press(page, inMain(button('Accept')));
    await page.waitForSelector(inMain(box));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'accept-messages', to: 'theo.mbeki' }]);
  });

  test('messenger.com shows the same', async ({ page }) => {
    await openFacebook(page, 'https://www.messenger.com/t/100002290101');
    await page.waitForSelector(inMain(box));
  });
});
