import { press } from '../replicas/shared/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { chord, typeInto, typeKeys } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { highlights, selected, textOf } from './fixtures/readings.ts';
import { listing } from './fixtures/watch-list.ts';
import { facebook } from './sites/facebook.ts';
import { firefoxOn, oneSiteIn, sites } from './sites/index.ts';
import { openBox } from './sites/open-box.ts';
import { x } from './sites/x.ts';

const SCHOOL = 'Ashgrove Primary School';
const PHONE = '07700 900123';

const policy = { ...ashgrove, ...listing({ pupils: ['Tallulah Brady', 'Hannah Taylor'] }) };

for (const site of sites) {
  const { post } = site;

  test.describe(`${site.name}: the words of a post`, firefoxOn('facebook', site), () => {
    test.use({ policy });

    test('in a language nobody knows the signed-in person’s own name is never a finding; another listed name is, and is not painted', async ({
      lanyard,
    }) => {
      const page = await openBox(lanyard, site, post, { lang: 'zz' });
      await typeInto(page, post.box, `Hannah Taylor at ${SCHOOL}`);
      const card = lanyard.on(page);
      await card.sees(`“${SCHOOL}” could tell people where you work`);
      expect(await card.text()).not.toMatch(/A name here|1 of 2/);
      await typeKeys(page, ' with Tallulah Brady today');
      await card.sees('A name here is the same as one on your school’s list');
      expect(await card.text()).not.toMatch(/Tallulah|pupil/i);
      expect(await highlights(page)).toEqual([SCHOOL]);
    });
  });
}

/** Draft.js and Lexical, which Instagram has, too. */
for (const site of [x, facebook]) {
  const { post } = site;

  test.describe(`${site.name}: its editor`, firefoxOn('facebook', site), () => {
    test.use({ policy });

    test('the editor holds exactly what was typed, and undo and redo work after nudges', async ({
      lanyard,
    }) => {
      const page = await openBox(lanyard, site, post);
      const [first, second] = [`Sports day at ${SCHOOL}`, `was lovely; call ${PHONE}`];
      await typeInto(page, post.box, first);
      await lanyard.on(page).sees('could tell people where you work');
      await page.keyboard.press('Enter');
      await typeKeys(page, second);
      await expect.poll(() => highlights(page)).toHaveLength(2);
      const typed = `${first}\n${second}`;
      expect(await textOf(page, post.box)).toBe(typed);
      await chord(page, 'Control', 'z');
      await expect.poll(() => textOf(page, post.box)).not.toBe(typed);
      expect(typed.startsWith((await textOf(page, post.box)).trimEnd())).toBe(true);
      await chord(page, 'Control', 'Shift', 'z');
      await expect.poll(() => textOf(page, post.box)).toBe(typed);
      await press(page, post.submit);
      await expect.poll(() => site.sentBy(page)).toMatchObject([post.sent(typed)]);
    });

    test('“Take it out” selects the words and leaves the deleting to the person; shown and heeded are counted, by kind alone', async ({
      lanyard,
    }) => {
      const page = await openBox(lanyard, site, post);
      await typeInto(page, post.box, `Ring me on ${PHONE} today`);
      await lanyard.on(page).press('Take it out');
      await selected(page, PHONE);
      expect(await textOf(page, post.box)).toBe(`Ring me on ${PHONE} today`);
      await page.keyboard.press('Delete');
      await expect.poll(() => textOf(page, post.box)).toBe('Ring me on  today');
      await expect.poll(() => highlights(page)).toEqual([]);
      await press(page, post.submit);
      await lanyard.until('it is counted', ({ thisWeek }) => {
        const { shown, heeded } = thisWeek.nudges.contact;
        return shown === 1 && heeded === 1;
      });
    });
  });
}

for (const { site, tag } of oneSiteIn) {
  const { post } = site;

  test.describe(`${site.name}: words that grow`, { tag }, () => {
    test.use({ policy });

    test('words that grow while they are typed are one nudge, and posting them heeds nothing', async ({
      lanyard,
    }) => {
      const page = await openBox(lanyard, site, post);
      await typeInto(page, post.box, 'Ashgrove');
      await lanyard.on(page).sees('“Ashgrove”');
      await typeKeys(page, ` Primary School. Ring me on ${PHONE}`);
      await expect.poll(() => highlights(page)).toHaveLength(2);
      await press(page, post.submit);
      await lanyard.until('it is counted', ({ thisWeek: { nudges } }) => nudges.contact.shown === 1);
      expect((await lanyard.overview()).thisWeek.nudges.school).toEqual({ shown: 1, heeded: 0 });
    });
  });
}
