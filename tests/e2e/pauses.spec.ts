import { press } from '../replicas/shared/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeInto } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { highlights } from './fixtures/readings.ts';
import { firefoxOn, sites } from './sites/index.ts';
import { writeOf } from './sites/open-box.ts';

// Short for the school: while it is typed there is nothing in it, where half a name might call for a notice of its own.
const TEXT = 'Sports day at AGPS';

for (const site of sites) {
  const { post } = site;

  test.describe(`${site.name}: when a post is paused`, firefoxOn('x', site), () => {
    test.use({ policy: { ...ashgrove, schoolAliases: ['AGPS'], severities: ['school-mention=pause'] } });

    test('three pauses a day are shown, on all pages together, and none is used up by typing', async ({
      lanyard,
    }) => {
      const first = await writeOf(lanyard, site, post, TEXT);
      const second = await writeOf(lanyard, site, post, TEXT);
      for (const page of [second, first, second]) {
        await page.bringToFront();
        await press(page, post.submit);
        await lanyard.on(page).sees('Before you send this');
        await lanyard.on(page).press('Change it');
        await lanyard.on(page).seesNo('Before you send this');
      }
      await first.bringToFront();
      await press(first, post.submit);
      await expect.poll(() => site.sentBy(first)).toMatchObject([post.sent(TEXT)]);
      await post.begin(first);
      await typeInto(first, post.box, TEXT);
      await expect.poll(() => highlights(first)).toEqual(['AGPS']);
      await lanyard.on(first).isEmpty();
    });
  });
}
