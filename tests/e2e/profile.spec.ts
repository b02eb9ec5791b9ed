import type { Page } from 'puppeteer-core';
import { byTestId, openX, press, sentBy } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeInto } from './fixtures/input.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';
import { textOf } from './fixtures/readings.ts';

const BIO = 'textarea[name=description]';
const SAVE = byTestId('Profile_Save_Button');

async function openProfileForm(lanyard: Lanyard): Promise<Page> {
  const page = await lanyard.newTab();
  await openX(page, '/settings/profile');
  await page.waitForSelector(BIO);
  return page;
}

test.describe('profile fields', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-affiliation=pause', 'role-disclosure=notice'] } });

  test('a job title is nudged', async ({ lanyard }) => {
    const page = await openProfileForm(lanyard);
    await typeInto(page, BIO, ' Year 4 teacher');
    await lanyard.on(page).sees('could tell people what you do at school');
    await lanyard.on(page).sees('It tells everyone that you work at a school.');
    await press(page, SAVE);
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'profile' }]);
  });

  test('the school’s name is nudged, and saving it is held', async ({ lanyard }) => {
    const page = await openProfileForm(lanyard);
    const before = await textOf(page, BIO);
    await typeInto(page, BIO, ' Ashgrove Primary School');
    await lanyard.on(page).sees('could tell people where you work');
    await press(page, SAVE);
    await lanyard.on(page).sees('Before you save this');
    expect(await sentBy(page)).toEqual([]);
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Save again');
    await press(page, SAVE);
    await expect
      .poll(() => sentBy(page))
      .toMatchObject([{ kind: 'profile', description: `${before} Ashgrove Primary School` }]);
  });
});
