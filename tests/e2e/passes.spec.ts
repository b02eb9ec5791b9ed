import { writeFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openX } from '../replicas/x/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { verifyPass } from '../../lib/passes/verify.ts';
import { passIn } from '../../lib/passes/pass-text.ts';
import { parsePassKey } from '../../lib/policy/parse/pass-key.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeKeys } from './fixtures/input.ts';
import { allowance } from './fixtures/hours.ts';
import { useUp } from './fixtures/ledger.ts';
import { codeOn, passFor, passKeys } from './fixtures/passes.ts';
import { ashgrove } from './fixtures/policies.ts';
import { goTo, seenIn, USED_UP } from './fixtures/tabs.ts';
import { ownPage } from './fixtures/ui.ts';

const DAY = 86_400_000;

/** What a school that opens sites by a pass alone says. */
const BY_PASS = 'with a pass from the senior leadership team';

/** Writes into one of our own forms with the keyboard. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  await page.waitForSelector(`[name=${name}]`);
  await page.click(`[name=${name}]`, { count: 3 });
  await typeKeys(page, text);
}

async function putIn(page: Page, pass: string): Promise<void> {
  await page.waitForSelector('#field-pass');
  await page.focus('#field-pass');
  // All but its last letter at once, as it is pasted.
  const most = pass.slice(0, -1);
  await page.$eval('#field-pass', (box, text) => void ((box as HTMLTextAreaElement).value = text), most);
  await typeKeys(page, pass.slice(-1));
  await ownPage(page).press('Use this pass');
}

/** A school that opens social sites by a pass alone. */
const khalsa = { ...presetOf('khalsa-primary', []), access: 'never', passKeys };

test.describe('T3, khalsa-primary, X', () => {
  test.use({ policy: khalsa });

  test('a pass opens its site and no other, also once the worker was stopped; a wrong one says why; one that ends while its page is open: warned, covered, and its site closed again', async ({
    lanyard,
  }) => {
    test.setTimeout(200_000);
    const page = await lanyard.newTab();
    await goTo(page, 'https://x.com/home');
    const blocked = ownPage(page);
    const code = await codeOn(blocked);
    const some = await passFor(code);

    const refused: readonly [string, string][] = [
      ['please', 'no pass in this text'],
      [`${some.slice(0, 90)}.`, 'missing or has changed'],
      [await passFor('23456789F'), 'for another browser, with the code 234-567-89F'],
      [await passFor(code, { from: Date.now() - 2 * DAY, until: Date.now() - DAY }), 'its own time alone'],
    ];
    for (const [text, words] of refused) {
      await putIn(page, text);
      await blocked.has({ role: 'alert', name: (await waitForWords(page, words)).trim() });
      expect(await page.$eval('#field-pass', (box) => box.getAttribute('aria-invalid'))).toBe('true');
    }

    // Passes end with a minute of the clock; the pages must be open before.
    const until = Math.ceil((Date.now() + 30_000) / 60_000) * 60_000;
    await putIn(page, await passFor(code, { until }));
    await expect
      .poll(() => page.evaluate(() => location.href).catch(() => ''))
      .toContain('https://x.com/home');
    const shown = lanyard.on(page);
    await shown.sees('Your pass ends in');
    await lanyard.stopWorker();
    const other = await lanyard.newTab();
    await openX(other, '/home');
    expect(await lanyard.on(other).text()).toBe('');
    await goTo(other, 'https://www.facebook.com/');
    await ownPage(other).sees(BY_PASS);
    await page.bringToFront();
    await expect.poll(() => shown.text(), { timeout: 120_000 }).toContain('Closed on school devices');
    await other.bringToFront();
    await goTo(other, 'https://x.com/home');
    await expect.poll(() => seenIn(lanyard, other)).toContain(BY_PASS);
  });
});

