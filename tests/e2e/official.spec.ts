import { press } from '../replicas/shared/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { closedFor, postingLater } from './fixtures/hours.ts';
import { typeInto } from './fixtures/input.ts';
import { seenIn } from './fixtures/tabs.ts';
import { openFacebook, sentBy } from '../replicas/facebook/driving.ts';
import { sites } from './sites/index.ts';
import { openBox } from './sites/open-box.ts';
import { x } from './sites/x.ts';

type Layers = {
  declarativeNetRequest: { getDynamicRules: () => Promise<readonly object[]> };
  scripting: { getRegisteredContentScripts: () => Promise<readonly { id: string }[]> };
};
declare const chrome: Layers;

/** Runs in a page of the extension: what closes sites while the worker sleeps. */
async function standing(): Promise<{ rules: number; scripts: readonly string[] }> {
  const rules = await chrome.declarativeNetRequest.getDynamicRules();
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return { rules: rules.length, scripts: scripts.map(({ id }) => id) };
}

/** What of the page says who is signed in. */
const NAVIGATION = '[data-testid="AppTabBar_Profile_Link"]';

type Watched = typeof globalThis & { coveredFirst?: boolean };

// What is asked of the school's own accounts beside their words: clauses A1, A5 and T7.

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

const oakTree = presetOf('oak-tree-federation', officialAccounts);

test.describe('A1, oak-tree-federation, X', () => {
  test.use({ policy: { ...oakTree, ...closedFor(90).policy } });

  test('the school’s account is open in blocked hours, and may name the school; what else is asked holds', async ({
    lanyard,
  }) => {
    const { post, schoolAccount } = x;
    const personal = await lanyard.newTab();
    await x.open(personal, post.path);
    await expect.poll(() => seenIn(lanyard, personal)).toContain('Closed until');
    const page = await openBox(lanyard, x, post, { as: schoolAccount.as });
    await typeInto(page, post.box, 'Sports day at Laughton Community Primary School\n');
    await typeInto(page, post.box, 'Call 07700 900123');
    const shown = lanyard.on(page);
    await shown.sees('looks like private contact details');
    expect(await shown.text()).not.toMatch(/\d of \d|Closed until/);
    await shown.press('Dismiss');
    await press(page, post.submit);
    await expect.poll(() => x.sentBy(page)).toHaveLength(1);
    // In the same tab, once it is the person's own account again.
    await x.open(page, post.path);
    await expect.poll(() => seenIn(lanyard, page)).toContain('Closed until');
  });

  test('such a site starts covered, with no network rule, until its account is known; another account closes it at once', async ({
    lanyard,
  }) => {
    await expect
      .poll(() => lanyard.evaluate(standing, null))
      .toEqual({ rules: 0, scripts: ['lanyard-closed'] });
    const page = await lanyard.newTab();
    await page.evaluateOnNewDocument((navigation) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(navigation) === null) return;
        observer.disconnect();
        (globalThis as Watched).coveredFirst = document.querySelector('div[data-lanyard="cover"]') !== null;
      });
      observer.observe(document, { childList: true, subtree: true });
    }, NAVIGATION);
    await x.open(page, x.post.path, { as: x.schoolAccount.as });
    const shown = lanyard.on(page);
    // By itself: nobody has touched anything.
    await page.waitForSelector('main', { visible: true });
    await shown.isEmpty();
    expect(await page.evaluate(() => (globalThis as Watched).coveredFirst)).toBe(true);
    // As a site that changes accounts without another page.
    await page.$eval(NAVIGATION, (link) => {
      link.setAttribute('href', '/ms_taylor_reads');
    });
    await page.mouse.click(400, 300);
    await shown.sees('Closed until');
  });
});

test.describe('A5, oak-tree-federation, Facebook', () => {
  const newAccountFormUrl = 'https://www.oaktree.example/new-account';
  test.use({ policy: { ...oakTree, newAccountFormUrl } });

  test('an account in the school’s name is not made before somebody has approved it; one’s own is', async ({
    lanyard,
  }) => {
    const page = await lanyard.newTab();
    await openFacebook(page, '/r.php');
    await typeInto(page, '[name=firstname]', 'Laughton Community Primary School');
    const shown = lanyard.on(page);
    await shown.sees('An account in the name of “Laughton Community Primary School”?');
    await shown.sees('Staff must complete the Social Media Site Creation Approval Form');
    await shown.has({ role: 'link', name: 'Your school’s form for new accounts' });
    await press(page, 'button[name=websubmit]');
    await shown.sees('Before you save this');
    await shown.has({ role: 'link', name: 'Your school’s form for new accounts' });
    expect(await sentBy(page, 0)).toEqual([]);
  });
});
