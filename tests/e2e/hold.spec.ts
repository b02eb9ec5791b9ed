import type { Page } from 'puppeteer-core';
import { byTestId, inDialog, inMain, openX, press, sentBy, type Switches } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, seen, typeInto } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { textOf } from './fixtures/readings.ts';

const BOX = byTestId('tweetTextarea_0');
const POST = byTestId('tweetButtonInline');
const TEXT = 'Sports day at Ashgrove Primary School';

async function writePost(lanyard: Lanyard, switches: Switches = {}): Promise<Page> {
  const page = await lanyard.newTab();
  await openX(page, '/home', switches);
  await typeInto(page, inMain(BOX), TEXT);
  // Held acts are tried only once the policy is known in the page.
  await lanyard.on(page).sees('could tell people where you work');
  return page;
}

test.describe('a post that calls for a pause', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'] } });

  test('is held by the button; “Change it” leads back to the words', async ({ lanyard }) => {
    const page = await writePost(lanyard);
    const pause = lanyard.on(page);
    await press(page, inMain(POST));
    await pause.sees('Before you send this');
    await pause.sees('Nothing has been sent yet.');
    expect(await sentBy(page)).toEqual([]);
    await pause.press('Change it');
    await pause.seesNo('Before you send this');
    await page.keyboard.type('!');
    expect(await textOf(page, inMain(BOX))).toContain('!');
    expect(await sentBy(page)).toEqual([]);
  });

  test('offers the way back first: it has the focus, and “Go on” comes after a few seconds', async ({
    lanyard,
  }) => {
    const page = await writePost(lanyard);
    await press(page, inMain(POST));
    const pause = lanyard.on(page);
    await expect
      .poll(() => pause.find({ role: 'button', name: 'Change it' }))
      .toMatchObject([{ focused: true }]);
    await pause.sees(/Go on \(in \d\)/);
    expect(await pause.find({ role: 'button', name: 'Go on' })).toEqual([]);
    await pause.press('Go on');
    expect(await sentBy(page)).toEqual([]);
  });

  test('“Go on” lets one whole act through, and no second one', async ({ lanyard }) => {
    const page = await writePost(lanyard);
    const pause = lanyard.on(page);
    await press(page, inMain(POST));
    await pause.press('Go on');
    await pause.sees('Press Post again');
    await press(page, inMain(POST));
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'post', text: TEXT }]);
    await typeInto(page, inMain(BOX), TEXT);
    await press(page, inMain(POST));
    await pause.sees('Before you send this');
    expect(await sentBy(page)).toHaveLength(1);
  });

  test('changed words are paused again', async ({ lanyard }) => {
    const page = await writePost(lanyard);
    const pause = lanyard.on(page);
    await press(page, inMain(POST));
    await pause.press('Go on');
    await pause.sees('Press Post again');
    await press(page, inMain(BOX));
    await chord(page, 'Control', 'End');
    await page.keyboard.type(' tomorrow');
    await press(page, inMain(POST));
    await pause.sees('Before you send this');
    expect(await sentBy(page)).toEqual([]);
  });

  test('is held by Ctrl+Enter', async ({ lanyard }) => {
    const page = await writePost(lanyard);
    await chord(page, 'Control', 'Enter');
    await lanyard.on(page).sees('Before you send this');
    expect(await sentBy(page)).toEqual([]);
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Post again');
    await chord(page, 'Control', 'Enter');
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'post', text: TEXT }]);
  });

  test('is held by a key on the focused button', async ({ lanyard }) => {
    for (const key of ['Enter', ' '] as const) {
      const page = await writePost(lanyard);
      await (await seen(page, inMain(POST))).focus();
      await page.keyboard.press(key);
      await lanyard.on(page).sees('Before you send this');
      expect(await sentBy(page)).toEqual([]);
      await page.close();
    }
  });

  test('is held where the site acts at pointerdown already', async ({ lanyard }) => {
    const page = await writePost(lanyard, { press: 'pointerdown' });
    await press(page, inMain(POST));
    await lanyard.on(page).sees('Before you send this');
    expect(await sentBy(page)).toEqual([]);
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Post again');
    await press(page, inMain(POST));
    await expect.poll(() => sentBy(page)).toHaveLength(1);
  });

  test('a post in the dialog is held inside the site’s focus trap', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/compose/post');
    await typeInto(page, inDialog(BOX), TEXT);
    await lanyard.on(page).sees('could tell people where you work');
    await press(page, inDialog(byTestId('tweetButton')));
    await lanyard.on(page).press('Change it');
    await lanyard.on(page).seesNo('Before you send this');
    expect(await sentBy(page)).toEqual([]);
    expect(await textOf(page, inDialog(BOX))).toBe(TEXT);
  });

  test('a card goes with its box when the browser goes back', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/tallulah_brady');
    await press(page, byTestId('AppTabBar_Home_Link'));
    await typeInto(page, inMain(BOX), TEXT);
    await lanyard.on(page).sees('could tell people where you work');
    await page.evaluate(() => history.back());
    await page.waitForFunction((box) => document.querySelector(box) === null, {}, inMain(BOX));
    await lanyard.on(page).isEmpty();
  });

  test('a page from the back/forward cache is watched again where the focus is', async ({ lanyard }) => {
    const page = await writePost(lanyard);
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await page.goto('https://links.example/');
    // The drivers' own way back waits for a load that does not come.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => 'kept' in window);
    await page.keyboard.type('. Ring me on 07700 900123');
    await lanyard.on(page).sees('of 2');
  });

  test('a card says its own language and direction, whatever the page’s', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/home');
    await page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
    await typeInto(page, inMain(BOX), TEXT);
    await lanyard.on(page).sees('could tell people where you work');
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('html > :not(head, body)')].map((ours) => [
        ours.lang,
        getComputedStyle(ours).direction,
      ]),
    );
    expect(drawn).toEqual([['en-GB', 'ltr']]);
  });

  test('Esc in a card closes it and leads back to the words', async ({ lanyard }) => {
    const page = await writePost(lanyard);
    await chord(page, 'Alt', 'Shift', 'y');
    await expect
      .poll(() => lanyard.on(page).find({ role: 'button', name: 'Take it out' }))
      .toMatchObject([{ focused: true }]);
    await page.keyboard.press('Escape');
    await lanyard.on(page).isEmpty();
    await page.keyboard.type('!');
    expect(await textOf(page, inMain(BOX))).toBe(`${TEXT}!`);
  });

  test('a thread is held as a whole, whichever of its posts it is about', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/compose/post');
    await typeInto(page, inDialog(BOX), 'A lovely morning');
    await press(page, inDialog(byTestId('addButton')));
    await typeInto(page, byTestId('tweetTextarea_1'), TEXT);
    await lanyard.on(page).sees('could tell people where you work');
    await press(page, inDialog(byTestId('tweetButton')));
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Post again');
    expect(await sentBy(page)).toEqual([]);
    await press(page, inDialog(byTestId('tweetButton')));
    await expect.poll(() => sentBy(page)).toMatchObject([{ text: 'A lovely morning' }, { text: TEXT }]);
  });

  test('a reply is held by button and by Ctrl+Enter', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/tallulah_brady');
    await press(page, inMain(byTestId('reply')));
    await typeInto(page, inDialog(BOX), TEXT);
    await lanyard.on(page).sees('could tell people where you work');
    await press(page, inDialog(byTestId('tweetButton')));
    await lanyard.on(page).press('Change it');
    await lanyard.on(page).seesNo('Before you send this');
    await chord(page, 'Control', 'Enter');
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Post again');
    expect(await sentBy(page)).toEqual([]);
    await chord(page, 'Control', 'Enter');
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'reply', text: TEXT }]);
  });
});

test.describe('severity block', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=block'] } });

  test('refuses the post: there is no going on', async ({ lanyard }) => {
    const page = await writePost(lanyard);
    await lanyard.on(page).sees('Your school’s policy does not allow this to be sent from here.');
    expect(await lanyard.on(page).text()).not.toContain('asked once more');
    await press(page, inMain(POST));
    await lanyard.on(page).sees('Your school asks that this is not sent');
    expect(await lanyard.on(page).text()).not.toContain('Go on');
    await lanyard.on(page).press('Change it');
    expect(await sentBy(page)).toEqual([]);
  });
});

test.describe('severity notice', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=notice'] } });

  test('a notice holds nothing', async ({ lanyard }) => {
    const page = await writePost(lanyard);
    await press(page, inMain(POST));
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'post', text: TEXT }]);
  });
});

test.describe('gentleUntil', () => {
  const gentleUntil = Temporal.Now.plainDateISO('Europe/London').add({ days: 2 }).toString();
  test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'], gentleUntil } });

  test('makes everything a notice until that date', async ({ lanyard }) => {
    const page = await writePost(lanyard);
    await press(page, inMain(POST));
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'post', text: TEXT }]);
  });
});
