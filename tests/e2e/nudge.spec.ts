import type { Page } from 'puppeteer-core';
import { press } from '../replicas/shared/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, typeInto, typeKeys } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { highlights, textOf } from './fixtures/readings.ts';
import { listing } from './fixtures/watch-list.ts';
import { firefoxOn, oneSiteIn, sites } from './sites/index.ts';
import { openBox } from './sites/open-box.ts';

const SCHOOL = 'Ashgrove Primary School';
const CLAUSE = 'Ashgrove 6.1: staff must not identify themselves as employees';

const policy = {
  ...ashgrove,
  clauses: [`school-mention=${CLAUSE}`, 'person-mention.pupil=Ashgrove 7: no names of pupils'],
  ...listing({ pupils: ['Tallulah Brady', 'Hannah Taylor'] }),
};

for (const site of sites) {
  const { post } = site;
  const openPost = (lanyard: Lanyard): Promise<Page> => openBox(lanyard, site, post);

  test.describe(`${site.name}: while typing a post`, firefoxOn('facebook', site), () => {
    test.use({ policy });

    test('the words are highlighted, and a card says what, why and what to do; it does not take the focus: typing goes on in the editor', async ({
      lanyard,
    }) => {
      const page = await openPost(lanyard);
      await typeInto(page, post.box, `Sports day at ${SCHOOL} today`);
      await expect.poll(() => highlights(page)).toEqual([SCHOOL]);
      const card = lanyard.on(page);
      await card.sees(`“${SCHOOL}” could tell people where you work`);
      await card.sees('Anyone who reads it can link you, and what else you post, to the school.');
      await card.sees('Your school’s policy says');
      await card.sees('staff must not identify themselves as employees');
      await card.sees('Say “school” or “work” instead of the name.');
      await card.has({ role: 'link', name: 'Your school’s policy' });
      await typeKeys(page, ' and on');
      expect(await textOf(page, post.box)).toBe(`Sports day at ${SCHOOL} today and on`);
    });
  });
}

for (const { site, tag } of oneSiteIn) {
  const { post, bio } = site;
  const openPost = (lanyard: Lanyard): Promise<Page> => openBox(lanyard, site, post);

  test.describe(`${site.name}: while typing a post`, { tag }, () => {
    test.use({ policy });

    test('dismissed stays dismissed, also while the name grows', async ({ lanyard }) => {
      const page = await openPost(lanyard);
      const card = lanyard.on(page);
      await typeInto(page, post.box, 'Sports day at Ashgrove');
      await card.press('Dismiss');
      await card.isEmpty();
      await press(page, post.box);
      await chord(page, 'Control', 'End');
      await typeKeys(page, ' Primary School. Ring me on 07700 900123');
      await card.sees('looks like private contact details');
      expect(await card.text()).not.toMatch(/Ashgrove|of 2/);
    });

    test('“not my school” is remembered: after the second time the phrase is silent in that page, and in a new tab', async ({
      lanyard,
    }) => {
      const page = await openPost(lanyard);
      const card = lanyard.on(page);
      for (let times = 0; times < 2; times += 1) {
        if (times > 0) await post.begin(page);
        await typeInto(page, post.box, `Sports day at ${SCHOOL}`);
        await card.press('Not my school');
        await card.isEmpty();
        await press(page, post.submit);
        await expect.poll(() => site.sentBy(page)).toHaveLength(times + 1);
      }
      await post.begin(page);
      for (const where of [page, undefined]) {
        if (where === undefined) await lanyard.stopWorker();
        const now = where ?? (await openPost(lanyard));
        await typeInto(now, post.box, `At ${SCHOOL}. Ring me on 07700 900123`);
        await lanyard.on(now).sees('looks like private contact details');
        expect(await lanyard.on(now).text()).not.toContain(SCHOOL);
        expect(await highlights(now)).not.toContain(SCHOOL);
      }
    });

    test('a listed name’s role and clause are said only once “Why?” is pressed; a shared password gets its own advice', async ({
      lanyard,
    }) => {
      const page = await openPost(lanyard);
      await typeInto(page, post.box, 'Well done Tallulah Brady');
      const card = lanyard.on(page);
      await card.sees('A name here is the same as one on your school’s list');
      expect(await card.text()).not.toMatch(/pupil|no names/i);
      await card.press('Why?');
      await card.sees('The name is on the list as a pupil.');
      await card.sees('no names of pupils');
      await card.press('Dismiss');
      await card.isEmpty();
      await press(page, post.box);
      await chord(page, 'Control', 'End');
      await typeKeys(page, '. The reading app password is Badger42');
      await card.sees('This looks like a password or log-in');
      await card.sees('ask IT for a log-in of their own');
      expect(await card.text()).not.toMatch(/Badger42|private message/);
    });
  });

  test.describe(`${site.name}: nudgesOff`, { tag }, () => {
    test.use({
      policy: { ...ashgrove, nudgesOff: [`${site.id}:composer`], severities: ['school-mention=pause'] },
    });

    test('silences one kind of place without a release, and no other', async ({ lanyard }) => {
      const page = await openPost(lanyard);
      await typeInto(page, post.box, `Sports day at ${SCHOOL}`);
      await press(page, post.submit);
      await expect.poll(() => site.sentBy(page)).toHaveLength(1);
      await site.open(page, bio.path);
      await bio.begin(page);
      await typeInto(page, bio.box, ` ${SCHOOL}`);
      await lanyard.on(page).sees('could tell people where you work');
    });
  });
}
