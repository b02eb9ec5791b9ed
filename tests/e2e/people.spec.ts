import type { Page } from 'puppeteer-core';
import { press } from '../replicas/shared/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { listsIn } from './fixtures/lists-in.ts';
import { typeInto, typeKeys } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { highlights } from './fixtures/readings.ts';
import { listing } from './fixtures/watch-list.ts';
import { firefoxOn, oneSiteIn, sites } from './sites/index.ts';
import { openBox } from './sites/open-box.ts';
import type { SiteDriver } from './sites/site-driver.ts';

const WORDS = 'This name is the same as one on your school’s list. It may be someone else.';
const IN_TEXT = 'A name here is the same as one on your school’s list';
const PUPIL = 'Tallulah Brady';

const lists = listing({
  pupils: [PUPIL, 'Alfie Thompson', 'Rhys Llewellyn'],
  pupilsCommon: ['Mohammed Khan'],
});

/** Notes what the site itself gets to see of presses, on the root that React listens on. */
async function listenAsSite(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenBySite: seen });
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown']) {
      document.addEventListener(type, () => seen.push(type), { capture: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { seenBySite: string[] }).seenBySite);
}

async function openPage(lanyard: Lanyard, site: SiteDriver, path: string): Promise<Page> {
  const page = await lanyard.newTab();
  await goOn(lanyard, page, site, path);
  return page;
}

/** Leads a tab to another path, and waits as `openPage` does. */
async function goOn(lanyard: Lanyard, page: Page, site: SiteDriver, path: string): Promise<void> {
  await site.open(page, path);
  await listsIn(lanyard, page);
}

/** What is said on somebody's own page is another test's business. */
const nudgesOff = sites.map(({ id }) => `${id}:profile-page`);
const dslContact = 'Ms C. Lane';

for (const site of sites) {
  const { onPageOf, inRequests } = site;

  test.describe(`P1 P2, st-james-primary, ${site.name}`, () => {
    test.use({ policy: { ...presetOf('st-james-primary', []), ...lists, dslContact, nudgesOff } });

    test('beginning it is held before the site sees it, in words that give away neither name nor role; so is Accept, with what to do if a child is not safe', async ({
      lanyard,
    }) => {
      const begin = onPageOf(PUPIL);
      const page = await openPage(lanyard, site, begin.path);
      const seen = await listenAsSite(page);
      const dialog = lanyard.on(page);
      await press(page, begin.control);
      await dialog.sees(begin.before);
      await dialog.sees(WORDS);
      expect(await dialog.text()).not.toMatch(/Tallulah|Brady|pupil/i);
      expect(await site.sentBy(page)).toEqual([]);
      expect(await seen()).toEqual([]);
      await dialog.press('Why?');
      await dialog.sees('on the list as a pupil');
      expect(await dialog.text()).not.toMatch(/Tallulah|Brady/);
      await dialog.press('Go back');
      await dialog.isEmpty();
      expect(await site.sentBy(page)).toEqual([]);

      const accept = inRequests('Alfie Thompson');
      await goOn(lanyard, page, site, accept.path);
      await press(page, accept.control);
      await dialog.sees(accept.before);
      await dialog.sees(WORDS);
      await dialog.sees('If a child tells you they are not safe');
      expect(await site.sentBy(page)).toEqual([]);
    });
  });
}

for (const site of sites) {
  test.describe(`R6, khalsa-primary, ${site.name}`, () => {
    const headContact = 'Mrs A. Marsh';
    test.use({ policy: { ...presetOf('khalsa-primary', []), ...lists, headContact, dslContact } });

    test('“Ask first” says whom to ask, where a contact is held and on a small notice', async ({
      lanyard,
    }) => {
      const { path, control } = site.onPageOf(PUPIL);
      const page = await openPage(lanyard, site, path);
      const seen = lanyard.on(page);
      const whom =
        'If there is any doubt, ask Mrs A. Marsh or Ms C. Lane before you go on. Asking is always all right.';
      await press(page, control);
      await seen.press('Not sure? Ask first');
      await seen.sees(whom);
      await site.open(page, site.message.path);
      await press(page, site.message.box);
      await seen.press('Not sure? Ask first');
      await seen.sees(whom);
      expect(await seen.text()).not.toMatch(/Tallulah|Brady|pupil/i);
      expect(await site.sentBy(page)).toEqual([]);
    });
  });
}

