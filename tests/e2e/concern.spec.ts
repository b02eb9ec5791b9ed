import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './fixtures/bidi.ts';
import { presetOf } from './clauses/preset-of.ts';
import { pasted } from './fixtures/clipboard.ts';
import { downloadsInto } from './fixtures/downloads.ts';
import { everythingKept } from './fixtures/everything-kept.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, goBack, typeInto } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { plugIn } from './fixtures/printer.ts';
import { ownPage } from './fixtures/ui.ts';

const people = {
  headContact: 'Mrs A. Marsh, head@dothill.example',
  dslContact: 'Ms C. Lane, 01632 960123, dsl@dothill.example',
  chairContact: 'Mr B. Reed, chair@dothill.example',
  concernSystemUrl: 'https://concerns.example.org/dothill',
};

/** A word that stands nowhere else. */
const WORD = 'quincunx';

const field = (page: Page, name: string): Promise<string> =>
  page.$eval(`[name=${name}]`, (box) => (box as HTMLTextAreaElement).value);

const mailLinks = (page: Page): Promise<string[]> =>
  page.$$eval('a[href^="mailto:"]', (links) => links.map((link) => link.getAttribute('href') ?? ''));

async function openNote(lanyard: Lanyard, aboutHead?: 'yes' | 'no') {
  const page = await lanyard.openPage('concern.html');
  const seen = ownPage(page);
  await seen.sees('Do not wait for this form; speak to Ms C. Lane today.');
  if (aboutHead !== undefined) await page.click(`[name=about-head][value=${aboutHead}]`);
  return { page, seen };
}

/** What Firefox would bring back with a tab or after a crash. */
const sessionOf = (lanyard: Lanyard): Promise<unknown> =>
  evaluateInFirefox(
    lanyard.running().browser,
    `(async () => {
      const of = (name) => ChromeUtils.importESModule('resource:///modules/sessionstore/' + name + '.sys.mjs')[name];
      await of('TabStateFlusher').flushWindow(window);
      return of('SessionStore').getBrowserState();
    })()`,
  );

