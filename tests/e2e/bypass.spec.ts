import type { Browser, Page } from 'puppeteer-core';
import { openX } from '../replicas/x/driving.ts';
import { evaluateInFirefox } from './fixtures/bidi.ts';
import { browserPolicies, takenBy } from './fixtures/browser-policies.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance, closedFor } from './fixtures/hours.ts';
import { pressToRun } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { useToday, useUp } from './fixtures/ledger.ts';
import { ashgrove } from './fixtures/policies.ts';
import { allowInPrivate, openPrivate } from './fixtures/private-windows.ts';
import { takeSeat } from './fixtures/start-browser.ts';
import { goTo, seenIn, USED_UP } from './fixtures/tabs.ts';
import { HOME, SPELLINGS, WAYS, WINDOWS } from './fixtures/ways-round.ts';

// Rows of docs/bypass.md that no other file shows.

const ELSEWHERE = 'https://links.example/';
const MINUTE = 60_000;

type Tab = { id: number };
type Tabs = {
  query: (about: { url: string }) => Promise<readonly Tab[]>;
  discard: (id: number) => Promise<unknown>;
  update: (id: number, how: { active: true }) => Promise<unknown>;
};
declare const chrome: { tabs: Tabs };

const seen = (lanyard: Lanyard, page: Page): Promise<string> => seenIn(lanyard, page).catch(() => '');

/** The tabs that a page opens while something is done. */
async function openedBy(lanyard: Lanyard, work: () => Promise<void>): Promise<Page> {
  const { browser } = lanyard.running();
  const before = await browser.pages();
  await work();
  const added = async (): Promise<Page | undefined> =>
    (await browser.pages()).find((page) => !before.includes(page));
  await expect.poll(async () => (await added()) !== undefined, { message: 'a window opened' }).toBe(true);
  const page = await added();
  if (page === undefined) throw new Error('unreachable');
  return page;
}

/** An address that Firefox's own address bar takes, and its protocol for tests does not. */
const openByItself = (browser: Browser, address: string): Promise<unknown> =>
  evaluateInFirefox(browser, `void (gBrowser.selectedTab = gBrowser.addTrustedTab('${address}'))`);

test.describe('in blocked hours', () => {
  test.use({ policy: { ...ashgrove, ...closedFor(90).policy } });

  test('an address is closed in whatever way it is written', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    for (const address of SPELLINGS) {
      await page.goto('about:blank');
      await goTo(page, address);
      await expect.poll(() => seen(lanyard, page), { message: address }).toContain('Closed until');
    }
  });

  test('whatever leads there from elsewhere ends at the blocked page', async ({ lanyard }) => {
    for (const [way, script] of Object.entries(WAYS)) {
      const page = await lanyard.openSite(ELSEWHERE);
      await page.evaluate(script).catch(() => undefined);
      await expect.poll(() => seen(lanyard, page), { message: way }).toContain('Closed until');
    }
    for (const [way, script] of Object.entries(WINDOWS)) {
      const page = await lanyard.openSite(ELSEWHERE);
      const opened = await openedBy(lanyard, () => pressToRun(page, script));
      await expect.poll(() => seen(lanyard, opened), { message: way }).toContain('Closed until');
    }
    const page = await lanyard.openSite(ELSEWHERE);
    const link = await page.waitForSelector(`#plain a[href="${HOME}"]`);
    const behind = await openedBy(lanyard, async () => link?.click({ button: 'middle' }));
    await behind.bringToFront();
    await expect.poll(() => seen(lanyard, behind), { message: 'a middle click' }).toContain('Closed until');
  });

  test('what is open is what the page of ways round says is open', async ({ lanyard, engine, replicas }) => {
    const asked = (): Promise<boolean> =>
      Promise.resolve(replicas.requests.some(({ host, path }) => host === 'x.com' && path === '/home'));
    replicas.requests.length = 0;
    const page = await lanyard.openSite(ELSEWHERE);
    await page.evaluate((home) => {
      const frame = document.createElement('iframe');
      frame.src = home;
      document.body.append(frame);
    }, HOME);
    // It is asked for; that X shows itself in no frame is X’s own doing.
    await expect.poll(asked).toBe(true);
    const source = await lanyard.newTab();
    await goTo(source, `view-source:${HOME}`);
    if (engine === 'chromium') {
      // Of our own page.
      await expect.poll(() => source.evaluate(() => document.body.textContent)).toContain('/chunks/blocked-');
      return;
    }
    await expect.poll(() => source.evaluate(() => document.body.textContent)).toContain('<!doctype html>');
    replicas.requests.length = 0;
    await openByItself(lanyard.running().browser, `about:reader?url=${encodeURIComponent(HOME)}`);
    await expect.poll(asked).toBe(true);
  });
});

