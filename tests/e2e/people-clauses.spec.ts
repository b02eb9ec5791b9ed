import type { Page } from 'puppeteer-core';
import { scrollList } from '../replicas/instagram/driving.ts';
import { press } from '../replicas/shared/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { listsIn } from './fixtures/lists-in.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import type { Policy } from './fixtures/policies.ts';
import { listing } from './fixtures/watch-list.ts';
import { sites } from './sites/index.ts';
import type { SiteDriver } from './sites/site-driver.ts';

const WORDS = 'This name is the same as one on your school’s list. It may be someone else.';
const OTHER_CLAUSES = /tallulah|brady|priya|nair|pupil|former|parent|colleague/i;

/** On its page of requests Facebook shows who is signed in by number alone. */
const officialAccounts = [
  ...sites.map(({ id, schoolAccount }) => `${id}:${schoolAccount.handle}`),
  'facebook:100001480002',
];

const policyOf = (school: string, lists: Parameters<typeof listing>[0]): Policy => ({
  ...presetOf(school, officialAccounts),
  ...listing(lists),
});

const called = (name: string): SiteDriver => {
  const site = sites.find((one) => one.name === name);
  if (site === undefined) throw new Error(`No site is called ${name}`);
  return site;
};

declare const chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };

async function openPage(
  lanyard: Lanyard,
  site: SiteDriver,
  path: string,
  switches: Parameters<SiteDriver['open']>[2] = {},
): Promise<Page> {
  const page = await lanyard.newTab();
  await site.open(page, path, switches);
  await listsIn(lanyard, page);
  return page;
}

test.describe('P4 P5, dothill-primary, Facebook', () => {
  test.use({ policy: policyOf('dothill-primary', { parents: ['Tallulah Brady'] }) });

  test('a parent is not added before a second look; relatives are the exception', async ({ lanyard }) => {
    const site = called('Facebook');
    const { path, control, sent } = site.onPageOf('Tallulah Brady');
    const page = await openPage(lanyard, site, path);
    await press(page, control);
    const seen = lanyard.on(page);
    await seen.sees(WORDS);
    expect(await site.sentBy(page)).toEqual([]);
    await seen.press('Why?');
    await seen.sees('They avoid adding pupils or parents as friends');
    await seen.press('My policy allows this');
    await seen.sees('an exception for relatives who are parents of pupils');
    await press(page, control);
    await expect.poll(() => site.sentBy(page)).toMatchObject([sent]);
  });
});

test.describe('A7, oak-tree-federation, Facebook', () => {
  test.use({ policy: policyOf('oak-tree-federation', { pupils: ['Tallulah Brady'] }) });

  test('the school’s account accepts nobody before it is asked whether they were checked', async ({
    lanyard,
  }) => {
    const site = called('Facebook');
    const { path, control } = site.inRequests('Olivia Jones');
    const page = await openPage(lanyard, site, path, { as: site.schoolAccount.as });
    await press(page, control);
    const seen = lanyard.on(page);
    await seen.sees('Has this person been checked');
    expect(await site.sentBy(page)).toEqual([]);
    await seen.press('Why?');
    await seen.sees('must be checked carefully before they are approved');
    await seen.press('Yes, go on');
    await seen.sees('Press Confirm again');
    await press(page, control);
    await expect.poll(() => site.sentBy(page)).toMatchObject([{ kind: 'accept', to: 'olivia.jones' }]);
  });
});

for (const site of sites) {
  test.describe(`P7 P8 C8, st-james-primary, ${site.name}`, () => {
    test.use({ policy: policyOf('st-james-primary', { pupils: ['Tallulah Brady'] }) });

    test('a small notice on a pupil’s page and before a message to them; each once, ever', async ({
      lanyard,
    }) => {
      const { path } = site.onPageOf('Tallulah Brady');
      const page = await openPage(lanyard, site, path);
      const seen = lanyard.on(page);
      await seen.sees(WORDS);
      expect(await seen.text()).not.toMatch(OTHER_CLAUSES);
      await seen.press('Why?');
      await seen.sees('Staff should never use or access social networking pages of pupils');
      await site.open(page, site.message.path);
      await press(page, site.message.box);
      await seen.sees('please write from your school’s own systems instead');
      await seen.sees('neither ask for personal details nor give yours');
      await seen.sees('If a child tells you they are not safe');
      expect(await seen.text()).not.toMatch(OTHER_CLAUSES);
      await lanyard.stopWorker();
      for (const again of [path, site.message.path]) {
        const other = await openPage(lanyard, site, again);
        if (again !== path) await press(other, site.message.box);
        await other.mouse.move(9, 9);
        await lanyard.overview();
        expect(await lanyard.on(other).text()).toBe('');
      }
    });
  });
}