test.describe('R1, dothill-primary, Lanyard', () => {
  test.use({ policy: { ...presetOf('dothill-primary', []), ...people } });

  test('a concern note: whom to tell, also about the head; an e-mail without a text; a file, a copy, and clear again', async ({
    lanyard,
  }, info) => {
    const { page, seen } = await openNote(lanyard);
    await seen.sees('Never copy, print, photograph or forward obscene or indecent pictures');
    await seen.sees('Do not tell the person, and do not ask them questions.');
    await seen.sees('This may be disclosed later.');
    // Who is to know depends on the first question: before that nobody is named whom it may be about, and nothing goes out.
    await seen.sees('Do not wait for this form; speak to Ms C. Lane today.');
    expect(await mailLinks(page)).toEqual([]);
    await seen.seesNo(/Marsh|Reed/);
    await seen.press('Print');
    await seen.sees('Answer this first, please');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('about-head');
    await page.keyboard.press(' ');
    await seen.seesNo('Answer this first');
    await seen.has({ role: 'link', name: 'Open your school’s concern system (opens a new tab)' });
    const subject = `subject=${encodeURIComponent('Confidential: please call me')}`;
    expect(await mailLinks(page)).toEqual([
      `mailto:dsl@dothill.example?${subject}`,
      `mailto:head@dothill.example?${subject}`,
    ]);
    await page.click('[name=about-head][value=yes]');
    await seen.sees('Do not wait for this form; speak to Mr B. Reed today.');
    expect(await mailLinks(page)).toEqual([`mailto:chair@dothill.example?${subject}`]);
    await seen.seesNo(/Lane|Marsh|Open your school’s concern system/);
    await seen.sees('Leave your school’s concern system out of this');

    await typeInto(page, '[name=who]', 'A. T.');
    await typeInto(page, '[name=saw]', `First line.\n${WORD}`);
    const folder = info.outputPath('saved');
    await mkdir(folder, { recursive: true });
    const downloads = await downloadsInto(lanyard, folder);
    await seen.press('Save as a file');
    await seen.sees('Saved among your downloads as concern-note-');
    const { name, text } = await downloads.only();
    await downloads.giveBack();
    expect(name).toMatch(/^concern-note-20\d\d-\d\d-\d\d\.txt$/);
    expect(text).toContain('For: Mr B. Reed (Chair of governors)\nAbout the headteacher: Yes');
    expect(text).toContain(`Who: A. T.\n\nWhat I saw\n----------\nFirst line.\n${WORD}\n`);
    await seen.press('Copy');
    await seen.sees('Copied.');
    expect(await pasted(lanyard)).toContain(WORD);

    await page.bringToFront();
    await seen.press('Clear this page');
    await seen.press('Keep writing');
    expect(await field(page, 'saw')).toContain(WORD);
    await seen.press('Clear this page');
    await seen.press('Yes, clear it');
    await seen.sees('The page is empty again.');
    expect(await field(page, 'saw')).toBe('');
    await page.focus('[name=saw]');
    await chord(page, 'Control', 'z');
    expect(await field(page, 'saw')).toBe('');
    // Nothing is in it any more: nothing is asked.
    await page.click('a[href="help.html"]');
    await seen.sees('What you can do yourself');
  });

  test('leaving a note warns; then it is nowhere: kept by nothing, and not brought back by going back', async ({
    lanyard,
  }) => {
    const { page, seen } = await openNote(lanyard);
    const asked: string[] = [];
    let stay = true;
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void (stay ? dialog.dismiss() : dialog.accept());
    });
    await typeInto(page, '[name=told]', WORD);
    await page.click('a[href="help.html"]');
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await field(page, 'told')).toBe(WORD);
    expect(
      await page.evaluate(() => document.title + location.href + JSON.stringify(history.state)),
    ).not.toContain(WORD);
    expect(await everythingKept(lanyard)).not.toContain(WORD);
    const elsewhere = await page.evaluate(async () =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await caches.keys()]),
    );
    expect(elsewhere).toBe('[{},{},[]]');
    if (lanyard.running().engine === 'firefox') expect(await sessionOf(lanyard)).not.toContain(WORD);

    stay = false;
    await page.click('a[href="help.html"]');
    await seen.sees('What you can do yourself');
    await goBack(page);
    await seen.sees('Do not wait for this form');
    expect(await field(page, 'told')).toBe('');
    expect(asked).toEqual(['beforeunload', 'beforeunload']);
  });

  test(
    'the mail program is called without a question whether to leave',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      const { page } = await openNote(lanyard, 'no');
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      await typeInto(page, '[name=told]', WORD);
      await page.click('a[href^="mailto:"]');
      // Asked for afterwards, so that a question about the first would have come by then.
      await page.click('a[href="help.html"]');
      await expect.poll(() => asked).toEqual(['beforeunload']);
      expect(await field(page, 'told')).toBe(WORD);
    },
  );

  // Chromium prints nothing while nobody sees it.
  test(
    'a concern note is printed alone, with lines to sign and date',
    { tag: '@firefox' },
    async ({ lanyard }, info) => {
      const printer = await plugIn(lanyard, info.outputPath('concern.pdf'));
      const { page, seen } = await openNote(lanyard, 'no');
      await typeInto(page, '[name=saw]', WORD);
      await seen.press('Print');
      await expect.poll(async () => (await printer.lines()).join('\n')).toContain('Received by');
      const paper = (await printer.lines()).join('\n');
      await printer.unplug();
      for (const word of ['Ms C. Lane', WORD, 'Signed', 'Date']) expect(paper).toContain(word);
      expect(paper).not.toMatch(/Do not wait|Clear this page|Save as a file/);
    },
  );
});
