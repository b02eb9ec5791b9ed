import type { Page } from 'puppeteer-core';
import { byTestId, inMain, openX, press, sentBy } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, typeInto } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { highlights, selected, textOf } from './fixtures/readings.ts';
import { listing } from './fixtures/watch-list.ts';

const BOX = inMain(byTestId('tweetTextarea_0'));
const POST = inMain(byTestId('tweetButtonInline'));
const SCHOOL = 'Ashgrove Primary School';
const CLAUSE = 'Ashgrove 6.1: staff must not identify themselves as employees';

const openHome = async (lanyard: Lanyard): Promise<Page> => {
  const page = await lanyard.newTab();
  await openX(page, '/home');
  return page;
};

test.describe('while typing a post', () => {
  test.use({
    policy: {
      ...ashgrove,
      clauses: [`school-mention=${CLAUSE}`, 'person-mention.pupil=Ashgrove 7: no names of pupils'],
      ...listing({ pupils: ['Tallulah Brady', 'Hannah Taylor'] }),
    },
  });

  test('the words are highlighted, and a card says what, why and what to do', async ({ lanyard }) => {
    const page = await openHome(lanyard);
    await typeInto(page, BOX, `Sports day at ${SCHOOL} today`);
    await expect.poll(() => highlights(page)).toEqual([SCHOOL]);
    const card = lanyard.on(page);
    await card.sees(`“${SCHOOL}” could tell people where you work`);
    await card.sees('Anyone who reads it can link you, and what else you post, to the school.');
    await card.sees('Your school’s policy says');
    await card.sees('staff must not identify themselves as employees');
    await card.sees('Say “school” or “work” instead of the name.');
    await card.has({ role: 'link', name: 'Your school’s policy' });
  });

  test('the card does not take the focus: typing goes on in the editor', async ({ lanyard }) => {
    const page = await openHome(lanyard);
    await typeInto(page, BOX, `${SCHOOL} again`);
    await lanyard.on(page).sees('could tell people where you work');
    await page.keyboard.type(' and on');
    expect(await textOf(page, BOX)).toBe(`${SCHOOL} again and on`);
  });

  test('dismissed stays dismissed', async ({ lanyard }) => {
    const page = await openHome(lanyard);
    await typeInto(page, BOX, `Sports day at ${SCHOOL}`);
    const card = lanyard.on(page);
    await card.press('Dismiss');
    await card.isEmpty();
    await press(page, BOX);
    await chord(page, 'Control', 'End');
    await page.keyboard.type('. Ring me on 07700 900123');
    await card.sees('looks like private contact details');
    expect(await card.text()).not.toContain(SCHOOL);
  });

  test('“not my school” is remembered: after the second time the phrase is silent, also in a new tab', async ({
    lanyard,
  }) => {
    for (let times = 0; times < 2; times += 1) {
      const page = await openHome(lanyard);
      await typeInto(page, BOX, `Sports day at ${SCHOOL}`);
      await lanyard.on(page).press('Not my school');
      await lanyard.on(page).isEmpty();
      await page.close();
    }
    await lanyard.stopWorker();
    const page = await openHome(lanyard);
    await typeInto(page, BOX, `Sports day at ${SCHOOL}. Ring me on 07700 900123`);
    await lanyard.on(page).sees('looks like private contact details');
    expect(await lanyard.on(page).text()).not.toContain(SCHOOL);
    expect(await highlights(page)).not.toContain(SCHOOL);
  });

  test('“not my school” is silent from the second time on in the page where it was pressed', async ({
    lanyard,
  }) => {
    const page = await openHome(lanyard);
    const card = lanyard.on(page);
    for (let times = 0; times < 2; times += 1) {
      await typeInto(page, BOX, `Sports day at ${SCHOOL}`);
      await card.press('Not my school');
      await card.isEmpty();
      await press(page, POST);
      await expect.poll(() => sentBy(page)).toHaveLength(times + 1);
    }
    await typeInto(page, BOX, `Sports day at ${SCHOOL}. Ring me on 07700 900123`);
    await card.sees('looks like private contact details');
    expect(await card.text()).not.toContain(SCHOOL);
  });

  test('a listed name’s role and clause are said only once “Why?” is pressed', async ({ lanyard }) => {
    const page = await openHome(lanyard);
    await typeInto(page, BOX, 'Well done Tallulah Brady');
    const card = lanyard.on(page);
    await card.sees('A name here is the same as one on your school’s list');
    expect(await card.text()).not.toMatch(/pupil|no names/i);
    await card.press('Why?');
    await card.sees('The name is on the list as a pupil.');
    await card.sees('no names of pupils');
  });

  test('a dismissed name stays dismissed while it grows', async ({ lanyard }) => {
    const page = await openHome(lanyard);
    const card = lanyard.on(page);
    await typeInto(page, BOX, 'Sports day at Ashgrove');
    await card.press('Dismiss');
    await card.isEmpty();
    await press(page, BOX);
    await chord(page, 'Control', 'End');
    await page.keyboard.type(' Primary School. Ring me on 07700 900123');
    await card.sees('looks like private contact details');
    expect(await card.text()).not.toMatch(/Ashgrove|of 2/);
  });

  test('a shared password gets its own advice', async ({ lanyard }) => {
    const page = await openHome(lanyard);
    await typeInto(page, BOX, 'The reading app password is Badger42');
    const card = lanyard.on(page);
    await card.sees('This looks like a password or log-in');
    await card.sees('ask IT for a log-in of their own');
    expect(await card.text()).not.toMatch(/Badger42|private message/);
  });

  test('the signed-in person’s own name is never a finding; another listed name is, and is not painted', async ({
    lanyard,
  }) => {
    const page = await openHome(lanyard);
    await typeInto(page, BOX, `Hannah Taylor at ${SCHOOL}`);
    const card = lanyard.on(page);
    await card.sees(`“${SCHOOL}”`);
    expect(await card.text()).not.toMatch(/A name here|1 of 2/);
    await page.keyboard.type(' with Tallulah Brady today');
    await card.sees('A name here is the same as one on your school’s list');
    expect(await card.text()).not.toMatch(/Tallulah|pupil/i);
    expect(await highlights(page)).toEqual([SCHOOL]);
  });

  test('the editor holds exactly what was typed, and undo and redo work after nudges', async ({
    lanyard,
  }) => {
    const page = await openHome(lanyard);
    const [first, second] = [`Sports day at ${SCHOOL}`, 'was lovely; call 07700 900123'];
    await typeInto(page, BOX, first);
    await lanyard.on(page).sees('could tell people where you work');
    await page.keyboard.press('Enter');
    await page.keyboard.type(second);
    await expect.poll(() => highlights(page)).toHaveLength(2);
    const typed = `${first}\n${second}`;
    expect(await textOf(page, BOX)).toBe(typed);
    await chord(page, 'Control', 'z');
    await expect.poll(() => textOf(page, BOX)).not.toBe(typed);
    expect(typed.startsWith((await textOf(page, BOX)).trimEnd())).toBe(true);
    await chord(page, 'Control', 'Shift', 'z');
    await expect.poll(() => textOf(page, BOX)).toBe(typed);
    await press(page, POST);
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'post', text: typed }]);
  });

  test('“Take it out” selects the words and leaves the deleting to the person', async ({ lanyard }) => {
    const page = await openHome(lanyard);
    await typeInto(page, BOX, `Sports day at ${SCHOOL} today`);
    await lanyard.on(page).press('Take it out');
    await selected(page, SCHOOL);
    expect(await textOf(page, BOX)).toBe(`Sports day at ${SCHOOL} today`);
    await page.keyboard.press('Delete');
    await expect.poll(() => textOf(page, BOX)).toBe('Sports day at  today');
    await expect.poll(() => highlights(page)).toEqual([]);
  });

  test('what was shown and heeded is counted, by kind alone', async ({ lanyard }) => {
    const page = await openHome(lanyard);
    await typeInto(page, BOX, 'Ring me on 07700 900123');
    await lanyard.on(page).press('Take it out');
    await selected(page, '07700 900123');
    await page.keyboard.press('Delete');
    await expect.poll(() => highlights(page)).toEqual([]);
    await press(page, POST);
    await lanyard.until('it is counted', ({ thisWeek }) => {
      const { shown, heeded } = thisWeek.nudges.contact;
      return shown === 1 && heeded === 1;
    });
  });

  test('words that grow while they are typed are one nudge, and posting them heeds nothing', async ({
    lanyard,
  }) => {
    const page = await openHome(lanyard);
    await typeInto(page, BOX, 'Ashgrove');
    await lanyard.on(page).sees('“Ashgrove”');
    await page.keyboard.type(' Primary School. Ring me on 07700 900123');
    await expect.poll(() => highlights(page)).toHaveLength(2);
    await press(page, POST);
    await lanyard.until('it is counted', ({ thisWeek: { nudges } }) => nudges.contact.shown === 1);
    expect((await lanyard.overview()).thisWeek.nudges.school).toEqual({ shown: 1, heeded: 0 });
  });

  test('labels in another language change nothing', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/home', { lang: 'zz' });
    await typeInto(page, BOX, `Sports day at ${SCHOOL}`);
    await expect.poll(() => highlights(page)).toEqual([SCHOOL]);
    await lanyard.on(page).sees('could tell people where you work');
  });
});

test.describe('nudgesOff', () => {
  test.use({ policy: { ...ashgrove, nudgesOff: ['x:composer'], severities: ['school-mention=pause'] } });

  test('silences one kind of place without a release, and no other', async ({ lanyard }) => {
    const page = await openHome(lanyard);
    await typeInto(page, BOX, `Sports day at ${SCHOOL}`);
    await press(page, POST);
    await expect.poll(() => sentBy(page)).toHaveLength(1);
    await openX(page, '/settings/profile');
    await typeInto(page, 'textarea[name=description]', ` ${SCHOOL}`);
    await lanyard.on(page).sees('could tell people where you work');
  });
});
