import type { Page } from 'puppeteer-core';
import {
  box,
  button,
  inDialog,
  inMain,
  labelled,
  openComposer,
  openFacebook,
  press,
  sentBy,
  write,
} from '../replicas/facebook/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, typeKeys } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';

const TEXT = 'Sports day at Ashgrove Primary School';
const CARD = 'could tell people where you work';
const PAUSE = 'Before you send this';
const firstPost = '[role=feed] > :first-child ';

type Switches = Parameters<typeof openFacebook>[2];

async function openPage(lanyard: Lanyard, path: string, switches: Switches = {}): Promise<Page> {
  const page = await lanyard.newTab();
  await openFacebook(page, path, switches);
  return page;
}

/** Held acts are tried only once the policy is known in the page, which its card says. */
async function writeOf(lanyard: Lanyard, page: Page, selector: string, text = TEXT): Promise<void> {
  await write(page, selector, text);
  await lanyard.on(page).sees(CARD);
}

async function writePost(lanyard: Lanyard, path = '/', switches: Switches = {}): Promise<Page> {
  const page = await openPage(lanyard, path, switches);
  await openComposer(page);
  await writeOf(lanyard, page, inDialog(box));
  return page;
}

/** The site empties a box before it sends: held words still stand there. */
async function isHeld(lanyard: Lanyard, page: Page, selector: string): Promise<void> {
  await lanyard.on(page).sees(PAUSE);
  expect(await page.$eval(selector, ({ textContent }) => textContent)).toContain('Ashgrove');
  expect(await sentBy(page, 0)).toEqual([]);
}

