import type { Page } from 'puppeteer-core';
import { policyKeyNames } from '../../lib/policy/schema.ts';
import { pasted } from './fixtures/clipboard.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance, closedFor, zone } from './fixtures/hours.ts';
import { press, seen, typeInto } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { ownPage, type Ui } from './fixtures/ui.ts';
import { listing } from './fixtures/watch-list.ts';
import { sites } from './sites/index.ts';
import { openBox } from './sites/open-box.ts';

declare const chrome: {
  extension: { getViews: (of: object) => Window[] };
  action: { getBadgeText: (of: object) => Promise<string>; getTitle: (of: object) => Promise<string> };
};

/** Of all the keys that a policy may set. */
const count = policyKeyNames.length;

async function openDiagnostics(lanyard: Lanyard): Promise<{ page: Page; shown: Ui }> {
  const page = await lanyard.openPage('diagnostics.html');
  return { page, shown: ownPage(page) };
}

/** What the page says of one key, in one line. */
const rowOf = (page: Page, key: string): Promise<string> =>
  page.$eval(`#key-${key}`, (row) => (row as HTMLElement).innerText.replace(/\s+/g, ' '));

/** How many sites the page says no box was used on. */
const unusedIn = (text: string): number => text.split('No box used since the browser started').length - 1;

/** What the toolbar button says: its sign, and its words. */
const button = (lanyard: Lanyard): Promise<string[]> =>
  lanyard.evaluate(() => Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})]), null);

/** Lanyard's own pages in tabs: BiDi gives no access to one that a link has opened. */
const ownTabs = (lanyard: Lanyard): Promise<string[]> =>
  lanyard.evaluate(
    () => chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.href),
    null,
  );

const takeUp = async (lanyard: Lanyard): Promise<void> => {
  if (lanyard.running().engine === 'firefox') await lanyard.restart();
};

const inOrder = {
  ...ashgrove,
  ...allowance(30),
  ...listing({ pupils: ['Tallulah Brady', 'Hannah Taylor'] }),
};

test.describe('diagnostics of a policy in order', () => {
  test.use({ policy: inOrder });

  test('say so in plain words, and of each key whether it is set, since when and what holds', async ({
    lanyard,
  }) => {
    const { page, shown } = await openDiagnostics(lanyard);
    await shown.has({ role: 'heading', name: 'Everything is in order' });
    await shown.sees(`${count} of ${count} keys`);
    expect(await rowOf(page, 'schoolNames')).toMatch(/ Set Arrived \d+ \w+ \d{4}.* Ashgrove Primary School/);
    expect(await rowOf(page, 'pupils')).toMatch(/ Set .* 2 names$/);
    await shown.sees('30 minutes left of 30 minutes a day');
    await shown.sees(/Made on\s+\d+ \w+ \d{4}/);
    await shown.sees(/Network rules\s+None needed now/);
    await shown.sees(/Browser\s+(Chromium|Firefox) \d+\.\d/);
    await typeInto(page, 'input[type=search]', 'time zone');
    await shown.sees(new RegExp(`Set[^]*${zone}`));
    await shown.seesNo(`${count} of ${count} keys`);
  });

  test('fit a window of 360 pixels', { tag: '@chromium' }, async ({ lanyard }) => {
    const { page, shown } = await openDiagnostics(lanyard);
    await page.setViewport({ width: 360, height: 700 });
    await shown.sees(`${count} of ${count} keys`);
    const beside = await page.$$eval('body *', (all) =>
      all
        .filter((element) => element.getBoundingClientRect().right > innerWidth)
        .map(({ className }) => className),
    );
    expect(beside).toEqual([]);
  });

  test('tell of a site whether its boxes are recognised, once somebody has used one', async ({ lanyard }) => {
    const { shown } = await openDiagnostics(lanyard);
    await shown.sees('No box used since the browser started');
    const unused = unusedIn(await shown.text());
    const pages: Page[] = [];
    for (const site of sites) {
      const page = await openBox(lanyard, site, site.post);
      await press(page, site.post.box);
      pages.push(page);
    }
    const known = await openDiagnostics(lanyard);
    await expect.poll(async () => unusedIn(await known.shown.text())).toBe(unused - sites.length);
    await known.shown.has({ role: 'heading', name: 'Everything is in order' });
    const [last] = pages;
    if (last === undefined) throw new Error('no site has an adapter');
    await last.bringToFront();
    await last.goto('https://x.com/settings');
    await last.evaluate(() => {
      const box = Object.assign(document.createElement('div'), { contentEditable: 'true', role: 'textbox' });
      box.id = 'unheard-of';
      box.style.cssText =
        'position: fixed; inset: 0 auto auto 0; inline-size: 9rem; block-size: 3rem; z-index: 9';
      document.body.append(box);
    });
    await press(last, '#unheard-of');
    const strange = await openDiagnostics(lanyard);
    await strange.shown.has({ role: 'heading', name: 'X may have changed' });
    await strange.shown.sees('A box that people write in was not recognised');
  });
});

