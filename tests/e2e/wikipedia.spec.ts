import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { press } from './fixtures/input.ts';

const oakTree = presetOf('oak-tree-federation', []);

test.describe('T8, oak-tree-federation, Wikipedia', () => {
  test.use({ policy: oakTree });

  test('an edit page is held on a school device, with the way back first; reading is free', async ({
    lanyard,
  }) => {
    const page = await lanyard.openSite('https://en.wikipedia.org/wiki/Lapwing');
    const seen = lanyard.on(page);
    await press(page, '#edit');
    await seen.sees('Before you edit here');
    await seen.sees('Oak Tree 6.11');
    await seen.press('Go back to reading');
    await page.waitForFunction(() => location.pathname === '/wiki/Lapwing' && location.search === '');
    await page.waitForSelector('#visual');
    expect(await seen.text()).toBe('');
    // The editor that opens without a load; going on is for this page.
    await press(page, '#visual');
    await seen.press('Go on');
    await seen.isEmpty();
    expect(await page.evaluate(() => location.search)).toBe('?veaction=edit');
  });
});

test.describe('editing Wikipedia on a device of one’s own', () => {
  test.use({ policy: { ...oakTree, enforceOn: 'none' } });

  test('is nobody’s business', async ({ lanyard }) => {
    const page = await lanyard.openSite('https://en.wikipedia.org/w/index.php?title=Lapwing&action=edit');
    // Whatever would come comes with the worker's answer, which is asked for before this one.
    await lanyard.overview();
    expect(await lanyard.on(page).text()).toBe('');
    expect(await page.$('lanyard-nudges')).toBeNull();
  });
});
