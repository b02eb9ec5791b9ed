import type { Page } from 'puppeteer-core';
import type { Lanyard } from '../../tests/e2e/fixtures/lanyard.ts';
import { goTo, seenIn, USED_UP } from '../../tests/e2e/fixtures/tabs.ts';
import { byTestId, inMain, openX, write } from '../../tests/replicas/x/driving.ts';
import { setClock, useMinutes } from './control.ts';
import type { Look, Seen, Step } from './run-steps.ts';

const SCHOOL = 'Laughton Community Primary School';
const POST = inMain(byTestId('tweetTextarea_0'));
const MINUTE = 60_000;

const seen = (page: Page, words: string): Seen => ({
  words,
  picture: async (file) => {
    await page.bringToFront();
    await page.screenshot({ path: file });
  },
  close: () => page.close(),
});

async function schoolName(lanyard: Lanyard, look: Look): Promise<Seen> {
  const page = await lanyard.newTab();
  await openX(page, '/home');
  await write(page, POST, `What an assembly at ${SCHOOL} today. So proud of them all!`);
  const words = await look(lanyard.on(page).text, new RegExp(`“${SCHOOL}” could tell people where you work`));
  return seen(page, words);
}

async function hoursBegin(lanyard: Lanyard, look: Look): Promise<Seen> {
  await setClock(lanyard, '08:44:54');
  const page = await lanyard.newTab();
  await openX(page, '/home');
  await write(page, POST, 'One more thing before the bell');
  const words = await look(lanyard.on(page).text, /Closed until 16:00/);
  return seen(page, `the open tab is covered, “${words}”`);
}

async function newTab(lanyard: Lanyard, look: Look): Promise<Seen> {
  const page = await lanyard.newTab();
  await goTo(page, 'https://x.com/home');
  const words = await look(() => seenIn(lanyard, page), /Closed until 16:00/);
  const address = await page.evaluate(() => location.pathname);
  if (!address.endsWith('/blocked.html')) throw new Error(`no blocked page, but ${address}`);
  return seen(page, `the blocked page, “${words}”`);
}

async function usedUp(lanyard: Lanyard, look: Look): Promise<Seen> {
  await useMinutes(lanyard, 30 * MINUTE - 4_000, '16:10');
  await lanyard.until('the sites are open', ({ access }) => access.state === 'open');
  const page = await lanyard.newTab();
  await openX(page, '/home');
  await write(page, POST, 'Home soon, just one more');
  const words = await look(lanyard.on(page).text, new RegExp(USED_UP));
  return seen(page, words);
}

async function week(lanyard: Lanyard, look: Look): Promise<Seen> {
  const { page, popup } = await lanyard.openPopup();
  await look(popup.text, /This week/);
  const words = await look(popup.text, /The Oak Tree Federation: Social Media Policy \(demonstration\)/);
  return seen(page, `the week’s minutes by day and site, “${words}”`);
}

/** The tour that the start page describes, as steps. */
export const tourOf = (lanyard: Lanyard): readonly Step[] =>
  (
    [
      ['school-name', 'The school’s name on X', schoolName],
      ['hours-begin', '08:45 arrives', hoursBegin],
      ['new-tab', 'A new tab after 08:45', newTab],
      ['used-up', 'The 30 minutes are used up', usedUp],
      ['week', 'The popup', week],
    ] as const
  ).map(([name, title, run]) => ({ name, title, run: (look) => run(lanyard, look) }));
