import type { Page } from 'puppeteer-core';
import { expect, test } from './fixtures/fixtures.ts';
import { giveFile } from './fixtures/give-file.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ownPage, type Ui } from './fixtures/ui.ts';

const SCHOOL = 'Ashgrove Primary School';

/** A draft, of which one thing cannot be read. */
const draft = {
  schoolNames: [SCHOOL],
  severities: ['school-mention=pause'],
  clauses: ['school-mention=Ashgrove 3.1: please do not name the school.'],
  dailyMinutes: 'lots',
};

async function openRehearsal(lanyard: Lanyard): Promise<{ page: Page; seen: Ui }> {
  const page = await lanyard.openPage('policy-builder.html');
  const seen = ownPage(page);
  await giveFile(page, 'input[type=file]', { name: 'draft.json', text: JSON.stringify(draft) });
  await seen.sees('draft.json');
  await page.$$eval('.steps button', (buttons) => {
    (buttons.find((button) => button.textContent.startsWith('Try it out')) as HTMLElement).click();
  });
  await page.waitForSelector('#field-rehearsal-texts');
  return { page, seen };
}

async function rehearse(page: Page, seen: Ui, words: string): Promise<void> {
  await page.focus('#field-rehearsal-texts');
  await page.keyboard.type(words);
  await seen.press('Rehearse');
}

type Watched = { asked: string[] };

/** Notes which scripts the page adds; `instead`: what it gets in place of the first, as if that file was another. */
const watchScripts = (page: Page, instead?: string): Promise<void> =>
  page.evaluate((other) => {
    const watched: { asked: string[] } = { asked: [] };
    Object.assign(globalThis, { watched });
    const source = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
    Object.defineProperty(HTMLScriptElement.prototype, 'src', {
      ...source,
      set(this: HTMLScriptElement, wanted: string) {
        const isFirst = watched.asked.push(new URL(wanted, location.href).pathname) === 1;
        source?.set?.call(this, isFirst ? (other ?? wanted) : wanted);
      },
    });
  }, instead);

const asked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.asked);

test('a draft is rehearsed by the file of rules that is put into pages, and leads to what is too strict', async ({
  lanyard,
}) => {
  const { page, seen } = await openRehearsal(lanyard);
  await watchScripts(page);
  await rehearse(page, seen, `Sports day at ${SCHOOL}\nSoup for tea`);
  await seen.sees('1 would be held, 0 noticed, 1 left alone.');
  await seen.sees(`“${SCHOOL}” could tell people where you work`);
  await seen.sees('Ashgrove 3.1: please do not name the school.');
  await seen.sees('1 thing in this policy cannot be read.');
  expect(await asked(page)).toEqual(['/rules.js']);
  expect(
    await page.$$eval('.rehearsal mark', (marks) => marks.map((mark) => mark.firstChild?.textContent)),
  ).toEqual([SCHOOL]);
  await page.click('.rehearsal .strict a');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
    .toBe('severity-school-mention');
});

test('another file in its place, or none, is said, and nothing pasted is lost', async ({ lanyard }) => {
  for (const [instead, says] of [
    ['/warning.js', 'The file of the rules is not as it was shipped'],
    ['/no-such-rules.js', 'The rules could not be loaded'],
  ] as const) {
    const { page, seen } = await openRehearsal(lanyard);
    await watchScripts(page, instead);
    await rehearse(page, seen, `Sports day at ${SCHOOL}`);
    await seen.sees(says);
    expect(await page.$eval('#field-rehearsal-texts', (field) => (field as HTMLTextAreaElement).value)).toBe(
      `Sports day at ${SCHOOL}`,
    );
    await seen.press('Rehearse');
    await seen.sees('1 would be held');
  }
});
