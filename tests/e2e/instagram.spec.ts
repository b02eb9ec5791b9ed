import type { Page } from 'puppeteer-core';
import {
  box,
  byText,
  dialogGone,
  inDialog,
  inMain,
  openInstagram,
  press,
  sentBy,
  write,
} from '../replicas/instagram/driving.ts';
import { inClosedRoots } from './fixtures/closed-root.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeKeys } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';

const COMMENT = 'form textarea';
const EMAIL = 'h.taylor@ashgrove.sch.uk';
const NAMED = 'could tell people where you work';

async function openPage(lanyard: Lanyard, path: string, lang = 'en'): Promise<Page> {
  const page = await lanyard.newTab();
  await openInstagram(page, path, { lang });
  return page;
}

type Box = { left: number; top: number; right: number; bottom: number };

/** Where the marks over a form field are, in the window. */
const marksOn = async (page: Page): Promise<readonly Box[]> =>
  (
    await inClosedRoots(
      page,
      (root) =>
        [...root.querySelectorAll('mark')].map((mark) => {
          const { left, top, right, bottom } = mark.getBoundingClientRect();
          return { left, top, right, bottom };
        }),
      null,
    )
  ).flat();

/** How many marks are as wide as the first: one on the same words is narrower until the last of them is read. */
async function alikeMarks(page: Page): Promise<number> {
  const widths = (await marksOn(page)).map(({ left, right }) => Math.round(right - left));
  return widths.filter((width) => width === widths[0]).length;
}

