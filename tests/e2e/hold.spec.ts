import { press } from '../replicas/shared/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, seen, typeInto, typeKeys } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { textOf } from './fixtures/readings.ts';
import { firefoxOn, oneSiteIn, sites } from './sites/index.ts';
import { pressKeys, writeOf } from './sites/open-box.ts';

const TEXT = 'Sports day at AGPS';
const TITLE = 'Before you send this';

const policy = { ...ashgrove, schoolAliases: ['AGPS'], severities: ['school-mention=pause'] };

for (const site of sites) {
  const { post, comment } = site;

  test.describe(`${site.name}: a post that calls for a pause`, firefoxOn('facebook', site), () => {
    test.use({ policy });

    test('is held by the button; “Change it” leads back to the words; “Go on” lets one whole act through, and no second one', async ({
      lanyard,
    }) => {
      const page = await writeOf(lanyard, site, post, TEXT);
      const pause = lanyard.on(page);
      await press(page, post.submit);
      await pause.sees(TITLE);
      await pause.sees('Nothing has been sent yet.');
      expect(await site.sentBy(page)).toEqual([]);
      await pause.press('Change it');
      await pause.seesNo(TITLE);
      await page.keyboard.type('!');
      expect(await textOf(page, post.box)).toBe(`${TEXT}!`);
      expect(await site.sentBy(page)).toEqual([]);
      await press(page, post.submit);
      await pause.press('Go on');
      await pause.sees(`Press ${post.called} again`);
      await press(page, post.submit);
      await expect.poll(() => site.sentBy(page)).toMatchObject([post.sent(`${TEXT}!`)]);
      // The same words: they are not let through for having been once.
      await post.begin(page);
      await typeInto(page, post.box, `${TEXT}!`);
      await press(page, post.submit);
      await pause.sees(TITLE);
      expect(await site.sentBy(page)).toHaveLength(1);
    });

    test('an answer to a post is held by button and by key', async ({ lanyard }) => {
      const page = await writeOf(lanyard, site, comment, TEXT);
      await press(page, comment.submit);
      await lanyard.on(page).press('Change it');
      await lanyard.on(page).seesNo(TITLE);
      await pressKeys(page, comment);
      await lanyard.on(page).press('Go on');
      await lanyard.on(page).sees(/Press (Ctrl\+)?Enter again/);
      expect(await site.sentBy(page)).toEqual([]);
      await pressKeys(page, comment);
      await expect.poll(() => site.sentBy(page)).toMatchObject([comment.sent(TEXT)]);
    });
  });
}

for (const { site, tag } of oneSiteIn) {
  const { post, postInDialog } = site;

  test.describe(`${site.name}: a post that calls for a pause`, { tag }, () => {
    test.use({ policy });

    test('offers the way back first: it has the focus, and “Go on” comes after a few seconds; words changed then are paused again', async ({
      lanyard,
    }) => {
      const page = await writeOf(lanyard, site, post, TEXT);
      const pressedAt = performance.now();
      await press(page, post.submit);
      const pause = lanyard.on(page);
      await expect
        .poll(() => pause.find({ role: 'button', name: 'Change it' }))
        .toMatchObject([{ focused: true }]);
      await pause.press('Go on');
      // Four are counted down; a slow machine makes it longer, never shorter.
      expect(performance.now() - pressedAt).toBeGreaterThan(3_500);
      expect(await site.sentBy(page)).toEqual([]);
      await pause.sees(`Press ${post.called} again`);
      await press(page, post.box);
      await chord(page, 'Control', 'End');
      await typeKeys(page, ' tomorrow');
      await press(page, post.submit);
      await pause.sees(TITLE);
      expect(await site.sentBy(page)).toEqual([]);
    });

    test('is held by a key on the focused button', async ({ lanyard }) => {
      const page = await writeOf(lanyard, site, post, TEXT);
      for (const key of ['Enter', ' '] as const) {
        await (await seen(page, post.submit)).focus();
        await page.keyboard.press(key);
        await lanyard.on(page).sees(TITLE);
        expect(await site.sentBy(page)).toEqual([]);
        await lanyard.on(page).press('Change it');
        await lanyard.on(page).seesNo(TITLE);
      }
    });

    test('is held where the site acts at pointerdown already', async ({ lanyard }) => {
      const page = await writeOf(lanyard, site, post, TEXT, { press: 'pointerdown' });
      await press(page, post.submit);
      await lanyard.on(page).sees(TITLE);
      expect(await site.sentBy(page)).toEqual([]);
      await lanyard.on(page).press('Go on');
      await lanyard.on(page).sees(`Press ${post.called} again`);
      await press(page, post.submit);
      await expect.poll(() => site.sentBy(page)).toHaveLength(1);
    });

    test('a post in the dialog is held inside the site’s focus trap', async ({ lanyard }) => {
      const page = await writeOf(lanyard, site, postInDialog, TEXT);
      await press(page, postInDialog.submit);
      await lanyard.on(page).press('Change it');
      await lanyard.on(page).seesNo(TITLE);
      expect(await site.sentBy(page)).toEqual([]);
      expect(await textOf(page, postInDialog.box)).toBe(TEXT);
    });
  });
}