for (const site of sites) {
  const { onPageOf, inRequests } = site;

  test.describe(`${site.name}: a contact whose name is on a list`, firefoxOn('instagram', site), () => {
    test.use({ policy: { ...ashgrove, ...lists, dslContact, nudgesOff } });

    test('“It’s someone else” frees that account, stays so, and frees no other', async ({ lanyard }) => {
      const { path, control, called, sent } = onPageOf(PUPIL);
      const page = await openPage(lanyard, site, path);
      const dialog = lanyard.on(page);
      await press(page, control);
      await dialog.press('It’s someone else');
      await dialog.sees(`Press ${called} again`);
      await press(page, control);
      await expect.poll(() => site.sentBy(page)).toMatchObject([sent]);
      await dialog.isEmpty();
      // The worker has heard the answer before it answers this.
      await lanyard.overview();
      await lanyard.stopWorker();
      const rhys = onPageOf('Rhys Llewellyn');
      await goOn(lanyard, page, site, rhys.path);
      await press(page, rhys.control);
      await dialog.sees(WORDS);
      // Another tab, in which nothing has been sent yet.
      const again = await openPage(lanyard, site, path);
      await press(again, control);
      await expect.poll(() => site.sentBy(again)).toMatchObject([sent]);
    });

    test('an answer in the list of requests holds on the person’s own page', async ({ lanyard }) => {
      const { path, control, called } = inRequests('Alfie Thompson');
      const page = await openPage(lanyard, site, path);
      await press(page, control);
      await lanyard.on(page).press('It’s someone else');
      await lanyard.on(page).sees(`Press ${called} again`);
      const own = onPageOf('Alfie Thompson');
      await goOn(lanyard, page, site, own.path);
      await press(page, own.control);
      await expect.poll(() => site.sentBy(page)).toMatchObject([own.sent]);
    });

    test('a name that many share is a quiet notice: the contact is made, and the notice outlives its button until something else is done', async ({
      lanyard,
    }) => {
      const { path, control, sent } = inRequests('Mohammed Khan');
      const page = await openPage(lanyard, site, path);
      await press(page, control);
      await page.waitForSelector(control, { hidden: true });
      await expect.poll(() => site.sentBy(page)).toMatchObject([sent]);
      await page.mouse.wheel({ deltaY: 10 });
      await lanyard.on(page).sees(WORDS);
      await lanyard.on(page).sees('If a child tells you they are not safe');
      await press(page, inRequests('Olivia Jones').control);
      await lanyard.on(page).isEmpty();
    });

    test('any other name passes without a word, and taking a contact back too', async ({ lanyard }) => {
      const other = onPageOf('Nadia Rahman');
      const page = await openPage(lanyard, site, other.path);
      await press(page, other.control);
      await expect.poll(() => site.sentBy(page)).toMatchObject([other.sent]);
      expect(await lanyard.on(page).text()).toBe('');
      const { path, sent } = onPageOf(PUPIL);
      await page.evaluate((log) => sessionStorage.setItem('replica.sent', log), JSON.stringify([sent]));
      await goOn(lanyard, page, site, path);
      const taken = await site.takeBack(page, PUPIL);
      await expect.poll(() => site.sentBy(page)).toMatchObject([sent, taken]);
      expect(await lanyard.on(page).text()).toBe('');
    });
  });
}

for (const { site, tag } of oneSiteIn) {
  const { post } = site;

  test.describe(`${site.name}: a listed name in a post`, { tag }, () => {
    test.use({ policy: { ...ashgrove, ...lists, dslContact, nudgesOff } });

    test('is never painted, and the page sees nothing change when it is found', async ({ lanyard }) => {
      const page = await openBox(lanyard, site, post);
      await listsIn(lanyard, page);
      await typeInto(page, post.box, 'A star today: ');
      await page.evaluate(() => {
        const changes: string[] = [];
        Object.assign(window, { changes });
        const observer = new MutationObserver((records) => {
          changes.push(...records.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`));
        });
        observer.observe(document.documentElement, { childList: true });
        for (const ours of document.querySelectorAll('html > :not(head, body)'))
          observer.observe(ours, { attributes: true, childList: true, subtree: true });
      });
      await typeKeys(page, PUPIL);
      await lanyard.on(page).sees(IN_TEXT);
      expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
      expect(await highlights(page)).toEqual([]);
    });
  });
}
