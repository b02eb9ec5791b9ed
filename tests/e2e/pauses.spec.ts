import type { Page } from 'puppeteer-core';
import { byTestId, inDialog, inMain, openX, press, sentBy } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, seen, typeInto } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { highlights } from './fixtures/readings.ts';

const BOX = byTestId('tweetTextarea_0');
const POST = byTestId('tweetButtonInline');
const TEXT = 'Sports day at Ashgrove Primary School';

async function writePost(lanyard: Lanyard): Promise<Page> {
  const page = await lanyard.newTab();
  await openX(page, '/home');
  await typeInto(page, inMain(BOX), TEXT);
  await lanyard.on(page).sees('could tell people where you work');
  return page;
}

test.describe('when a post is paused', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'] } });

  test('a key is no act where the site sends nothing: nothing is held, and the next one is', async ({
    lanyard,
  }) => {
    const page = await lanyard.newTab();
    await openX(page, '/compose/post');
    await typeInto(page, inDialog(BOX), TEXT);
    await lanyard.on(page).sees('could tell people where you work');
    await press(page, inDialog(byTestId('addButton')));
    // The second post is empty still: the button is disabled.
    await seen(page, byTestId('tweetTextarea_1'));
    await chord(page, 'Control', 'Enter');
    expect(await lanyard.on(page).text()).not.toContain('Before you send this');
    await typeInto(page, byTestId('tweetTextarea_1'), 'More soon');
    await chord(page, 'Control', 'Enter');
    await lanyard.on(page).sees('Before you send this');
    expect(await sentBy(page)).toEqual([]);
  });

  test('three pauses a day are shown, on all pages together, and none is used up by typing', async ({
    lanyard,
  }) => {
    for (let times = 0; times < 3; times += 1) await (await writePost(lanyard)).close();
    const [first, second] = [await writePost(lanyard), await writePost(lanyard)];
    for (const page of [second, first, second]) {
      await page.bringToFront();
      await press(page, inMain(POST));
      await lanyard.on(page).sees('Before you send this');
      await lanyard.on(page).press('Change it');
      await lanyard.on(page).seesNo('Before you send this');
    }
    await first.bringToFront();
    await press(first, inMain(POST));
    await expect.poll(() => sentBy(first)).toMatchObject([{ kind: 'post', text: TEXT }]);
    await typeInto(first, inMain(BOX), TEXT);
    await expect.poll(() => highlights(first)).toEqual(['Ashgrove Primary School']);
    await lanyard.on(first).isEmpty();
  });
});
