import type { Page } from 'puppeteer-core';
import { presetOf } from './clauses/preset-of.ts';
import { inClosedRoots } from './fixtures/closed-root.ts';
import { expect, test } from './fixtures/fixtures.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import type { Ui } from './fixtures/ui.ts';
import { openOwnProfile, ownProfiles } from './sites/own-profile.ts';

/** Where the outline begins, from the top of the window. */
const outlineOf = (root: ShadowRoot): number | undefined =>
  root.querySelector('.outline:popover-open')?.getBoundingClientRect().y;

const nothing = 'Nothing here gives away where you work.';

/** Presses the popup's button on the tab in front. */
async function check(lanyard: Lanyard, page: Page): Promise<Ui> {
  const { popup } = await lanyard.openPopup();
  await popup.press('Check this profile');
  const seen = lanyard.on(page);
  await seen.sees('Your profile, read once');
  return seen;
}

const shown = [
  {
    clause: 'S5',
    school: 'st-james-primary',
    on: 'x',
    bio: 'Year 4 teacher at St James CE Primary',
    count: 2,
    says: 'people where you work',
  },
  {
    clause: 'S5',
    school: 'oak-tree-federation',
    on: 'facebook',
    bio: 'TA at Laughton Primary',
    count: 2,
    says: 'Oak Tree 6.1',
  },
  {
    clause: 'S5',
    school: 'khalsa-primary',
    on: 'instagram',
    bio: 'Khalsa Primary, 07700 900123',
    count: 2,
    says: 'Friends who need it can ask you.',
  },
] as const;

for (const { clause, school, on, bio, count, says } of shown) {
  const profile = ownProfiles[on];
  test.describe(`${clause}, ${school}, ${profile.site.name}`, () => {
    test.use({ policy: presetOf(school, []) });

    test('the own profile is read when asked: what it gives away, and where; nothing is kept', async ({
      lanyard,
    }) => {
      const page = await lanyard.newTab();
      await openOwnProfile(page, profile, bio);
      const before = await lanyard.overview();
      const seen = await check(lanyard, page);
      await seen.sees(`${String(count)} things to look at:`);
      await seen.sees(says);
      expect((await seen.find({ role: 'button', name: 'Show me' })).length).toBe(count);
      expect((await lanyard.overview()).thisWeek.nudges).toEqual(before.thisWeek.nudges);
    });
  });
}

test.describe('the profile check-up', () => {
  test.use({ policy: { ...ashgrove, schoolNames: ['Ashgrove Primary School'] } });

  test('shows where it stands, is left by Escape, and leaves nothing on the page', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await page.setViewport({ width: 1000, height: 700 });
    await openOwnProfile(page, ownProfiles.x, 'Reception teacher');
    const seen = await check(lanyard, page);
    await seen.sees('One thing to look at:');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const [outlined] = await inClosedRoots(page, outlineOf, null);
    const words = await page.$eval(
      '[data-testid=UserDescription] span',
      (span) => span.getBoundingClientRect().y,
    );
    expect(Math.abs((outlined ?? 0) + 6 - words)).toBeLessThan(3);
    // Drawing the outline over the page takes the focus from nothing.
    const [button] = await seen.find({ role: 'button', name: 'Show me' });
    expect(button?.focused).toBe(true);
    await page.keyboard.press('Escape');
    await seen.isEmpty();
    expect(await page.$$('lanyard-profile-check')).toHaveLength(0);
  });

  test(
    'says where there is nothing, and reads again when asked again',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      const page = await lanyard.newTab();
      await openOwnProfile(page, ownProfiles.instagram, 'Books and tea');
      const seen = await check(lanyard, page);
      await seen.sees(nothing);
      await page.evaluate(() => {
        const bio = document.querySelector('main header section > :last-child');
        if (bio) bio.textContent = 'Ashgrove Primary School';
      });
      await seen.press('Check again');
      await seen.sees('“Ashgrove Primary School” could tell people where you work');
      await page.evaluate(() => document.querySelector('main header')?.remove());
      await seen.press('Check again');
      await seen.sees('Lanyard could not read this page.');
    },
  );

  test('is not offered on somebody else’s profile', { tag: '@chromium' }, async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await ownProfiles.facebook.site.open(page, '/tallulah.brady');
    const { popup } = await lanyard.openPopup();
    await popup.sees('Diagnostics');
    expect(await popup.find({ role: 'button', name: 'Check this profile' })).toEqual([]);
  });
});