test.describe('diagnostics of what changes later: permissions that are withheld, policy that comes and goes', () => {
  test.use({ policy: inOrder, start: 'fresh' });

  test('say which hosts the browser withholds, and offer to ask for them', async ({ lanyard }) => {
    await lanyard.withholdSites();
    await lanyard.until('it is known', ({ withoutAccess }) => withoutAccess.includes('x'));
    const { shown } = await openDiagnostics(lanyard);
    await shown.sees(/Lanyard cannot see .*\bX\b/);
    await shown.sees('x.com (withheld)');
    await shown.has({ role: 'button', name: 'Give access' });
  });

  test(
    'a key that breaks later is held at its last good value, and the page says so',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      await lanyard.policy.push({ ...inOrder, emailDomains: ['no domain'], policyVersion: 'Spring 2027' });
      await takeUp(lanyard);
      await lanyard.until('the new policy is in force', ({ policy }) => policy.version === 'Spring 2027');
      const { page, shown } = await openDiagnostics(lanyard);
      await shown.has({ role: 'heading', name: 'One part of the policy could not be read' });
      const row = await rowOf(page, 'emailDomains');
      expect(row).toMatch(/ Held Arrived .* Held since .* ashgrove\.sch\.uk .*Item 1: “no domain” is not/);
      expect(row).toContain('The last good value stays in force.');
    },
  );

  test('a policy that arrives no more: the kept copy is in force, and since when', async ({ lanyard }) => {
    await lanyard.policy.wipe();
    await takeUp(lanyard);
    await lanyard.until('the policy is held', ({ policy }) => policy.state === 'held');
    const { shown } = await openDiagnostics(lanyard);
    await shown.sees('None is arriving now; the last good policy stays in force');
    await shown.sees(/None arriving since\s+\d+ \w+ \d{4}/);
  });
});

test.describe('diagnostics of a broken policy', () => {
  const { policy } = closedFor(90);
  test.use({
    policy: {
      ...ashgrove,
      ...policy,
      ...listing({ pupils: ['Tallulah Brady'] }),
      openWindows: ['mon-fri noon-1pm Ashgrove lunch'],
      severities: ['school-mention=pause', 'school-mention=notice'],
      headContact: 'Mrs Zephyrine Marsh',
    },
  });

  test('the toolbar button has a mark and says why; the popup leads to what is wrong', async ({
    lanyard,
  }) => {
    await expect
      .poll(() => button(lanyard))
      .toEqual([
        '!',
        'Lanyard: part of the school’s policy could not be read. Click to see what is wrong. Social sites are closed now',
      ]);
    const { popup } = await lanyard.openPopup();
    await popup.press('What is wrong?', 'link');
    await expect.poll(() => ownTabs(lanyard)).toContain(lanyard.running().addressOf('diagnostics.html'));
  });

  test('show what needs a look first: place, what is wrong, what was expected, what holds', async ({
    lanyard,
  }) => {
    const { page, shown } = await openDiagnostics(lanyard);
    await shown.has({ role: 'heading', name: 'One part of the policy could not be read' });
    await shown.sees(`2 of ${count} keys`);
    const row = await rowOf(page, 'openWindows');
    expect(row).toContain('Not accepted');
    expect(row).toContain('To put right: Item 1: “mon-fri noon-1pm Ashgrove lunch”');
    expect(row).toMatch(/Expected: .* For example mon-fri 12:15-13:00 Lunch/);
    expect(await rowOf(page, 'severities')).toContain('To know: “school-mention” is given twice');
    await shown.sees('Closed: these are blocked hours.');
    await shown.sees(/Network rules\s+In place for .*\bX\b/);
    await press(page, 'input[type=checkbox]');
    await shown.sees(`${count} of ${count} keys`);
  });

  test('copy for the help desk: keys and states, no name; by hand where the browser refuses', async ({
    lanyard,
  }) => {
    const { page, shown } = await openDiagnostics(lanyard);
    await shown.press('Copy for the help desk');
    await shown.sees('Copied. It holds no name, and nothing that anybody typed.');
    const text = await pasted(lanyard);
    expect(text).toContain('openWindows: not accepted');
    expect(text).toContain('pupils: 1');
    expect(text).not.toMatch(/ashgrove|Zephyrine|Marsh|Tallulah|made up for/i);
    await page.bringToFront();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not today'));
    });
    await shown.press('Copy for the help desk');
    await shown.sees('The text is here to be copied by hand.');
    await seen(page, 'textarea');
    expect(await page.$eval('textarea', (box) => box.value)).toContain('openWindows: not accepted');
  });
});

test.describe('diagnostics without a policy', () => {
  test('say so, and where one would be pushed to', { tag: '@chromium' }, async ({ lanyard }) => {
    const { shown } = await openDiagnostics(lanyard);
    await shown.has({ role: 'heading', name: 'No school policy on this device' });
    await shown.sees('Open: nothing is enforced on this device.');
    await shown.sees('No policy from a school has arrived');
    expect((await button(lanyard))[0]).toBe('new');
  });
});
