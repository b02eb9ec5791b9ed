import { press } from '../replicas/shared/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { postingLater } from './fixtures/hours.ts';
import { typeInto } from './fixtures/input.ts';
import { sites } from './sites/index.ts';
import { openBox } from './sites/open-box.ts';

// What is asked of the school's own accounts beside their words: clauses A1, A4, A7 and T7.

const officialAccounts = sites.map(({ id, schoolAccount }) => `${id}:${schoolAccount.handle}`);

for (const site of sites) {
  const { post, schoolAccount } = site;

  test.describe(`T7, st-james-primary, ${site.name}`, () => {
    test.use({ policy: { ...presetOf('st-james-primary', officialAccounts), ...postingLater() } });

    test('a post of the school outside its hours brings a notice, once; it can be sent', async ({
      lanyard,
    }) => {
      const page = await openBox(lanyard, site, post, { as: schoolAccount.as });
      const shown = lanyard.on(page);
      await typeInto(page, post.box, 'The hall is lovely');
      await shown.sees('It is outside the hours of your school’s account');
      await shown.sees('The only time tweets outside of this time are for school events');
      await shown.press('All right');
      await shown.isEmpty();
      await typeInto(page, post.box, ' today');
      await press(page, post.submit);
      await expect.poll(() => site.sentBy(page)).toHaveLength(1);
      await shown.isEmpty();
    });
  });
}