test.describe('what is written on Facebook', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'] } });

  test('a post in a group is held by its button, and by Ctrl+Enter, which may send it', async ({
    lanyard,
  }) => {
    const page = await writePost(lanyard, '/groups/700');
    await chord(page, 'Control', 'Enter');
    await isHeld(lanyard, page, inDialog(box));
    await lanyard.on(page).press('Change it');
    await press(page, inDialog(button('Post')));
    await isHeld(lanyard, page, inDialog(box));
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Post again');
    await press(page, inDialog(button('Post')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'post', text: TEXT, group: '700' }]);
  });

  test('emoji and “who will see this” send nothing, and are not held', async ({ lanyard }) => {
    const page = await writePost(lanyard);
    await press(page, inDialog(button('Emoji')));
    await page.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent.includes('👍'),
      {},
      inDialog(box),
    );
    await press(page, inDialog(button('Edit privacy. Sharing with Public.')));
    await press(page, inDialog('[role=menuitem]:nth-child(2)'));
    await page.waitForSelector(inDialog(button('Edit privacy. Sharing with Friends.')));
    expect(await lanyard.on(page).text()).not.toContain(PAUSE);
  });

  test('a twin of the box that nobody sees is not read', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/', { hidden: '1' });
    await openComposer(page);
    await writeOf(lanyard, page, inDialog(box));
    await chord(page, 'Control', 'a');
    await typeKeys(page, 'The kale does not mind');
    await lanyard.on(page).isEmpty();
    // The site's own editor holds the words, in the twin.
    await page.$$eval(
      inDialog(box),
      (boxes, text) => {
        type Editor = {
          parseEditorState: (state: object) => object;
          setEditorState: (state: object) => void;
        };
        const twin = boxes.find((one) => !one.checkVisibility()) as Element & { __lexicalEditor?: Editor };
        const child = { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' };
        const block = { version: 1, direction: null, format: '', indent: 0 };
        const paragraph = { type: 'paragraph', ...block, textFormat: 0, textStyle: '', children: [child] };
        const editor = twin.__lexicalEditor;
        editor?.setEditorState(
          editor.parseEditorState({ root: { type: 'root', ...block, children: [paragraph] } }),
        );
      },
      TEXT,
    );
    await page.waitForFunction(
      (selector) => [...document.querySelectorAll(selector)].every((one) => one.textContent !== ''),
      {},
      inDialog(box),
    );
    await press(page, inDialog(button('Post')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'post', text: 'The kale does not mind' }]);
  });

  test('sharing with words is held', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/');
    await press(page, firstPost + button('Share'));
    await writeOf(lanyard, page, inDialog(box));
    await press(page, inDialog(button('Share now')));
    await isHeld(lanyard, page, inDialog(box));
  });

  test('a comment is held at Enter before its box is emptied; Shift+Enter makes a line', async ({
    lanyard,
  }) => {
    const page = await openPage(lanyard, '/');
    await press(page, firstPost + button('Comment'));
    await writeOf(lanyard, page, inDialog(box));
    await chord(page, 'Shift', 'Enter');
    await typeKeys(page, '@oli');
    await page.waitForSelector(inDialog(`${box}[aria-expanded=true]`));
    await page.keyboard.press('Enter');
    await page.waitForSelector(inDialog(`${box}[aria-expanded=false]`));
    expect(await lanyard.on(page).text()).not.toContain(PAUSE);
    await page.keyboard.press('Enter');
    await isHeld(lanyard, page, inDialog(box));
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Enter again');
    await page.keyboard.press('Enter');
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'comment', text: `${TEXT}\nOlivia Jones ` }]);
  });

  test('a reply is held by its button, in the dialog over the feed', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/');
    await press(page, firstPost + button('Comment'));
    await press(page, inDialog('[aria-label="Comment by Olivia Jones"] [role=button]'));
    const reply = inDialog(`form:has(${labelled('Reply to Olivia Jones')}) `);
    await writeOf(lanyard, page, reply + box);
    await press(page, reply + button('Comment'));
    await isHeld(lanyard, page, reply + box);
  });

  test('a chat that popped up over a page is held by key and button; closing it is not', async ({
    lanyard,
  }) => {
    const page = await openPage(lanyard, '/tallulah.brady');
    await press(page, inMain(button('Message')));
    const chat = '[role=region][aria-label="Tallulah Brady"] ';
    await writeOf(lanyard, page, chat + box);
    await page.keyboard.press('Enter');
    await isHeld(lanyard, page, chat + box);
    await lanyard.on(page).press('Change it');
    await press(page, chat + button('Press Enter to send'));
    await isHeld(lanyard, page, chat + box);
    await lanyard.on(page).sees('Press it again');
    await lanyard.on(page).press('Change it');
    await press(page, chat + button('Close chat'));
    await page.waitForSelector(chat, { hidden: true });
  });

  test('“Next” in the place of Post is held: after it the words are out of reach', async ({ lanyard }) => {
    const page = await writePost(lanyard, '/', { steps: '2' });
    await press(page, inDialog(button('Next')));
    await isHeld(lanyard, page, inDialog(box));
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Next again');
    await press(page, inDialog(button('Next')));
    await press(page, inDialog(button('Post')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'post', text: TEXT }]);
  });

  test('a Page’s private reply is held', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/tallulah.brady/posts/pfbid00000Ls9', { as: 'page' });
    await press(page, inMain('[aria-label="Comment by Olivia Jones"] [role=button] + [role=button]'));
    await writeOf(lanyard, page, inDialog(box));
    await press(page, inDialog(button('Send Message')));
    await isHeld(lanyard, page, inDialog(box));
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Send Message again');
  });

  test('messenger.com is the same', async ({ lanyard }) => {
    const page = await openPage(lanyard, 'https://www.messenger.com/t/100002290101');
    await writeOf(lanyard, page, inMain(box));
    await page.keyboard.press('Enter');
    await isHeld(lanyard, page, inMain(box));
    await lanyard.on(page).sees('Press Enter again');
  });

  test('a post is held in a language nobody knows, where buttons act when pressed', async ({ lanyard }) => {
    const page = await writePost(lanyard, '/', { lang: 'zz', press: 'pointerdown', theme: 'dark' });
    await press(page, inDialog('form > :last-child > [role=button]:last-child'));
    await isHeld(lanyard, page, inDialog(box));
  });
});
