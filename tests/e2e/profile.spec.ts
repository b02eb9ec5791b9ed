import { press } from '../replicas/shared/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeInto } from './fixtures/input.ts';
import { ashgrove } from './fixtures/policies.ts';
import { textOf } from './fixtures/readings.ts';
import { firefoxOn, sites } from './sites/index.ts';
import { openBox } from './sites/open-box.ts';

for (const site of sites) {
  const { jobTitle, bio } = site;

  test.describe(`S3, st-james-primary, ${site.name}`, () => {
    test.use({ policy: presetOf('st-james-primary', []) });

    test('a job title is nudged', async ({ lanyard }) => {
      const page = await openBox(lanyard, site, jobTitle);
      const before = await textOf(page, jobTitle.box);
      await typeInto(page, jobTitle.box, ' Year 4 teacher');
      await lanyard.on(page).sees('could tell people what you do at school');
      await lanyard.on(page).sees('It tells everyone that you work at a school.');
      await lanyard.on(page).sees('have fields in the user profile for job title');
      await press(page, jobTitle.submit);
      await expect.poll(() => site.sentBy(page)).toMatchObject([jobTitle.sent(`${before} Year 4 teacher`)]);
    });
  });

  test.describe(`${site.name}: profile fields`, firefoxOn('facebook', site), () => {
    test.use({ policy: { ...ashgrove, severities: ['school-affiliation=pause'] } });

    test('the school’s name is nudged, and saving it is held', async ({ lanyard }) => {
      const page = await openBox(lanyard, site, bio);
      const before = await textOf(page, bio.box);
      await typeInto(page, bio.box, ' Ashgrove Primary School');
      await lanyard.on(page).sees('could tell people where you work');
      await press(page, bio.submit);
      await lanyard.on(page).sees('Before you save this');
      expect(await site.sentBy(page)).toEqual([]);
      await lanyard.on(page).press('Go on');
      await lanyard.on(page).sees(`Press ${bio.called} again`);
      await press(page, bio.submit);
      await expect
        .poll(() => site.sentBy(page))
        .toMatchObject([bio.sent(`${before} Ashgrove Primary School`)]);
    });
  });
}
