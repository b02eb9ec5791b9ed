import { box, openThreads, post, sentBy } from '../replicas/threads/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { listsIn } from './fixtures/lists-in.ts';
import { press, typeInto } from './fixtures/input.ts';
import { highlights } from './fixtures/readings.ts';

test.describe('S1, oak-tree-federation, Threads', () => {
  test.use({ policy: presetOf('oak-tree-federation', []) });

  test('what says where one works is marked in each item of a thread, and held before it is posted', async ({
    lanyard,
  }) => {
    const page = await lanyard.newTab();
    await openThreads(page, '/');
    await press(page, '[role=navigation] [role=button]');
    const seen = lanyard.on(page);
    await typeInto(page, box, 'I work at Laughton Primary');
    await seen.sees('could tell people where you work');
    await expect.poll(() => highlights(page)).toEqual(['Laughton Primary']);
    await press(page, post);
    await seen.sees('Before you send this');
    await seen.press('Change it');
    expect(await sentBy(page)).toEqual([]);
  });
});

test.describe('P1, dothill-primary, Threads', () => {
  test.use({ policy: presetOf('dothill-primary', []) });

  test('Follow is held on a name of the list, and let go on any other; an answer is read as one', async ({
    lanyard,
  }) => {
    const page = await lanyard.newTab();
    await openThreads(page, '/@tallulah_brady', { lang: 'zz' });
    const seen = lanyard.on(page);
    const follow = 'h1 ~ [role=button]';
    await listsIn(lanyard, page);
    await press(page, follow);
    await seen.sees('Before you follow');
    await seen.press('Go back');
    expect(await sentBy(page)).toEqual([]);
    await openThreads(page, '/');
    await press(page, 'p + div > [role=button]:nth-child(2)');
    await typeInto(page, box, 'lovely');
    await press(page, post);
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'reply', text: 'lovely' }]);
    await openThreads(page, '/@tombirdwatch');
    await press(page, follow);
    await expect.poll(() => sentBy(page)).toMatchObject([{}, { kind: 'follow', to: 'tombirdwatch' }]);
  });
});

test.describe('P7, st-james-primary, Threads', () => {
  test.use({ policy: presetOf('st-james-primary', []) });

  test('a small notice on a pupil’s page', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openThreads(page, '/@tallulah_brady', { lang: 'zz' });
    await listsIn(lanyard, page);
    await lanyard
      .on(page)
      .sees('This name is the same as one on your school’s list. It may be someone else.');
    await lanyard.on(page).press('Why?');
    await lanyard.on(page).sees('Staff should never use or access social networking pages of pupils');
  });
});