test.describe('a key that policy takes out', () => {
  test.use({ policy: khalsa, start: 'fresh' });

  test('ends the passes it signed, also one that holds', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await goTo(page, 'https://x.com/home');
    await putIn(page, await passFor(await codeOn(ownPage(page))));
    await expect.poll(() => page.evaluate(() => location.host).catch(() => '')).toBe('x.com');
    await lanyard.policy.push({ ...khalsa, passKeys: [], policyVersion: 'without the key' });
    const restarts = lanyard.running().engine === 'firefox';
    if (restarts) await lanyard.restart();
    // Chromium reads its files again by itself, after some seconds.
    await lanyard.until('the new policy is in force', ({ policy }) => policy.version === 'without the key');
    const now = restarts ? await lanyard.newTab() : page;
    if (restarts) await goTo(now, 'https://x.com/home');
    await expect.poll(() => seenIn(lanyard, now)).toContain(BY_PASS);
  });
});

async function waitForWords(page: Page, words: string): Promise<string> {
  const said = () => page.$eval('#pass-words', (one) => one.textContent);
  await expect.poll(said).toContain(words);
  return said();
}

test.describe('T5, wigan-council-schools, X', () => {
  test.use({ policy: { ...presetOf('wigan-council-schools', []), ...allowance(30), passKeys } });

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

/** Makes a pass for X on the page, and gives its text. */
async function makeOne(page: Page): Promise<string> {
  await fill(page, 'code', '234 567 89f');
  await page.click('[name=sites][value=x]');
  await fill(page, 'reason', 'Open day');
  await ownPage(page).press('Make the pass');
  await ownPage(page).has({ role: 'heading', name: 'The pass is ready' });
  return page.$eval('textarea', ({ value }) => value);
}

/** What a pass is worth in the browser it is for, under one line of the policy. */
function verdictOn(pass: string, line: string): ReturnType<typeof verifyPass> {
  const key = parsePassKey(line);
  return verifyPass(passIn(pass) ?? '', {
    keys: 'value' in key ? [key.value] : [],
    code: '23456789F',
    now: Date.now(),
    timeZone: 'Europe/London',
  });
}

type Noted = typeof globalThis & { file?: Blob };

/** Has our own page note the file that it makes: it may not fetch it, and nothing is to be saved here. */
function noteFiles(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) (globalThis as Noted).file = file;
    return make(file);
  };
}

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

    const verdict = await verdictOn(await makeOne(page), line);
    expect(verdict).toMatchObject({
      kind: 'valid',
      keyName: 'Deputy',
      pass: { sites: ['x'], reason: 'Open day' },
    });
  });

  test('a key kept in a file under a passphrase signs where it is brought in; another passphrase does not open it', async ({
    lanyard,
  }, info) => {
    const passphrase = 'four words nobody guesses';
    const page = await lanyard.openPage('pass-maker.html');
    const maker = ownPage(page);
    await fill(page, 'name', 'Head 2027');
    await page.click('details:has([name=passphrase]) > summary');
    await fill(page, 'passphrase', passphrase);
    await fill(page, 'again', passphrase);
    await page.evaluate(noteFiles);
    await maker.press('Make my key');
    await maker.has({ role: 'link', name: 'Save the copy of your key' });
    const line = await page.$eval('.line', ({ textContent }) => textContent);
    const path = info.outputPath('lanyard-key.json');
    await writeFile(path, await page.evaluate(() => (globalThis as Noted).file?.text() ?? ''));
    await page.click('details:has(button) > summary');
    await maker.press('Forget this key');

    const bring = async (word: string): Promise<void> => {
      const chooser = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await chooser.uploadFile(path);
      await fill(page, 'opening', word);
      await maker.press('Bring this key in');
    };
    await page.waitForSelector('details:has([name=opening])');
    await page.click('details:has([name=opening]) > summary');
    await bring('something else entirely');
    await maker.sees('This passphrase does not open the file');
    await bring(passphrase);
    await maker.has({ role: 'heading', name: 'Your key: Head 2027' });
    expect(await page.$eval('.line', ({ textContent }) => textContent)).toBe(line);
    expect(await verdictOn(await makeOne(page), line)).toMatchObject({ kind: 'valid', keyName: 'Head 2027' });
  });
});
