import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { press, typeInto } from './fixtures/input.ts';

const home = 'https://www.linkedin.com/feed/';
const box = '[role=textbox]';

test.describe('S4, wigan-council-schools, LinkedIn', () => {
  test.use({
    policy: { ...presetOf('wigan-council-schools', []), schoolNames: ['Ashgrove Primary School'] },
  });

  test('one may say where one works, and as what; passwords are still asked about', async ({ lanyard }) => {
    const page = await lanyard.openSite(home);
    const seen = lanyard.on(page);
    await typeInto(page, box, 'I teach year 4 at Ashgrove Primary School');
    await typeInto(page, box, '\nmy password is Marmalade7!');
    await seen.sees('This looks like a password or log-in');
    expect(await seen.text()).not.toMatch(/\d of \d/);
    await press(page, '#post');
    await page.waitForFunction(() => document.title === 'Posted');
  });
});

test.describe('LinkedIn where no policy exempts it', () => {
  test.use({ policy: presetOf('oak-tree-federation', []) });

  test('is as any other site', async ({ lanyard }) => {
    const page = await lanyard.openSite(home);
    await typeInto(page, box, 'I work at Laughton Primary');
    await lanyard.on(page).sees('could tell people where you work');
    await press(page, '#post');
    await lanyard.on(page).sees('Before you send this');
    expect(await page.title()).toBe('LinkedIn');
  });
});
