import type { Page } from 'puppeteer-core';
import { openX } from '../replicas/x/driving.ts';
import { verifyPass } from '../../lib/passes/verify.ts';
import { passIn } from '../../lib/passes/pass-text.ts';
import { parsePassKey } from '../../lib/policy/parse/pass-key.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance } from './fixtures/hours.ts';
import { useUp } from './fixtures/ledger.ts';
import { codeOn, passFor, passKeys } from './fixtures/passes.ts';
import { ashgrove } from './fixtures/policies.ts';
import { goTo, USED_UP } from './fixtures/tabs.ts';
import { ownPage } from './fixtures/ui.ts';

const DAY = 86_400_000;

/** Writes into one of our own forms with the keyboard. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  await page.waitForSelector(`[name=${name}]`);
  await page.click(`[name=${name}]`, { count: 3 });
  await page.keyboard.type(text);
}

async function putIn(page: Page, pass: string): Promise<void> {
  await page.waitForSelector('#field-pass');
  await page.$eval('#field-pass', (box) => {
    (box as HTMLTextAreaElement).value = '';
  });
  await fill(page, 'pass', pass);
  await ownPage(page).press('Use this pass');
}

test.describe('access “never”, with a key for passes', () => {
  const never = { enforceOn: 'every-device', access: 'never', blockedHours: [], passKeys };
  test.use({ policy: { ...ashgrove, ...never } });

  test('a pass opens its site and no other, also once the worker was stopped; a wrong one says why', async ({
    lanyard,
  }) => {
    const page = await lanyard.newTab();
    await goTo(page, 'https://x.com/home');
    const blocked = ownPage(page);
    const code = await codeOn(blocked);
    const good = await passFor(code);

    const refused: readonly [string, string][] = [
      ['please', 'no pass in this text'],
      [`${good.slice(0, 90)}.`, 'missing or has changed'],
      [await passFor('23456789F'), 'for another browser, with the code 234-567-89F'],
      [await passFor(code, { from: Date.now() - 2 * DAY, until: Date.now() - DAY }), 'its own time alone'],
    ];
    for (const [text, words] of refused) {
      await putIn(page, text);
      await blocked.has({ role: 'alert', name: (await waitForWords(page, words)).trim() });
      expect(await page.$eval('#field-pass', (box) => box.getAttribute('aria-invalid'))).toBe('true');
    }

    await putIn(page, good);
    await expect
      .poll(() => page.evaluate(() => location.href).catch(() => ''))
      .toContain('https://x.com/home');
    await lanyard.stopWorker();
    const other = await lanyard.newTab();
    await openX(other, '/home');
    expect(await lanyard.on(other).text()).toBe('');
    await goTo(other, 'https://www.facebook.com/');
    await ownPage(other).sees('with a pass from the senior leadership team');
  });
});

async function waitForWords(page: Page, words: string): Promise<string> {
  const said = () => page.$eval('#pass-words', (one) => one.textContent);
  await expect.poll(said).toContain(words);
  return said();
}

test.describe('an allowance, with a key for passes', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30), passKeys } });

  test('beside a cover a pass is put in on Lanyard’s own page; the draft is still there', async ({
    lanyard,
  }) => {
    const page = await lanyard.newTab();
    await openX(page, '/home');
    await page.evaluate(() => {
      document.title = 'still the same page';
    });
    await useUp(lanyard);
    await lanyard.on(page).sees(USED_UP);
    await lanyard.on(page).press('Use a pass');
    const found = async () => {
      const pages = await lanyard.running().browser.pages();
      const addresses = await Promise.all(
        pages.map((one) => one.evaluate(() => location.pathname).catch(() => '')),
      );
      return pages[addresses.indexOf('/pass.html')];
    };
    await expect.poll(async () => (await found()) !== undefined).toBe(true);
    const own = await found();
    if (own === undefined) throw new Error('unreachable');
    await putIn(own, await passFor(await codeOn(ownPage(own))));
    await ownPage(own).sees('Your pass holds until');
    await lanyard.on(page).isEmpty();
    expect(await page.title()).toBe('still the same page');
  });
});

test.describe('whoever gives passes', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) } });

  test('makes a key that stays in the browser, and passes that it signed', async ({ lanyard }) => {
    const first = await lanyard.openPage('pass-maker.html');
    await ownPage(first).press('Make my key');
    await ownPage(first).sees('Say whose key it is');
    await fill(first, 'name', 'Deputy');
    await ownPage(first).press('Make my key');
    await ownPage(first).sees('does not have this key yet');
    const line = await first.$eval('.line', ({ textContent }) => textContent);
    await first.close();
    const page = await lanyard.openPage('pass-maker.html');
    const maker = ownPage(page);
    await maker.has({ role: 'heading', name: 'Your key: Deputy' });

    await fill(page, 'code', '234-567-89B');
    await maker.press('Make the pass');
    await maker.sees('One of these letters or digits is not right');
    await maker.sees('Choose at least one site');
    await maker.sees('Give a reason');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    await expect.poll(focused).toBe('code');

    await fill(page, 'code', '234 567 89f');
    await page.click('[name=sites][value=x]');
    await fill(page, 'reason', 'Open day');
    await maker.press('Make the pass');
    await maker.has({ role: 'heading', name: 'The pass is ready' });
    const pass = await page.$eval('textarea', ({ value }) => value);
    const key = parsePassKey(line);
    const verdict = await verifyPass(passIn(pass) ?? '', {
      keys: 'value' in key ? [key.value] : [],
      code: '23456789F',
      now: Date.now(),
      timeZone: 'Europe/London',
    });
    expect(verdict).toMatchObject({
      kind: 'valid',
      keyName: 'Deputy',
      pass: { sites: ['x'], reason: 'Open day' },
    });
  });
});
