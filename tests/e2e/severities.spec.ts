import { press } from '../replicas/shared/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { ashgrove } from './fixtures/policies.ts';
import { firefoxOn, sites } from './sites/index.ts';
import { writeOf } from './sites/open-box.ts';

const TEXT = 'Sports day at Ashgrove Primary School';

test.describe('severity block', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=block'] } });

  for (const site of sites) {
    test.describe(site.name, firefoxOn('x', site), () => {
      test('refuses the post: there is no going on', async ({ lanyard }) => {
        const page = await writeOf(lanyard, site, site.post, TEXT);
        const shown = lanyard.on(page);
        await shown.sees('Your school’s policy does not allow this to be sent from here.');
        expect(await shown.text()).not.toContain('asked once more');
        await press(page, site.post.submit);
        await shown.sees('Your school asks that this is not sent');
        expect(await shown.text()).not.toContain('Go on');
        await shown.press('Change it');
        expect(await site.sentBy(page)).toEqual([]);
      });
    });
  }
});

test.describe('severity notice', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=notice'] } });

  for (const site of sites) {
    test.describe(site.name, firefoxOn('x', site), () => {
      test('a notice holds nothing', async ({ lanyard }) => {
        const page = await writeOf(lanyard, site, site.post, TEXT);
        await press(page, site.post.submit);
        await expect.poll(() => site.sentBy(page)).toMatchObject([site.post.sent(TEXT)]);
      });
    });
  }
});

test.describe('gentleUntil', () => {
  const gentleUntil = Temporal.Now.plainDateISO('Europe/London').add({ days: 2 }).toString();
  test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'], gentleUntil } });

  for (const site of sites) {
    test.describe(site.name, firefoxOn('x', site), () => {
      test('makes everything a notice until that date', async ({ lanyard }) => {
        const page = await writeOf(lanyard, site, site.post, TEXT);
        await press(page, site.post.submit);
        await expect.poll(() => site.sentBy(page)).toMatchObject([site.post.sent(TEXT)]);
      });
    });
  }
});
