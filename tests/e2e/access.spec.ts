import { openX, press } from '../replicas/x/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { goBack } from './fixtures/input.ts';
import { allowance, closedFor, schoolDate } from './fixtures/hours.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { useUp } from './fixtures/ledger.ts';
import { ashgrove } from './fixtures/policies.ts';
import { goTo, isHeardOn, seenIn, USED_UP } from './fixtures/tabs.ts';
import { ownPage } from './fixtures/ui.ts';
import { facebook } from './sites/facebook.ts';
import { oneSiteIn, sites } from './sites/index.ts';
import { x } from './sites/x.ts';

declare const chrome: {
  declarativeNetRequest: { getDynamicRules: () => Promise<readonly object[]> };
};

test.describe('in blocked hours', () => {
  const { policy, reopensAt } = closedFor(90);
  const contacts = { headContact: 'Mrs A. Marsh', itContact: 'IT desk, extension 200' };
  test.use({ policy: { ...presetOf('oak-tree-federation', []), ...policy, ...contacts } });

  for (const site of sites) {
    test.describe(`T1, oak-tree-federation, ${site.name}`, () => {
      test('a stopped worker keeps nothing open: the network rule shows the blocked page, on every host; it says why, until when and whom to ask, and names no site', async ({
        lanyard,
      }) => {
        // Stopped before it has written its rules it would say so, as an error.
        const rules = () =>
          lanyard.evaluate(async () => (await chrome.declarativeNetRequest.getDynamicRules()).length, null);
        await expect.poll(rules).toBeGreaterThan(0);
        await lanyard.stopWorker();
        const page = await lanyard.newTab();
        await goTo(page, site.home);
        const blocked = ownPage(page);
        await blocked.has({ role: 'heading', name: `Closed until ${reopensAt}` });
        expect(await page.evaluate(() => location.pathname)).toBe('/blocked.html');
        await blocked.sees('Your school’s policy closes social sites');
        await blocked.sees('Mrs A. Marsh');
        await blocked.sees('IT desk, extension 200');
        const words = `${await blocked.text()} ${await page.title()}`;
        expect(words).not.toMatch(/\bX\b|twitter|x\.com|facebook|instagram/i);
        for (const host of site.otherHosts) {
          await page.goto('about:blank');
          await goTo(page, `https://${host}/`);
          await blocked.sees('Closed until');
        }
      });

      test('a link on another site, in this tab or a new one, leads to the blocked page; one step back leads to where it was pressed', async ({
        lanyard,
      }) => {
        const page = await lanyard.openSite('https://links.example/');
        // Other sites stay open.
        expect(await page.title()).toBe('Links');
        await press(page, `#blank a[href="${site.home}"]`);
        await expect.poll(lanyard.addresses).toContainEqual(expect.stringContaining('/blocked.html'));
        await page.bringToFront();
        await press(page, `#plain a[href="${site.home}"]`);
        await ownPage(page).sees('Closed until');
        // One step back is where the person was.
        await goBack(page);
        await expect.poll(() => page.title().catch(() => '')).toBe('Links');
      });
    });
  }

  test('the blocked page counts down to the second, for the eye alone', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await goTo(page, 'https://x.com/home');
    await ownPage(page).sees('until it opens');
    const clock = () => page.$eval('.clock b', (one) => one.textContent);
    const before = await clock();
    expect(before).toMatch(/^(1:)?\d\d:\d\d$/);
    await expect.poll(clock).not.toBe(before);
    const heard = await page.$$eval('[role=status], [aria-live]', (all) => all.map((one) => one.textContent));
    expect(heard.join('')).toBe('');
    expect(await page.$eval('.clock', (one) => one.getAttribute('aria-hidden'))).toBe('true');
  });
});

test.describe('what goes round the network rule', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) } });

  test('a page that the site’s own service worker answers is covered', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/home', { sw: '1' });
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );
    await page.goto('https://links.example/');
    await useUp(lanyard);
    await goTo(page, x.home);
    await expect.poll(() => seenIn(lanyard, page)).toContain(USED_UP);
  });

  for (const { site, tag } of oneSiteIn) {
    test.describe(site.name, { tag }, () => {
      test('a page that comes back by the back button is covered', async ({ lanyard }) => {
        const page = await lanyard.newTab();
        await site.open(page, site.post.path);
        await page.goto('https://links.example/');
        await useUp(lanyard);
        await goBack(page);
        await expect.poll(() => seenIn(lanyard, page).catch(() => '')).toContain(USED_UP);
      });

      test('a change of address by pushState does not lift the cover, and one that the page takes away comes back', async ({
        lanyard,
      }) => {
        const page = await lanyard.newTab();
        await site.open(page, site.post.path);
        await useUp(lanyard);
        await lanyard.on(page).sees(USED_UP);
        await page.evaluate(() => {
          history.pushState({}, '', '/tallulah_brady');
        });
        await lanyard.overview();
        expect(await lanyard.on(page).text()).toContain(USED_UP);
        await page.evaluate(() => {
          for (const element of document.documentElement.children)
            if (element !== document.body) element.remove();
        });
        await lanyard.on(page).sees(USED_UP);
        for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
        await lanyard.on(page).sees(USED_UP);
      });
    });
  }
});

async function staysOpen(lanyard: Lanyard): Promise<void> {
  const page = await lanyard.newTab();
  await openX(page, '/home');
  expect(await lanyard.on(page).text()).toBe('');
}

test.describe('access “open”', () => {
  test.use({ policy: { ...ashgrove, ...closedFor(90).policy, access: 'open' } });

  test('closes nothing, whatever the hours say', async ({ lanyard }) => {
    await staysOpen(lanyard);
  });
});

const wigan = presetOf('wigan-council-schools', []);

test.describe('T6, wigan-council-schools, X', () => {
  test.use({ policy: { ...wigan, ...closedFor(90).policy, closures: [schoolDate()] } });

  test('working hours close nothing on a day on which the school is closed', async ({ lanyard }) => {
    await staysOpen(lanyard);
    await lanyard.until('hours are enforced, and none hold', ({ enforcement, access }) => {
      return enforcement === 'enforced' && access.state === 'open';
    });
  });
});

test.describe('T4, khalsa-primary, X', () => {
  test.use({ policy: { ...presetOf('khalsa-primary', []), access: 'never', enforceOn: 'none' } });

  test('closes nothing where policy does not say that this is a school device, and the popup says so', async ({
    lanyard,
  }) => {
    await staysOpen(lanyard);
    const { popup } = await lanyard.openPopup();
    await popup.sees('Nothing closes on this device');
  });
});

test.describe('sites', () => {
  const { policy } = closedFor(90);
  test.use({ policy: { ...ashgrove, ...policy, sites: ['tiktok', 'facebook'], exemptSites: ['facebook'] } });

  test('of the list policy chooses what closes: what it names does, what it does not name runs nothing, and an exempt site is not closed', async ({
    lanyard,
  }) => {
    const chosen = await lanyard.newTab();
    await goTo(chosen, 'https://www.tiktok.com/');
    await expect.poll(() => seenIn(lanyard, chosen)).toMatch('Closed until');
    await staysOpen(lanyard);
    await facebook.open(chosen, '/');
    expect(await lanyard.on(chosen).text()).toBe('');
    await lanyard.openSite('https://www.youtube.com/');
    expect(await isHeardOn(lanyard, '*://*.x.com/*')).toBe(true);
    expect(await isHeardOn(lanyard, '*://*.youtube.com/*')).toBe(false);
  });
});
