import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { press, typeInto } from './fixtures/input.ts';
import { listsIn } from './fixtures/lists-in.ts';

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

test.describe('P1 P7, st-james-primary, LinkedIn', () => {
  test.use({ policy: presetOf('st-james-primary', []) });

  test('a word on a pupil’s page; Connect, a link there, is held before it leads on', async ({ lanyard }) => {
    const page = await lanyard.openSite('https://www.linkedin.com/in/tallulah-brady/');
    await listsIn(lanyard, page);
    const seen = lanyard.on(page);
    await seen.sees('This name is the same as one on your school’s list. It may be someone else.');
    await press(page, '#connect');
    await seen.sees('Before you');
    await seen.press('It’s someone else');
    await press(page, '#connect');
    await page.waitForFunction(() => location.pathname === '/preload/custom-invite/');
  });
});
