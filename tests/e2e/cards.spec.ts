import { expect, test } from './fixtures/fixtures.ts';
import { chord, goBack, typeInto, typeKeys } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { textOf } from './fixtures/readings.ts';
import { oneSiteIn } from './sites/index.ts';
import { openBox, writeOf } from './sites/open-box.ts';

const TEXT = 'Sports day at Ashgrove Primary School';

for (const { site, tag } of oneSiteIn) {
  const { post, comment } = site;

  test.describe(`${site.name}: a card`, { tag }, () => {
    test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'] } });

    test('a card goes with its box when the browser goes back', async ({ lanyard }) => {
      const page = await writeOf(lanyard, site, comment, TEXT);
      // The drivers' own way back waits for a load that does not come.
      await goBack(page);
      await page.waitForSelector(comment.box, { hidden: true });
      await lanyard.on(page).isEmpty();
    });

    test('a page from the back/forward cache is watched again where the focus is', async ({ lanyard }) => {
      const page = await writeOf(lanyard, site, post, TEXT);
      await page.evaluate(() => Object.assign(window, { kept: true }));
      await page.goto('https://links.example/');
      await goBack(page);
      await page.waitForFunction(() => 'kept' in window);
      await lanyard.on(page).sees('could tell people where you work');
      await typeKeys(page, '. Ring me on 07700 900123');
      await lanyard.on(page).sees('of 2');
    });

    test('a card says its own language and direction, whatever the page’s; Esc in it closes it and leads back to the words', async ({
      lanyard,
    }) => {
      const page = await openBox(lanyard, site, post);
      await page.evaluate(() => Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
      await typeInto(page, post.box, TEXT);
      await lanyard.on(page).sees('could tell people where you work');
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('html > :not(head, body)')].map((ours) => [
          ours.lang,
          getComputedStyle(ours).direction,
        ]),
      );
      expect(drawn).toEqual([['en-GB', 'ltr']]);
      await chord(page, 'Alt', 'Shift', 'y');
      await expect
        .poll(() => lanyard.on(page).find({ role: 'button', name: 'Take it out' }))
        .toMatchObject([{ focused: true }]);
      await page.keyboard.press('Escape');
      await lanyard.on(page).isEmpty();
      await page.keyboard.type('!');
      expect(await textOf(page, post.box)).toBe(`${TEXT}!`);
    });
  });
}