test.describe('with an allowance', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) } });

  test('a host with the dot of the root counts, and is covered when the day is used up', async ({
    lanyard,
  }) => {
    const page = await lanyard.openSite('https://x.com./home');
    await page.mouse.click(50, 50);
    await lanyard.openPopup();
    await lanyard.until('some of today is used', ({ usedToday }) => usedToday > 0);
    await useUp(lanyard);
    await lanyard.on(page).sees(USED_UP);
  });

  test('a tab that the browser put away is closed when it is taken out again', async ({ lanyard }) => {
    await lanyard.openSite(HOME);
    await lanyard.newTab();
    const id = await lanyard.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://*.x.com/*' });
      if (tab === undefined) throw new Error('no tab is there');
      await chrome.tabs.discard(tab.id);
      // Chromium gives it another id.
      return (await chrome.tabs.query({ url: '*://*.x.com/*' }))[0]?.id ?? tab.id;
    }, null);
    await useUp(lanyard);
    await lanyard.evaluate((tab) => chrome.tabs.update(tab, { active: true }), id);
    const shown = async (): Promise<readonly string[]> =>
      Promise.all((await lanyard.running().browser.pages()).map((page) => seen(lanyard, page)));
    await expect.poll(shown).toContainEqual(expect.stringContaining(USED_UP));
  });

  test('a window that a page of the site fills by itself is covered too', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/home');
    const blank = await openedBy(lanyard, () =>
      pressToRun(page, `open('about:blank').document.body.textContent = 'a feed'`),
    );
    const blob = await openedBy(lanyard, () =>
      pressToRun(page, `open(URL.createObjectURL(new Blob(['a feed'], { type: 'text/html' })))`),
    );
    await useToday(lanyard, 30 * MINUTE - 2_000);
    await useUp(lanyard);
    for (const made of [blank, blob]) {
      await made.bringToFront();
      await lanyard.on(made).sees(USED_UP);
    }
  });

  test('a window above all others closes when its page is covered', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/home');
    await pressToRun(
      page,
      `documentPictureInPicture.requestWindow().then((own) => { globalThis.own = own })`,
    );
    const isClosed = () => page.evaluate(() => (globalThis as unknown as { own?: Window }).own?.closed);
    await expect.poll(isClosed).toBe(false);
    await useUp(lanyard);
    await lanyard.on(page).sees(USED_UP);
    await expect.poll(isClosed).toBe(true);
  });

  test('clearing what a site has kept gives no minute back', async ({ lanyard }) => {
    await useUp(lanyard);
    const { clearSites, openBare } = lanyard.running();
    const bare = await openBare();
    await clearSites(bare);
    await bare.close();
    await lanyard.stopWorker();
    await lanyard.until('it is closed as before', ({ access }) => access.state === 'closed');
  });
});

test.describe('private windows', () => {
  test.use({ start: 'fresh', policy: { ...ashgrove, ...allowance(30) } });

  test('where Lanyard may run in private windows they count and close as any other', async ({ lanyard }) => {
    await allowInPrivate(lanyard);
    await lanyard.until('the policy is in force', ({ origin }) => origin === 'policy');
    const page = await openedBy(lanyard, () => openPrivate(lanyard, HOME));
    await page.waitForSelector('main');
    await page.bringToFront();
    await page.mouse.click(50, 50);
    await lanyard.openPopup();
    await lanyard.until('some of today is used', ({ usedToday }) => usedToday > 0);
    await useUp(lanyard);
    await lanyard.on(page).sees(USED_UP);
    // Firefox shows the blocked page; Chromium lets no page of an extension into such a window, and shows an error.
    const shown = async (): Promise<string> =>
      (await seen(lanyard, page)) || page.evaluate(() => location.href).catch(() => '');
    for (const address of [HOME, 'https://twitter.com/home']) {
      await page.goto('about:blank');
      await goTo(page, address).catch(() => undefined);
      await expect.poll(shown, { message: address }).toMatch(new RegExp(`${USED_UP}|^chrome-error:`));
    }
  });
});

test.describe('what administrators close', () => {
  test('the browser knows every policy of the page of ways round, and takes its value', async ({
    engine,
    replicas,
  }) => {
    const { whole, harmless } = browserPolicies(engine);
    const managed = { policy: harmless, host: '127.0.0.1:9' };
    const seat = await takeSeat({ engine, proxyPort: replicas.proxyPort, managed });
    try {
      const { browser } = await seat.start();
      const taken = await takenBy(engine, browser);
      expect(Object.keys(whole).filter((name) => !taken.known.includes(name))).toEqual([]);
      expect(taken.refused).toEqual([]);
      expect(taken.values).toMatchObject(harmless);
    } finally {
      await seat.close();
    }
  });
});
