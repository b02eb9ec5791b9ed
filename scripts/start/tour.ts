import type { Page } from 'puppeteer-core';
import { press, typeInto } from '../../tests/e2e/fixtures/input.ts';
import type { Lanyard } from '../../tests/e2e/fixtures/lanyard.ts';
import { goTo, seenIn, USED_UP } from '../../tests/e2e/fixtures/tabs.ts';
import { facebook } from '../../tests/e2e/sites/facebook.ts';
import { instagram } from '../../tests/e2e/sites/instagram.ts';
import { openBox } from '../../tests/e2e/sites/open-box.ts';
import { x } from '../../tests/e2e/sites/x.ts';
import { setClock, useMinutes } from './control.ts';
import type { Look, Seen, Step } from './run-steps.ts';

const SCHOOL = 'Laughton Community Primary School';
const MINUTE = 60_000;

type Run = (lanyard: Lanyard, look: Look) => Promise<Seen>;

const seen = (page: Page, words: string): Seen => ({
  words,
  picture: async (file) => {
    await page.bringToFront();
    await page.screenshot({ path: file });
  },
  close: () => page.close(),
});

const schoolName: Run = async (lanyard, look) => {
  const page = await openBox(lanyard, x, x.post);
  await typeInto(page, x.post.box, `What an assembly at ${SCHOOL} today. So proud of them all!`);
  return seen(page, await look(lanyard.on(page).text, /“Laughton.*School” could tell people where you work/));
};

const jobTitle: Run = async (lanyard, look) => {
  const page = await openBox(lanyard, facebook, facebook.jobTitle);
  await typeInto(page, facebook.jobTitle.box, 'Year 4 teacher');
  return seen(page, await look(lanyard.on(page).text, /“Year 4 teacher” could tell people what you do/));
};

const friendRequest: Run = async (lanyard, look) => {
  const { path, control, before } = facebook.onPageOf('Caoimhe Devlin');
  const page = await lanyard.newTab();
  await facebook.open(page, path);
  await press(page, control);
  await look(lanyard.on(page).text, new RegExp(before));
  return seen(
    page,
    await look(lanyard.on(page).text, /This name is the same as one on your school’s list[^.]*\./),
  );
};

const comment: Run = async (lanyard, look) => {
  const page = await openBox(lanyard, instagram, instagram.comment);
  await typeInto(page, instagram.comment.box, `I work at ${SCHOOL} and we love this`);
  await look(lanyard.on(page).text, /Laughton/);
  await press(page, instagram.comment.submit);
  return seen(page, `held, “${await look(lanyard.on(page).text, /Before you send this Have another look/)}”`);
};

const hoursBegin: Run = async (lanyard, look) => {
  // The box first, the clock after: however slow the machine, it is open when the hours begin.
  const page = await openBox(lanyard, x, x.post);
  await typeInto(page, x.post.box, 'One more thing before the bell');
  await setClock(lanyard, '08:44:54');
  const words = await look(lanyard.on(page).text, /Closed until 16:00/);
  return seen(page, `the open tab is covered, “${words}”`);
};

const newTab: Run = async (lanyard, look) => {
  const page = await lanyard.newTab();
  await goTo(page, instagram.home);
  const words = await look(() => seenIn(lanyard, page), /Closed until 16:00/);
  const address = await page.evaluate(() => location.pathname);
  if (!address.endsWith('/blocked.html')) throw new Error(`no blocked page, but ${address}`);
  return seen(page, `the blocked page, “${words}”`);
};

const usedUp: Run = async (lanyard, look) => {
  await setClock(lanyard, '16:10');
  await lanyard.until('the sites are open', ({ access }) => access.state === 'open');
  const page = await openBox(lanyard, x, x.post);
  await typeInto(page, x.post.box, 'Home soon, just one more');
  await useMinutes(lanyard, 30 * MINUTE - 4_000, '16:11');
  return seen(page, `the tab is covered, “${await look(lanyard.on(page).text, new RegExp(USED_UP))}”`);
};

const week: Run = async (lanyard, look) => {
  const { page, popup } = await lanyard.openPopup();
  await look(popup.text, /This week/);
  const words = await look(popup.text, /The Oak Tree Federation: Social Media Policy \(demonstration\)/);
  const found = seen(page, `the week’s minutes by day and site, “${words}”`);
  const picture: Seen['picture'] = async (path) => {
    await page.bringToFront();
    const height = await page.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
    // As wide as a popup is.
    await page.setViewport({ width: 360, height: Math.ceil(height), deviceScaleFactor: 2 });
    await page.screenshot({ path });
  };
  return { ...found, picture };
};

const steps: readonly (readonly [name: string, title: string, run: Run])[] = [
  ['school-name', 'The school’s name in a post on X', schoolName],
  ['job-title', 'A job title on a Facebook profile', jobTitle],
  ['friend-request', 'A friend request to a pupil', friendRequest],
  ['comment', 'A comment on Instagram', comment],
  ['hours-begin', '08:45 arrives', hoursBegin],
  ['new-tab', 'A new tab after 08:45', newTab],
  ['used-up', 'The 30 minutes are used up', usedUp],
  ['week', 'The popup', week],
];

/** The tour that the start page describes, as steps. */
export const tourOf = (lanyard: Lanyard): readonly Step[] =>
  steps.map(([name, title, run]) => ({ name, title, run: (look) => run(lanyard, look) }));
