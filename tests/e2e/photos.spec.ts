import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { press } from '../replicas/shared/driving.ts';
import { byTestId, inMain } from '../replicas/x/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { listsIn } from './fixtures/lists-in.ts';
import { seen, typeInto } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { facebook } from './sites/facebook.ts';
import { instagram } from './sites/instagram.ts';
import { openBox } from './sites/open-box.ts';
import { x } from './sites/x.ts';

// What is attached to a post: S8, C7 and A2 of the clauses.

const PICTURE = fileURLToPath(new URL('../../public/icons/48.png', import.meta.url));
const REMINDER = 'A photo or video is attached';

/** Chooses a picture in a file field, as the browser's own dialog does it. */
async function choose(page: Page, field: string, file = PICTURE): Promise<void> {
  const input = await page.waitForSelector(field);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** No browser lets a test drag a file out of another window: the site’s own event, with a file in it. */
async function drop(page: Page, box: string, type: string): Promise<void> {
  const element = await seen(page, box);
  await element.evaluate((target, type) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['GIF89a'], 'sports-day', { type }));
    target.dispatchEvent(
      new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer }),
    );
  }, type);
}

test.describe('S8, wigan-council-schools, X', () => {
  test.use({ policy: presetOf('wigan-council-schools', []) });

  test('a photo on a personal account: one reminder, in the words of the policy; taken out, it goes', async ({
    lanyard,
  }) => {
    const page = await openBox(lanyard, x, x.post);
    await choose(page, inMain(byTestId('fileInput')));
    const shown = lanyard.on(page);
    await shown.sees(REMINDER);
    await shown.sees('must not be published on any social media sites');
    await shown.sees('Lanyard does not look at the photo itself');
    await press(page, inMain(byTestId('removeMedia')));
    await shown.isEmpty();
    await typeInto(page, x.post.box, 'Soup');
    await press(page, x.post.submit);
    await expect
      .poll(async () => (await lanyard.overview()).thisWeek.nudges.photo)
      .toEqual({ shown: 1, heeded: 1 });
    // Another post is another composer, though it is written in the same box.
    await choose(page, inMain(byTestId('fileInput')));
    await shown.sees(REMINDER);
    await shown.press('All right');
    await shown.isEmpty();
    await press(page, x.post.submit);
    await expect.poll(() => x.sentBy(page)).toHaveLength(2);
  });
});

test.describe('a photo on a personal account', () => {
  test.use({ policy: ashgrove });

  test('dropped, or chosen inside a shadow root; other files say nothing', async ({ lanyard }) => {
    const page = await openBox(lanyard, x, x.message);
    await drop(page, x.message.box, 'application/pdf');
    await typeInto(page, x.message.box, 'Soup at Ashgrove Primary School');
    await lanyard.on(page).sees('could tell people where you work');
    expect(await lanyard.on(page).text()).not.toContain(REMINDER);
    await choose(page, `${byTestId('xchatEmbedRoute')} >>> input[type=file]`);
    await lanyard.on(page).sees(/1 of 2|2 of 2/);
    const other = await openBox(lanyard, x, x.post);
    await drop(other, x.post.box, 'video/mp4');
    await lanyard.on(other).sees(REMINDER);
  });
});

test.describe('C7, khalsa-primary, Facebook', () => {
  test.use({ policy: presetOf('khalsa-primary', []) });

  test('a photo that is dropped brings the reminder, which asks whose it is', async ({ lanyard }) => {
    const page = await openBox(lanyard, facebook, facebook.post);
    await drop(page, facebook.post.box, 'image/png');
    const shown = lanyard.on(page);
    await shown.sees(REMINDER);
    await shown.sees('If somebody else made it, ask them first.');
    await shown.sees('copyright');
    await shown.sees('Anyone can see this: it is shared with the public');
  });
});

for (const site of [x, facebook]) {
  test.describe(`S9, khalsa-primary, ${site.name}`, () => {
    test.use({ policy: presetOf('khalsa-primary', []) });

    test('a card says who will see it, as the site shows it', async ({ lanyard }) => {
      const page = await openBox(lanyard, site, site.post);
      await typeInto(page, site.post.box, 'Carols at Khalsa Primary School');
      await lanyard.on(page).sees(/Anyone can see (?:this|what you post here)/);
    });
  });
}

test.describe('where the policy pauses', () => {
  test.use({ policy: { ...ashgrove, severities: ['photo-personal=pause'] } });

  test('a post on Facebook is held for its photo alone, and says who will see it', async ({ lanyard }) => {
    const page = await openBox(lanyard, facebook, facebook.post);
    await choose(page, '[role=dialog] input[type=file]');
    const shown = lanyard.on(page);
    await shown.sees(REMINDER);
    await press(page, facebook.post.submit);
    await shown.sees('Before you send this');
    await shown.sees('Anyone can see this: it is shared with the public');
    expect(await facebook.sentBy(page)).toEqual([]);
    await shown.press('Go on');
    await shown.sees('Press Post again');
    await press(page, facebook.post.submit);
    await expect.poll(() => facebook.sentBy(page)).toHaveLength(1);
  });

  test('Instagram begins with the photo: reminded at once, held at Share', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await instagram.open(page, '/');
    await listsIn(lanyard, page);
    await press(page, '[role=navigation] > [role=button]:nth-last-child(2)');
    await choose(page, '[role=dialog] input[type=file]');
    await lanyard.on(page).sees(REMINDER);
    await press(page, instagram.post.submit);
    await press(page, instagram.post.submit);
    await seen(page, instagram.post.box);
    await press(page, instagram.post.submit);
    await lanyard.on(page).sees('Before you send this');
    expect(await instagram.sentBy(page)).toEqual([]);
  });
});

test.describe('A2, st-james-primary, X', () => {
  test.use({ policy: presetOf('st-james-primary', ['x:stjames_primary']) });

  test('a photo on a school account has a reminder of its own; a first name beside it is one too', async ({
    lanyard,
  }) => {
    const page = await openBox(lanyard, x, x.post, { as: 'stjames_primary' });
    await typeInto(page, x.post.box, 'A lovely painting by Josh');
    await choose(page, inMain(byTestId('fileInput')));
    const shown = lanyard.on(page);
    await shown.sees('A first name beside a photo');
    await shown.press('Next');
    await shown.sees('Check that there is consent');
  });
});
