import {
  box,
  button,
  inDialog,
  inMain,
  labelled,
  openComposer,
  openFacebook,
  press,
  sentBy,
  write,
} from '../replicas/facebook/driving.ts';
import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { ashgrove } from './fixtures/policies.ts';

const TEXT = 'Sports day at Ashgrove Primary School';
const CARD = 'could tell people where you work';

test.describe('fields on Facebook', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'] } });

  test('a workplace is held at Save; picking a suggestion by Enter is not', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openFacebook(page, '/me?sk=directory_work');
    await press(page, inMain(button('Add workplace')));
    await write(page, '[aria-label="City/town"]', 'leic');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[aria-label="City/town"]')?.value === 'Leicester',
    );
    await write(page, labelled('Company'), 'Ashgrove Primary School');
    await lanyard.on(page).sees(CARD);
    await press(page, inMain(button('Save')));
    await lanyard.on(page).sees('Before you save this');
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Save again');
    await press(page, inMain(button('Save')));
    expect(await sentBy(page, 1)).toMatchObject([
      { kind: 'profile', fields: { company: 'Ashgrove Primary School', city: 'Leicester' } },
    ]);
  });
});

test.describe('S7, oak-tree-federation, Facebook', () => {
  test.use({ policy: presetOf('oak-tree-federation', []) });

  test('an account’s e-mail address is read where it is made, not where somebody logs in or searches', async ({
    lanyard,
  }) => {
    const page = await lanyard.newTab();
    await openFacebook(page, '/r.php');
    await write(page, '[name=reg_email__]', 'office@ashgrove.sch.uk');
    await lanyard.on(page).sees('is a school e-mail address');
    await lanyard.on(page).sees('must not be used for setting up personal social media accounts');
    await press(page, 'button[name=websubmit]');
    await lanyard.on(page).sees('Before you save this');
    expect(await sentBy(page, 0)).toEqual([]);
    await openFacebook(page, '/login');
    await write(page, '[name=email]', 'office@ashgrove.sch.uk');
    await press(page, 'button[name=login]');
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'account', form: 'log-in' }]);
    await write(page, '[name=q]', TEXT);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.pathname === '/search/people/');
    expect(await lanyard.on(page).text()).toBe('');
  });
});

test.describe('a Page of the school', () => {
  test.use({
    policy: {
      ...ashgrove,
      officialAccounts: ['facebook:stjamesprimary'],
      severities: ['school-mention=pause'],
    },
  });

  test('may name it; the person behind the Page may not', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openFacebook(page, '/', { as: 'me' });
    await openComposer(page);
    await write(page, inDialog(box), TEXT);
    await lanyard.on(page).sees(CARD);
    await openFacebook(page, '/', { as: 'page' });
    await openComposer(page);
    await write(page, inDialog(box), TEXT);
    await press(page, inDialog(button('Post')));
    expect(await sentBy(page, 1)).toMatchObject([{ kind: 'post', text: TEXT, as: 'stjamesprimary' }]);
    expect(await lanyard.on(page).text()).toBe('');
  });
});