test.describe('A4, st-james-primary, X', () => {
  test.use({ policy: policyOf('st-james-primary', { pupils: ['Tallulah Brady'] }) });

  test('the school’s account follows nobody before it is asked whom its policy lets it follow', async ({
    lanyard,
  }) => {
    const site = called('X');
    const { path, control } = site.onPageOf('Olivia Jones');
    const page = await openPage(lanyard, site, path, { as: site.schoolAccount.as });
    await press(page, control);
    await lanyard.on(page).sees('Is this one that your policy lets it follow?');
    expect(await site.sentBy(page)).toEqual([]);
    await lanyard.on(page).press('Why?');
    await lanyard.on(page).sees('will only follow educationally link accounts');
  });
});

const wigan = policyOf('wigan-council-schools', {
  pupils: ['Tallulah Brady'],
  formerPupils: ['Alfie Thompson'],
  parents: ['Caoimhe Devlin'],
  staff: ['Priya Nair'],
});

test.describe('P3, wigan-council-schools, X', () => {
  test.use({ policy: wigan });

  test('a former pupil who is under 18 is not accepted before a second look', async ({ lanyard }) => {
    const site = called('X');
    const { path, control } = site.inRequests('Alfie Thompson');
    const page = await openPage(lanyard, site, path);
    await press(page, control);
    await lanyard.on(page).sees(WORDS);
    expect(await lanyard.on(page).text()).not.toMatch(OTHER_CLAUSES);
    await lanyard.on(page).press('Why?');
    await lanyard.on(page).sees('on the list as a former pupil');
    expect(await site.sentBy(page)).toEqual([]);
  });
});

test.describe('P9, wigan-council-schools, Facebook', () => {
  test.use({ policy: wigan });

  test('a colleague who is a friend already: one notice, ever', async ({ lanyard }) => {
    const site = called('Facebook');
    const page = await openPage(lanyard, site, '/priya.nair', { lang: 'zz' });
    await lanyard.on(page).sees(WORDS);
    expect(await lanyard.on(page).text()).not.toMatch(OTHER_CLAUSES);
    await lanyard.on(page).press('Why?');
    await lanyard.on(page).sees('advised to be cautious if they choose to invite work colleagues');
    const again = await openPage(lanyard, site, '/priya.nair');
    await again.mouse.move(9, 9);
    await lanyard.overview();
    expect(await lanyard.on(again).text()).toBe('');
  });
});

type OwnList = { path: string; scroll: (page: Page, to: number) => Promise<void> };

const scrollPage: OwnList['scroll'] = (page, to) => page.evaluate((top) => window.scrollTo(0, top), to);

/** Where one's own list is, and how it is scrolled. */
const ownLists: Readonly<Record<string, OwnList>> = {
  facebook: { path: '/hannah.taylor.reads?sk=friends', scroll: scrollPage },
  instagram: { path: '/ms_taylor_reads/followers/', scroll: scrollList },
  x: { path: '/ms_taylor_reads/followers', scroll: scrollPage },
};

for (const site of sites) {
  const { path, scroll } = ownLists[site.id] ?? { path: '/', scroll: scrollPage };

  test.describe(`P11, wigan-council-schools, ${site.name}`, () => {
    test.use({ policy: wigan });

    test('a list is checked when asked: a count first, then one by one; the page learns nothing', async ({
      lanyard,
    }) => {
      const page = await openPage(lanyard, site, path, { lang: 'zz' });
      const seen = lanyard.on(page);
      expect((await lanyard.overview()).listsOn).toBe(site.name);
      expect(await seen.text()).toBe('');
      await page.evaluate(() => {
        const learnt: string[] = [];
        Object.assign(window, { learnt });
        const note = ({ type }: Event) => learnt.push(type);
        for (const type of ['scroll', 'focusin', 'selectionchange'])
          document.addEventListener(type, note, { capture: true });
        new MutationObserver((records) => {
          learnt.push(...records.map(({ type }) => type));
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      });
      await lanyard.evaluate(() => chrome.runtime.sendMessage({ name: 'checkList' }), null);
      await seen.sees(/\d+ names? here (?:is|are) the same as/);
      await seen.sees(/\d+ names read so far/);
      expect(await seen.text()).not.toMatch(OTHER_CLAUSES);
      await seen.press('Go through them');
      await seen.sees(/1 of \d/);
      await seen.press('Show me');
      await seen.sees(/which only you can see|further down the list/);
      await seen.press('Why?');
      await seen.sees(/on the list as a (?:pupil|former pupil|parent)/);
      expect(await page.evaluate(() => (window as unknown as { learnt: string[] }).learnt)).toEqual([]);
      await scroll(page, site.id === 'instagram' ? 720 : 10_000);
      await seen.sees(site.id === 'instagram' ? 'further up the list' : 'which only you can see');
      await seen.press('Back to the count');
      if (site.id === 'instagram') await seen.sees(/2 names here are the same[^]* 2\d names read so far/);
      await seen.press('Stop');
      await seen.isEmpty();
    });
  });
}
