import type { Page } from 'puppeteer-core';
import { openX, byTestId, inMain, press, sentBy } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance, closedFor, closesSoon } from './fixtures/hours.ts';
import { chord } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { useToday, useUp } from './fixtures/ledger.ts';
import { ashgrove } from './fixtures/policies.ts';
import { textOf } from './fixtures/readings.ts';
import { ownPage } from './fixtures/ui.ts';

const BOX = inMain(byTestId('tweetTextarea_0'));
const DRAFT = 'Half a thought about the weekend';
const MINUTE = 60_000;
const USED_UP = "That was today's time";

/** A navigation that may be sent elsewhere: the runner waits for what is seen, not for the load. */
async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
}

const newTab = (lanyard: Lanyard): Promise<Page> => lanyard.running().browser.newPage();

/** What is seen of Lanyard in a tab, whether it covers the site or stands in its place. */
const seenIn = async (lanyard: Lanyard, page: Page): Promise<string> =>
  (await page.evaluate(() => location.href)).includes('/blocked.html')
    ? ownPage(page).text()
    : lanyard.on(page).text();

/** What the clipboard holds, as another site gets it. */
async function pasted(lanyard: Lanyard): Promise<string> {
  const page = await lanyard.openSite('https://links.example/');
  await page.evaluate(() => {
    document.body.prepend(document.createElement('textarea'));
  });
  await press(page, 'textarea');
  await chord(page, 'Control', 'v');
  return page.$eval('textarea', (box) => box.value);
}

test.describe('in blocked hours', () => {
  const { policy, reopensAt } = closedFor(90);
  const contacts = { headContact: 'Mrs A. Marsh', itContact: 'IT desk, extension 200' };
  test.use({ policy: { ...ashgrove, ...policy, ...contacts } });

  test('a stopped worker keeps nothing open: the network rule shows the blocked page', async ({
    lanyard,
  }) => {
    await lanyard.stopWorker();
    const page = await newTab(lanyard);
    await goTo(page, 'https://x.com/home');
    await ownPage(page).sees('Closed until');
    expect(await page.evaluate(() => location.pathname)).toBe('/blocked.html');
  });

  test('the blocked page says why, until when and whom to ask, and names no site', async ({ lanyard }) => {
    const page = await newTab(lanyard);
    await goTo(page, 'https://x.com/home');
    const blocked = ownPage(page);
    await blocked.has({ role: 'heading', name: `Closed until ${reopensAt}` });
    await blocked.sees("Your school's policy closes social sites");
    await blocked.sees('Mrs A. Marsh');
    await blocked.sees('IT desk, extension 200');
    const words = `${await blocked.text()} ${await page.title()}`;
    expect(words).not.toMatch(/\bX\b|twitter|x\.com/i);
  });

  test('a link on another site, in this tab or a new one, leads to the blocked page', async ({ lanyard }) => {
    const page = await lanyard.openSite('https://links.example/');
    await press(page, '#blank li:first-child a');
    await expect.poll(lanyard.addresses).toContainEqual(expect.stringContaining('/blocked.html'));
    await page.bringToFront();
    await press(page, '#plain li:first-child a');
    await ownPage(page).sees('Closed until');
  });

  test('other sites stay open', async ({ lanyard }) => {
    const page = await lanyard.openSite('https://links.example/');
    expect(await page.title()).toBe('Links');
  });
});

test.describe('what goes round the network rule', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) } });

  test('a page that the site’s own service worker answers is covered', async ({ lanyard }) => {
    const page = await newTab(lanyard);
    await openX(page, '/home', { sw: '1' });
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );
    await page.goto('https://links.example/');
    await useUp(lanyard);
    await goTo(page, 'https://x.com/home');
    await expect.poll(() => seenIn(lanyard, page)).toContain(USED_UP);
  });

  test('a page that comes back by the back button is covered', async ({ lanyard }) => {
    const page = await newTab(lanyard);
    await openX(page, '/home');
    await page.goto('https://links.example/');
    await useUp(lanyard);
    await page.evaluate(() => {
      history.back();
    });
    await expect.poll(() => seenIn(lanyard, page).catch(() => '')).toContain(USED_UP);
  });

  test('a change of address by pushState does not lift the cover', async ({ lanyard }) => {
    const page = await newTab(lanyard);
    await openX(page, '/home');
    await useUp(lanyard);
    await lanyard.on(page).sees(USED_UP);
    await page.evaluate(() => {
      history.pushState({}, '', '/tallulah_brady');
    });
    await lanyard.overview();
    expect(await lanyard.on(page).text()).toContain(USED_UP);
  });

  test('a cover that the page takes away comes back', async ({ lanyard }) => {
    const page = await newTab(lanyard);
    await openX(page, '/home');
    await useUp(lanyard);
    await lanyard.on(page).sees(USED_UP);
    await page.evaluate(() => {
      for (const element of document.documentElement.children)
        if (element !== document.body) element.remove();
    });
    await lanyard.on(page).sees(USED_UP);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
    await lanyard.on(page).sees(USED_UP);
  });
});

test.describe('the allowance', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) } });

  test('time on X counts against the day', async ({ lanyard }) => {
    const page = await newTab(lanyard);
    await openX(page, '/home');
    await press(page, BOX);
    await lanyard.openPopup();
    await lanyard.until('some of today is used', ({ usedToday }) => usedToday > 0);
  });

  test('it warns at five minutes and at one', async ({ lanyard }) => {
    await useToday(lanyard, 25 * MINUTE + 1_000);
    const page = await lanyard.openSite('https://x.com/home');
    await lanyard.on(page).sees('Today’s time is used in 5 minutes');
    await page.close();
    await useToday(lanyard, 29 * MINUTE + 1_000);
    const next = await lanyard.openSite('https://x.com/home');
    await lanyard.on(next).sees('Today’s time is used in about a minute');
  });

  test('an open tab is covered when the day is used up; the draft is kept and can be copied, and the cover never shows it', async ({
    lanyard,
  }) => {
    await useToday(lanyard, 30 * MINUTE - 10_000);
    const page = await newTab(lanyard);
    await openX(page, '/home');
    const cover = lanyard.on(page);
    await press(page, BOX);
    await page.keyboard.type(DRAFT);
    await cover.sees(USED_UP);
    expect(await cover.text()).not.toContain('weekend');
    await cover.press('Copy what I was writing');
    await cover.sees('Copied.');
    expect(await textOf(page, BOX)).toBe(DRAFT);
    expect(await sentBy(page)).toEqual([]);
    expect(await pasted(lanyard)).toBe(DRAFT);
  });

  test('when the day is used up new navigations are closed too', async ({ lanyard }) => {
    await useUp(lanyard);
    const page = await newTab(lanyard);
    await goTo(page, 'https://x.com/home');
    await ownPage(page).sees(USED_UP);
  });
});

test.describe('when blocked hours begin', () => {
  test.use({
    // Computed when the test begins: it must open before the minute comes.
    policy: ({ engine }, use) => use({ ...ashgrove, ...closesSoon(engine === 'firefox' ? 20 : 15) }),
  });

  test('an open tab is warned, and covered at that minute', async ({ lanyard }) => {
    test.setTimeout(150_000);
    const page = await newTab(lanyard);
    await openX(page, '/home');
    await lanyard.on(page).sees('Your school’s hours begin in');
    await expect.poll(() => lanyard.on(page).text(), { timeout: 100_000 }).toContain('Closed until');
  });
});
