import { mkdir } from 'node:fs/promises';
import { openX } from '../replicas/x/driving.ts';
import { downloadsInto } from './fixtures/downloads.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance, closedFor, closesSoon } from './fixtures/hours.ts';
import { countNudges, useDay, useToday } from './fixtures/ledger.ts';
import { ashgrove } from './fixtures/policies.ts';
import { ownPage } from './fixtures/ui.ts';

const MINUTE = 60_000;

type Extension = {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  storage: {
    session: { get: (name: string) => Promise<{ overview?: { overview: { usedToday: number } } }> };
  };
};
declare const chrome: Extension;

/** Runs in a page of the extension: what is used today by what the worker kept for the popup. */
const keptToday = async (): Promise<number | undefined> =>
  (await chrome.storage.session.get('overview')).overview?.overview.usedToday;

/** The same: the welcome page was read. */
const acknowledge = (): Promise<unknown> => chrome.runtime.sendMessage({ name: 'acknowledgeWelcome' });

test.describe('the popup on a managed device', () => {
  test.use({
    policy: { ...ashgrove, ...allowance(30), monitoringUrl: 'https://www.ashgrove.example/monitoring' },
  });

  test('shows the minutes left today', async ({ lanyard }) => {
    await useToday(lanyard, 18 * MINUTE);
    const { page, popup } = await lanyard.openPopup();
    await popup.has({ role: 'heading', name: '12 minutes left today' });
    // The frame that stood there first was taken over whole.
    expect(await page.$$('main, .mark')).toHaveLength(2);
    expect(await page.$$('[aria-busy], .waiting')).toEqual([]);
    await popup.sees('You have used 18 minutes of 30 minutes.');
    // The line of the allowance, also where it is the end of the scale.
    expect(await page.$eval('.week-chart .allowance', (line) => line.textContent)).toBe('30m a day');
    // A popup is 600 px high at most: what is needed in a hurry is in sight.
    const ends = await page.$$eval('.first-pages a', (all) =>
      all.map((link) => link.getBoundingClientRect().bottom),
    );
    expect(ends.filter((end) => end < 600)).toHaveLength(2);
  });

  test('shows what a stopped worker kept, then what it answers', async ({ lanyard }) => {
    await useToday(lanyard, 18 * MINUTE);
    // A popup that was opened; what it was told is kept.
    await lanyard.until('the minutes are known', ({ usedToday }) => usedToday === 18 * MINUTE);
    const keptMinutes = (): Promise<number | undefined> => lanyard.evaluate(keptToday, undefined);
    await expect.poll(keptMinutes).toBe(18 * MINUTE);
    await lanyard.stopWorker();
    const { page, popup } = await lanyard.openPopup();
    await popup.has({ role: 'heading', name: '12 minutes left today' });
    const drawn = (): Promise<number> =>
      page.evaluate(() => performance.getEntriesByName('popup ready').length);
    await expect.poll(drawn).toBe(2);
    // Whatever changes it is not kept a moment longer.
    await page.evaluate(acknowledge);
    await expect.poll(keptMinutes).toBeUndefined();
  });

  test('shows the week as bars by day and site, with last week beside it', async ({ lanyard }) => {
    await useDay(lanyard, 0, { x: 18, facebook: 12 });
    await useDay(lanyard, 7, { x: 40 });
    const { page, popup } = await lanyard.openPopup();
    await popup.sees('So far 30m');
    await popup.sees('Week before 40m');
    await popup.sees('Allowance 3h 30m');
    const bars = await page.$$eval('rect[class^=site-]', (rects) =>
      rects.map((rect) => rect.height.baseVal.value).filter((height) => height > 0),
    );
    expect(bars).toHaveLength(2);
    expect(Math.max(...bars) / Math.min(...bars)).toBeCloseTo(18 / 12, 1);
    const last = await page.$$eval('rect.before', (rects) => rects.map((rect) => rect.height.baseVal.value));
    expect(last.filter((height) => height > 0)).toHaveLength(1);
    await popup.press('Table');
    const cells = await page.$$eval('tfoot td', (all) => all.map((cell) => cell.textContent));
    expect(cells).toEqual(['12m', '18m', '30m', '40m']);
  });

  test('steps through weeks and days by keyboard, and never loses its place', async ({ lanyard }) => {
    await useDay(lanyard, 7, { x: 40, facebook: 5 });
    const { page, popup } = await lanyard.openPopup();
    await popup.sees('Week before 45m');
    const pressOn = async (name: string, key: 'Enter' | 'ArrowLeft'): Promise<void> => {
      await page.focus(`[aria-label="${name}"]`);
      await page.keyboard.press(key);
    };
    await pressOn('Week before', 'Enter');
    await popup.sees('In all 45m');
    await pressOn('Week after', 'Enter');
    await popup.sees('So far 0m');
    // At the end of the weeks the button stays, and so does the focus.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Week after');
    await page.focus('.columns [tabindex="0"]');
    const day = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(day).toContain('not used; the week before, 45 minutes');
    await page.keyboard.press('ArrowLeft');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toMatch(/day \d+ \w+: not used; the week before, no minutes$/);
  });

  test('all weeks are printed, and saved as a file of minutes by week and site', async ({
    lanyard,
  }, info) => {
    await useDay(lanyard, 0, { x: 18, facebook: 12 });
    await useDay(lanyard, 7, { x: 40 });
    await countNudges(lanyard, { school: { shown: 4, heeded: 3 }, people: { shown: 1, heeded: 0 } });
    const folder = info.outputPath('downloads');
    await mkdir(folder, { recursive: true });
    const downloads = await downloadsInto(lanyard, folder);
    const page = await lanyard.openPage('weeks.html');
    const weeks = ownPage(page);
    await weeks.sees('5 shown, 3 acted on');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await weeks.press('Print');
    await page.waitForSelector('[data-printed]');
    await weeks.press('Save as a file');
    await weeks.sees('Saved among your downloads as lanyard-weeks-');
    const { name, text } = await downloads.only();
    await downloads.giveBack();
    expect(name).toMatch(/^lanyard-weeks-\d{4}-\d\d-\d\d\.csv$/);
    expect(text).toMatch(
      /^\uFEFFWeek beginning,Facebook \(minutes\),X \(minutes\),All sites \(minutes\),Nudges shown,Nudges acted on\r\n[\d-]{10},12,18,30,5,3\r\n[\d-]{10},0,40,40,0,0\r\n$/,
    );
  });

  test('shows nudges shown and heeded by kind', { tag: '@chromium' }, async ({ lanyard }) => {
    await countNudges(lanyard, { school: { shown: 4, heeded: 3 }, people: { shown: 1, heeded: 0 } });
    const { page, popup } = await lanyard.openPopup();
    await popup.sees('Nudges 5 shown, 3 acted on');
    await page.click('.nudge-counts summary');
    await popup.sees('Your school 4 shown, 3 acted on');
    await popup.sees('People 1 shown');
  });

  test(
    'names the policy with its version, and says who else may see this',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      const { popup } = await lanyard.openPopup();
      await popup.sees('Ashgrove social media policy, version Autumn 2026');
      await popup.sees(
        'Lanyard shows this to nobody. Your school may still monitor this laptop in other ways, and anyone using this browser profile can open this page.',
      );
      await popup.has({ role: 'link', name: 'What your school says on monitoring' });
    },
  );

  test('empty: says that nothing is counted yet', { tag: '@chromium' }, async ({ lanyard }) => {
    const { popup } = await lanyard.openPopup();
    await popup.sees('Nothing counted yet.');
    await popup.sees('None this week.');
  });
});

