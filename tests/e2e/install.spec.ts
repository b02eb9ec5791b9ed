import { byTestId, inMain, openX, press, sentBy } from '../replicas/x/driving.ts';
import { inClosedRoots } from './fixtures/closed-root.ts';
import { allowance, closedFor, openAllDay } from './fixtures/hours.ts';
import { typeInto, typeKeys } from './fixtures/input.ts';
import { useToday, useUp } from './fixtures/ledger.ts';
import { ashgrove, type Policy } from './fixtures/policies.ts';
import { highlights, textOf } from './fixtures/readings.ts';
import { expect, test } from './fixtures/school-server.ts';
import { openedAgain } from './fixtures/opened-again.ts';
import { seenIn, USED_UP } from './fixtures/tabs.ts';

// The packages are made once for each browser.
test.describe.configure({ mode: 'default' });

const MINUTE = 60_000;
const BOX = inMain(byTestId('tweetTextarea_0'));
const POST = inMain(byTestId('tweetButtonInline'));
const SCHOOL = 'Ashgrove Primary School';
const CARD = 'could tell people where you work';
const open: Policy = { ...ashgrove, ...openAllDay };
const closed: Policy = { ...ashgrove, ...closedFor(90).policy };

test('installed by policy it is pinned, and nobody can remove it or switch it off; a policy that comes later, or changes, reaches open tabs once the browser has read it', async ({
  fleet,
  fleet: { lanyard },
}) => {
  expect(await fleet.installed()).toMatchObject({
    ...{ enabled: true, removable: false, disableable: false, pinned: true },
  });
  const page = await lanyard.openSite('https://x.com/home');
  await openX(page, '/home');
  expect((await lanyard.overview()).policy.state).toBe('none');
  await lanyard.policy.push(closed);
  if (lanyard.running().engine === 'chromium') {
    await lanyard.on(page).sees('Closed until');
    await lanyard.policy.push(open);
    await lanyard.on(page).isEmpty();
    return;
  }
  // Firefox reads policy at its start alone.
  await lanyard.restart();
  await lanyard.until('it is closed', ({ access }) => access.state === 'closed');
});

test.describe('a restart', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) }, restores: true });

  test('keeps extension, policy and minutes; tabs that the browser opens again count where their site is open, and are closed where it is closed', async ({
    fleet,
    fleet: { lanyard },
  }) => {
    await openX(await lanyard.newTab(), '/home');
    await useToday(lanyard, 12 * MINUTE);
    await lanyard.restart();
    await fleet.runs('current');
    const { policy, usedToday } = await lanyard.overview();
    expect(policy).toMatchObject({ state: 'active', version: 'Autumn 2026' });
    expect(usedToday).toBeGreaterThanOrEqual(12 * MINUTE);
    // Firefox opens nothing again while its protocol drives it, whatever policy and preferences say.
    if (lanyard.running().engine === 'firefox') return;

    const page = await openedAgain(lanyard);
    await lanyard.until('it counts', (now) => now.usedToday > usedToday);
    expect(await lanyard.on(page).text()).toBe('');
    await useUp(lanyard);
    await lanyard.on(page).sees(USED_UP);

    await lanyard.restart();
    await fleet.runs('current');
    const seen = async (): Promise<readonly string[]> => {
      const pages = await lanyard.running().browser.pages();
      return Promise.all(pages.map((one) => seenIn(lanyard, one).catch(() => '')));
    };
    await expect.poll(seen).toContainEqual(expect.stringContaining(USED_UP));
  });
});

test.describe('an update', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) } });

  test('takes over open tabs: one card, the draft untouched and still to be copied, the minutes kept', async ({
    fleet,
    fleet: { lanyard },
  }) => {
    await lanyard.until('the policy is in force', ({ origin }) => origin === 'policy');
    await useToday(lanyard, 12 * MINUTE);
    const page = await lanyard.newTab();
    await openX(page, '/home');
    await typeInto(page, BOX, `Sports day at ${SCHOOL} today`);
    await lanyard.on(page).sees(CARD);

    // Chromium waits until nobody is there: a page that counts keeps the worker awake.
    const elsewhere = await lanyard.newTab();
    fleet.offer('newer');
    await fleet.updatesTo('newer');
    // Closed before anything happens in the page: the new script knows the draft all the same.
    await useUp(lanyard);
    await lanyard.on(page).sees('Copy what I was writing');
    await useToday(lanyard, 12 * MINUTE);
    await lanyard.stopWorker();
    await lanyard.until('it is open again', ({ access }) => access.state === 'open');
    await lanyard.on(page).seesNo('Copy what I was writing');
    await elsewhere.close();
    await page.bringToFront();

    // The person was writing: the new script finds the box by itself.
    await lanyard.on(page).sees(CARD);
    await expect.poll(() => highlights(page)).toEqual([SCHOOL]);
    // The first event is where an older script finds out that it is over.
    await page.keyboard.press('Shift');
    expect(await highlights(page)).toEqual([SCHOOL]);
    expect(await page.$$eval('lanyard-nudges', (hosts) => hosts.length)).toBe(1);
    const roots = await inClosedRoots(page, (root) => root.textContent, null);
    expect(roots.filter((text) => text.includes(CARD))).toHaveLength(1);
    expect(await textOf(page, BOX)).toBe(`Sports day at ${SCHOOL} today`);

    await typeKeys(page, '. Ring me on 07700 900123');
    await expect.poll(() => highlights(page)).toEqual([SCHOOL, '07700 900123']);
    await press(page, POST);
    await expect.poll(() => sentBy(page)).toHaveLength(1);
    await lanyard.until('the new worker counts', ({ thisWeek: { nudges } }) => nudges.contact.shown === 1);
    expect((await lanyard.overview()).usedToday).toBeGreaterThanOrEqual(12 * MINUTE);
  });

  test('to an older version is refused: the newer one and its minutes stay', async ({
    fleet,
    fleet: { lanyard },
  }) => {
    await lanyard.until('the policy is in force', ({ origin }) => origin === 'policy');
    await useToday(lanyard, 12 * MINUTE);
    fleet.offer('older');
    await fleet.lookForUpdate();
    expect(fleet.hasAsked()).toBe(true);
    await fleet.runs('current');
    await lanyard.restart();
    await fleet.runs('current');
    expect((await lanyard.overview()).usedToday).toBe(12 * MINUTE);
  });
});

test.describe('an update of a closed page', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) } });

  test('keeps it covered all the while', async ({ fleet, fleet: { lanyard } }) => {
    const page = await lanyard.newTab();
    await openX(page, '/home');
    await useUp(lanyard);
    await lanyard.on(page).sees(USED_UP);
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.querySelector('div[data-lanyard]') === null) document.title = 'Seen uncovered';
      }).observe(document.documentElement, { childList: true });
    });
    await lanyard.newTab();
    fleet.offer('newer');
    await fleet.updatesTo('newer');
    // A new instance says the words, too: it has asked the new worker.
    await lanyard.on(page).sees(USED_UP);
    expect(await page.title()).not.toBe('Seen uncovered');
  });
});
