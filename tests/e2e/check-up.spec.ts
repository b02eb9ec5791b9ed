import { presetOf } from './clauses/preset-of.ts';
import { itemOf, kept, mark, openCheckUp } from './fixtures/check-up.ts';
import { pasted } from './fixtures/clipboard.ts';
import { expect, test } from './fixtures/fixtures.ts';

declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  extension: { getViews: (of: object) => Window[] };
};

test.describe('V1 V2 V3 V4, oak-tree-federation, Facebook', () => {
  test.use({ policy: presetOf('oak-tree-federation', []) });

  test('the settings of a site, each with the school’s words and its page; what is ticked stays', async ({
    lanyard,
  }) => {
    const { page, seen } = await openCheckUp(lanyard);
    await seen.sees('There are 44 things to look at.');
    const audience = await itemOf(page, 'facebook.audience');
    expect(audience.text).toContain(
      '“set the privacy levels of their personal sites as strictly as they can”',
    );
    expect(audience.links).toContain('https://www.facebook.com/settings/?tab=posts');
    const search = await itemOf(page, 'facebook.search');
    expect(search.text).toContain('opt out of public listings');
    expect(search.links).toEqual(['https://www.facebook.com/settings/?tab=how_people_find_and_contact_you']);
    const logIn = await itemOf(page, 'facebook.log-in');
    expect(logIn.text).toMatch(/two steps .* second step .* “Staff members should keep their passwords/);
    expect(logIn.links).toEqual(['https://accountscenter.facebook.com/password_and_security/']);
    const email = await itemOf(page, 'facebook.email');
    expect(email.text).toContain('“It is a good idea to use a separate email address');
    await mark(page, 'facebook.audience', 'done');
    await seen.sees('Who sees your posts: done. Undo');
    // Where it was pressed, and the focus is still there.
    expect((await itemOf(page, 'facebook.audience')).text).toContain('Who sees your posts: done. Undo');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Done');
    await seen.sees('You have looked at 1 of 44.');
    // It steps back, and can be read again.
    await seen.seesNo('Even so, write as if anyone might read it one day.');
    await seen.press('Why, and what to do');
    await seen.sees('Even so, write as if anyone might read it one day.');
    expect((await itemOf(page, 'facebook.search')).text).toMatch(/Remind me next term from \d+ \w+ 20\d\d/);
    await mark(page, 'facebook.search', 'later');
    await seen.sees(/Lanyard will remind you from \d+ \w+ 20\d\d/);
    await lanyard.stopWorker();
    const later = await openCheckUp(lanyard);
    await later.seen.sees('You have looked at 2 of 44.');
    expect((await itemOf(later.page, 'facebook.audience')).text).toMatch(/Done: \d+ \w+ 20\d\d/);
  });
});