/** The words of a text area that the real mouse selects from one end of a mark to the other. */
async function wordsUnder(page: Page, selector: string, { left, top, right, bottom }: Box): Promise<string> {
  const middle = (top + bottom) / 2;
  await page.mouse.move(left + 1, middle);
  await page.mouse.down();
  await page.mouse.move(right - 1, middle, { steps: 4 });
  await page.mouse.up();
  return page.$eval(selector, (area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
}

/** The panel of messages, without an address. */
const DIRECT = 'main ~ div';

/** Forward in the steps of a new post, "Share" at the last: the only words beside its title. */
const FORWARD = inDialog('h1 + [role=button]');

test.describe('what is written on Instagram', () => {
  test.use({
    policy: {
      ...ashgrove,
      severities: ['school-mention=pause', 'school-affiliation=pause', 'school-email=pause'],
    },
  });

  test('marks lie over the words of a comment, also when its text area has grown', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/');
    const area = inMain(`article:first-child ${COMMENT}`);
    await write(page, area, 'Ashgrove Primary School');
    await expect.poll(() => marksOn(page)).toHaveLength(1);
    const [mark] = await marksOn(page);
    if (mark === undefined) throw new Error('unreachable');
    expect(await wordsUnder(page, area, mark)).toBe('Ashgrove Primary School');
    await page.keyboard.press('End');
    await typeKeys(
      page,
      ' is where so many of us spend all of our days. '.repeat(2) + 'Ashgrove Primary School',
    );
    await expect.poll(() => alikeMarks(page)).toBe(2);
    const [first, last] = await marksOn(page);
    if (first === undefined || last === undefined) throw new Error('unreachable');
    expect(last.top).toBeGreaterThan(first.bottom - 2);
    expect(await wordsUnder(page, area, first)).toBe('Ashgrove Primary School');
    expect(await wordsUnder(page, area, last)).toBe('Ashgrove Primary School');
    // Higher than it may grow: it scrolls.
    await page.keyboard.press('End');
    await typeKeys(
      page,
      ' and so many of us are there all of our days. '.repeat(4) + 'Ashgrove Primary School',
    );
    await expect.poll(() => alikeMarks(page)).toBe(3);
    const lowest = (await marksOn(page)).at(-1);
    if (lowest === undefined) throw new Error('unreachable');
    expect(await wordsUnder(page, area, lowest)).toBe('Ashgrove Primary School');
  });

  test('a message held at Enter is still in its box, and goes whole and once after “Go on”', async ({
    lanyard,
  }) => {
    const text = 'See you at Ashgrove Primary School';
    const page = await openPage(lanyard, '/direct/t/17840000000001/');
    await write(page, box, text);
    await lanyard.on(page).sees(NAMED);
    await page.keyboard.press('Enter');
    await lanyard.on(page).sees('Before you send this');
    expect(await page.$eval(box, (element) => element.textContent)).toBe(text);
    expect(await sentBy(page, 0)).toEqual([]);
    await lanyard.on(page).press('Go on');
    await page.keyboard.press('Enter');
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'message', text, to: 'priya_nair_' }]);
    await write(page, box, 'Bye');
    await page.keyboard.press('Enter');
    expect(await sentBy(page, 2)).toMatchObject([{ text }, { text: 'Bye' }]);
  });

  test('a caption: the steps before it pass, Enter makes a line, “Share” is held, closing is not', async ({
    lanyard,
  }) => {
    const page = await openPage(lanyard, '/', 'zz');
    await press(page, '[role=navigation] > [role=button]:nth-last-child(2)');
    await press(page, inDialog('button'));
    await press(page, FORWARD);
    await press(page, FORWARD);
    await write(page, inDialog(box), 'Ashgrove Primary School');
    await page.keyboard.press('Enter');
    await typeKeys(page, 'in the sun');
    await lanyard.on(page).sees(NAMED);
    await press(page, FORWARD);
    await lanyard.on(page).sees('Before you send this');
    await lanyard.on(page).press('Change it');
    expect(await sentBy(page, 0)).toEqual([]);
    expect(await page.$$eval(inDialog(`${box} p`), (lines) => lines.map((line) => line.textContent))).toEqual(
      ['Ashgrove Primary School', 'in the sun'],
    );
    await press(page, inDialog('[role=button]'));
    await dialogGone(page);
    await lanyard.on(page).isEmpty();
    expect(await sentBy(page, 0)).toEqual([]);
  });

  test('a message in the panel over any page is held by its button', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/accounts/edit/', 'zz');
    await press(page, `${DIRECT} > [role=button]`);
    await press(page, `${DIRECT} [role=list] > [role=button]`);
    await write(page, `${DIRECT} ${box}`, 'See you at Ashgrove Primary School');
    await lanyard.on(page).sees(NAMED);
    await press(page, `${DIRECT} div:has(> div > ${box}) > [role=button]`);
    await lanyard.on(page).sees('Before you send this');
    expect(await sentBy(page, 0)).toEqual([]);
  });

  test('an answer to a story is a message', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/stories/tallulah_brady/', 'zz');
    await write(page, 'textarea', 'Well done at Ashgrove Primary School');
    await lanyard.on(page).sees(NAMED);
    await page.keyboard.press('Enter');
    await lanyard.on(page).sees('Before you send this');
    expect(await sentBy(page, 0)).toEqual([]);
  });

  test('signing up: the fields are read, the password is not', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/accounts/emailsignup/');
    await write(page, 'input[name=password]', EMAIL);
    await write(page, 'input[name=emailOrPhone]', EMAIL);
    await lanyard.on(page).sees('is a school e-mail address');
    expect(await marksOn(page)).toHaveLength(1);
    await page.keyboard.press('Enter');
    await lanyard.on(page).sees('Before you save this');
    expect(await sentBy(page, 0)).toEqual([]);
  });

  test('searching is nobody’s business', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/');
    await press(page, byText('Search', '[role=navigation]'));
    await write(page, '[role=navigation] + div input', 'Ashgrove Primary School');
    await press(page, `${DIRECT} > [role=button]`);
    await press(page, `${DIRECT} [role=list] > [role=button]`);
    await write(page, `${DIRECT} ${box}`, 'Ashgrove Primary School');
    // Read after what was typed before; a form field would be marked by now.
    await lanyard.on(page).sees(NAMED);
    expect(await marksOn(page)).toEqual([]);
  });

  test('logging in is nobody’s business', async ({ lanyard }) => {
    const page = await openPage(lanyard, '/accounts/login/');
    // The worker has given the page its policy before it answers this.
    await lanyard.overview();
    await write(page, 'input[name=username]', EMAIL);
    await page.keyboard.press('Enter');
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'account', form: 'log-in' }]);
  });
});