test.describe('the popup without access to the sites', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) }, start: 'fresh' });

  test('no access: says which site, and offers to ask for it', async ({ lanyard }) => {
    await lanyard.withholdSites();
    await lanyard.until('it is known', ({ withoutAccess }) => withoutAccess.includes('x'));
    const { popup } = await lanyard.openPopup();
    await popup.sees(/Lanyard cannot see .*\bX\b/);
    await popup.has({ role: 'button', name: 'Give access' });
  });
});

test.describe('the popup in blocked hours', () => {
  const { policy, reopensAt } = closedFor(90);
  test.use({ policy: { ...ashgrove, ...policy } });

  test('closed: says until when, in the school’s time', { tag: '@chromium' }, async ({ lanyard }) => {
    const { popup } = await lanyard.openPopup();
    await popup.has({ role: 'heading', name: `Closed until ${reopensAt}` });
  });
});

test.describe('the popup before blocked hours', () => {
  test.use({ policy: { ...ashgrove, ...closesSoon(600) } });

  test('V6: says where one is still signed in, and leads to the way out', async ({ lanyard }) => {
    const site = await lanyard.newTab();
    await openX(site, '/home');
    const { page, popup } = await lanyard.openPopup();
    await popup.has({ role: 'heading', name: 'Your school’s hours begin soon' });
    await popup.sees('You are still signed in here: Sign out of X');
    expect(await page.$eval('.signing-out a', (link) => link.href)).toBe('https://x.com/logout');
  });
});

test.describe('the popup without a policy', () => {
  test('unmanaged: says so, and that nothing is closed', { tag: '@chromium' }, async ({ lanyard }) => {
    const { popup } = await lanyard.openPopup();
    await popup.has({ role: 'heading', name: 'No school policy on this device' });
    await popup.sees('Lanyard closes nothing here.');
  });
});

test.describe('the popup with a broken policy', () => {
  test.use({ policy: { ...ashgrove, blockedHours: ['mon-fri 8am-4pm'] } });

  test(
    'policy error: says that a part could not be read, and that it is not their fault',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      const { popup } = await lanyard.openPopup();
      await popup.sees('One part of the school’s policy could not be read');
      await popup.sees('It is nothing you did');
    },
  );
});