test.describe('V5 V6 P12 P13, wigan-council-schools, Instagram', () => {
  test.use({ policy: presetOf('wigan-council-schools', []) });

  test('one’s own name, tags and signing out; a site set aside, and back; the list of one’s own', async ({
    lanyard,
  }) => {
    const { page, seen } = await openCheckUp(lanyard);
    const name = await itemOf(page, 'own-name');
    expect(name.text).toContain('“Employees should consider doing a Google search on their own name');
    expect(name.links).toContain('https://myactivity.google.com/results-about-you');
    const tags = await itemOf(page, 'instagram.tags');
    expect(tags.text).toContain('ask people not to tag them into photographs');
    expect(tags.links).toEqual(['https://www.instagram.com/accounts/settings/v2/tags_and_mentions/']);
    const signOut = await itemOf(page, 'instagram.sign-out');
    expect(signOut.text).toContain('“logging out fully after use”');
    expect(signOut.links).toEqual(['https://www.instagram.com/accounts/logout/']);
    expect((await itemOf(page, 'taught-elsewhere')).links).toEqual([
      lanyard.running().addressOf('my-list.html'),
    ]);
    // LinkedIn is a forum that the document exempts: nothing is to be taken out of its profile.
    expect(await page.$('[id="linkedin.profile-title"]')).toBeNull();
    await mark(page, 'instagram.tags', 'done');
    // What it says then moves the button.
    await seen.sees('You have looked at 1 of 43.');
    await seen.press('I am not on Instagram');
    await seen.sees('Instagram is set aside: not for you.');
    await seen.sees('You have looked at 8 of 43.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    await seen.sees('It is as it was.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('I am not on Instagram');
    await seen.sees('You have looked at 1 of 43.');
    expect(await kept(lanyard)).toMatchObject([{ mode: 'joining', item: 'instagram.tags', state: 'done' }]);
    await seen.press('Forget all that I ticked here');
    await seen.sees('There are 43 things to look at.');
    expect(await kept(lanyard)).toEqual([]);
  });
});

test.describe('S5 P10, khalsa-primary, X', () => {
  test.use({ policy: presetOf('khalsa-primary', []) });

  test('old posts, the profile and one’s own child on joining; the popup leads there, and reminds', async ({
    lanyard,
  }) => {
    const { page, seen } = await openCheckUp(lanyard);
    const posts = await itemOf(page, 'x.old-posts');
    expect(posts.text).toContain('“Before joining the school new employees should check any information');
    expect(posts.links).toEqual(['https://x.com/settings/download_your_data']);
    const profile = await itemOf(page, 'x.profile');
    expect(profile.text).toContain(
      '“Check this profile” shows you, beside your profile, what gives away where you work',
    );
    expect(profile.links).toEqual(['https://x.com/settings/profile']);
    const child = await itemOf(page, 'own-child');
    expect(child.text).toContain('then staff must not have their child as a contact/friend');
    await mark(page, 'own-child', 'later');
    await seen.sees('Lanyard will remind you from');
    // As it will be once that day has come.
    const [record] = await kept(lanyard);
    const due = { ...record, until: '2026-01-01' };
    await lanyard.evaluate(
      async (before) => {
        await chrome.runtime.sendMessage({ name: 'restoreCheckUp', request: { before } });
      },
      { keys: [{ mode: 'joining', item: 'own-child' }], records: [due] },
    );
    const { popup } = await lanyard.openPopup();
    await popup.sees('You asked to be reminded of one thing in your privacy check-up.');
    await popup.press('Privacy check-up', 'link');
    await expect
      .poll(() =>
        lanyard.evaluate(
          () =>
            chrome.extension
              .getViews({ type: 'tab' })
              .filter(({ location }) => location.pathname === '/check-up.html').length,
          null,
        ),
      )
      .toBe(2);
    const again = await openCheckUp(lanyard);
    await again.seen.sees('One is due for a look.');
  });
});

test.describe('S5 P3, oak-tree-federation, X', () => {
  test.use({ policy: presetOf('oak-tree-federation', []) });

  test('leaving: other things to look at, kept apart from those of joining', async ({ lanyard }) => {
    const { page, seen } = await openCheckUp(lanyard);
    await mark(page, 'x.profile', 'done');
    await seen.sees('You have looked at 1 of 44.');
    await seen.press('Leaving a school');
    await seen.sees('There are 23 things to look at.');
    const profile = await itemOf(page, 'x.profile');
    expect(profile.text).toContain('This school in your profile');
    const pupils = await itemOf(page, 'pupils-left');
    expect(pupils.text).toContain('“On leaving The Oak Tree Federation School');
    await mark(page, 'x.profile', 'not-for-me');
    await seen.sees('You have looked at 1 of 23.');
    await mark(page, 'x.profile', 'not-for-me');
    await seen.sees('There are 23 things to look at.');
    expect(await kept(lanyard)).toMatchObject([{ mode: 'joining', item: 'x.profile', state: 'done' }]);
  });
});

test.describe('A5, oak-tree-federation, Lanyard', () => {
  const newAccountFormUrl = 'https://oaktree.example/approval-form.pdf';
  test.use({ policy: { ...presetOf('oak-tree-federation', []), newAccountFormUrl } });

  test('before an account in the school’s name: approval with the form, two of each, an end', async ({
    lanyard,
  }) => {
    const { page, seen } = await openCheckUp(lanyard);
    await seen.press('A new school account');
    const approval = await itemOf(page, 'approval');
    expect(approval.text).toContain('must be obtained from the Executive headteacher');
    expect(approval.links).toEqual([newAccountFormUrl]);
    await seen.sees('“the site must have at least 2 approved administrators”');
    await seen.sees('“the site must have at least 2 approved moderators”');
    await seen.sees('A date to close it');
    await mark(page, 'approval', 'done');
    await seen.sees('You have looked at 1 of 7.');
  });
});

test.describe('P6, st-james-primary, Lanyard', () => {
  test.use({
    policy: { ...presetOf('st-james-primary', []), headContact: 'Mrs Marsh, head@stjames.example' },
  });

  test('social contacts acknowledged with the head: a message that names nobody; the date alone is kept', async ({
    lanyard,
  }) => {
    const { page, seen } = await openCheckUp(lanyard);
    const head = await itemOf(page, 'head');
    expect(head.text).toContain('“should be openly acknowledged with the Headteacher');
    expect(head.text).toContain('For Mrs Marsh, head@stjames.example');
    const [mail = ''] = head.links;
    expect(mail).toMatch(/^mailto:head@stjames\.example\?subject=/);
    expect(decodeURIComponent(mail)).toContain('I am not naming anybody in writing');
    await seen.press('Copy it');
    await seen.sees('Copied.');
    expect(await pasted(lanyard)).toContain('I am not naming anybody in writing');
    await page.bringToFront();
    await mark(page, 'head', 'done');
    await seen.sees(/The head knows: \d+ \w+ 20\d\d/);
    const [record, ...others] = await kept(lanyard);
    expect(Object.keys(record ?? {}).sort()).toEqual(['item', 'mode', 'on', 'state']);
    expect(others).toEqual([]);
  });
});

test.describe('the check-up page', () => {
  test('fits 320 pixels, has names for all its buttons, and says what went wrong', async ({ lanyard }) => {
    const { page, seen } = await openCheckUp(lanyard);
    await page.setViewport({ width: 320, height: 700 });
    for (const mode of ['Leaving a school', 'A new school account', 'Joining, or once a year']) {
      await seen.press(mode);
      const wide = await page.evaluate(() => {
        for (const group of document.querySelectorAll('details')) group.open = true;
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map(({ className }) => className);
      });
      expect(wide).toEqual([]);
    }
    const targets = await page.$$eval('button, a, summary', (all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({ name: one.textContent.trim(), height: one.getBoundingClientRect().height })),
    );
    expect(targets.filter(({ name, height }) => name === '' || height < 24)).toEqual([]);
    await page.evaluate(() => {
      chrome.runtime.sendMessage = () => Promise.reject(new Error('no worker today'));
    });
    await mark(page, 'own-name', 'done');
    await seen.sees('Lanyard could not write that down just now. Please try once more.');
    await seen.sees('There are 44 things to look at.');
  });
});
