import type { Page } from 'puppeteer-core';

import { expect, test } from './fixtures/fixtures.ts';
import { giveFile } from './fixtures/give-file.ts';
import { ownPage } from './fixtures/ui.ts';

const letters = 'abcdefghijklmnopqrst';
const nameOf = (at: number): string =>
  [at % 20, (at / 20) % 20, (at / 400) % 20].map((place) => letters.charAt(place)).join('');

/** A school's export: 1,500 pupils, each with a parent; all made up. */
const school = [
  'Surname,Forename,Contact 1 surname,Contact 1 forename',
  ...Array.from(
    { length: 1_500 },
    (_, at) => `Quill${nameOf(at)},Ara${nameOf(at + 7)},Quill${nameOf(at)},Bert`,
  ),
].join('\n');

/** Gives a button's hidden field a file. */
const choose = (page: Page, place: string, name: string, text: string): Promise<void> =>
  giveFile(page, `${place} input[type=file]`, { name, text });

const step = (number: number): string => `.people-panel .step:nth-of-type(${String(number)})`;

test('1,500 lines are read in the builder: protected children are asked for first, counts are seen and no name, and the lists are in the policy', async ({
  lanyard,
}) => {
  const page = await lanyard.openPage('policy-builder.html');
  const seen = ownPage(page);
  await page.waitForSelector('.starts');
  await page.click('.starts li:first-child button');
  await seen.press('People');
  await seen.sees('First: who must not be on a list');
  await seen.seesNo('Then: the export of your school');
  await choose(page, step(1), 'protected.txt', `Quill${nameOf(3)}, Ara${nameOf(10)}\nNobody, Atall\n`);
  await seen.sees('Then: the export of your school');
  await choose(page, step(2), 'pupils.csv', school);
  await seen.press('Make the lists');
  await seen.sees('The lists are ready');
  await seen.sees('On the lists: 1,499 pupils and 1,499 parents or carers');
  await seen.sees('Left out to be protected, with families and namesakes: 1 pupil and 1 parent or carer');
  await seen.sees('File of protected children, line 2: nobody in the export has such a name');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/quill/i);
  await page.click('.people-result .tick input');
  await seen.press('Put these lists into the policy');
  await seen.sees('The lists are in the policy now. The files are closed.');
  await seen.seesNo('The lists are ready');
});

test('a calendar that is opened in the builder gives term dates, ticked where they are plain', async ({
  lanyard,
}) => {
  const page = await lanyard.openPage('policy-builder.html');
  const seen = ownPage(page);
  await page.waitForSelector('.starts');
  await page.click('.starts li:first-child button');
  await seen.press('Hours and allowance');
  await page.waitForSelector('.term-dates');
  const lines = ['SUMMARY:Autumn term', 'DTSTART;VALUE=DATE:20990901', 'DTEND;VALUE=DATE:20991219'];
  const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''];
  await choose(page, '.term-dates', 'school.ics', calendar.join('\r\n'));
  await seen.sees('1 entry was found');
  await seen.press('Put the ticked entry into the policy');
  await seen.sees('One entry is in the policy now.');
  const entries = await page.$$eval('#key-termDates input, [id^="set-termDates"] input', (all) =>
    all.map((one) => one.value),
  );
  expect(entries).toContain('2099-09-01/2099-12-18 Autumn term');
});
