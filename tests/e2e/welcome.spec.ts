import { presetOf } from './clauses/preset-of.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { ownPage } from './fixtures/ui.ts';

test.describe('R5, oak-tree-federation, Lanyard', () => {
  const policy = {
    ...presetOf('oak-tree-federation', []),
    monitoringUrl: 'https://oaktree.example/policy.pdf#page=6',
  };
  test.use({ policy });

  test('says what is looked at and who sees it, lets one try, and is due until somebody has read it', async ({
    lanyard,
  }) => {
    await lanyard.until('the welcome is due', ({ welcome }) => welcome === 'due');
    const page = await lanyard.openPage('welcome.html');
    const seen = ownPage(page);
    await seen.sees('The Oak Tree Federation: Social Media Policy (January 2020)');
    await seen.sees(
      'No nudge does not mean a post is allowed; a nudge does not mean you did wrong. Neither is evidence.',
    );
    expect(await page.$$eval('a', (links) => links.map(({ href }) => href))).toContain(policy.monitoringUrl);
    await page.focus('[aria-labelledby~="practice-class"] button');
    await page.keyboard.press('Enter');
    await seen.sees('It would. “My class” and the name together');
    expect(await page.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual([
      'Willowbrook Primary',
    ]);
    await page.focus('[aria-labelledby~="practice-march"] button');
    await page.keyboard.press('Enter');
    await seen.sees('It would not. Pay, unions, politics');
    await seen.press('I have read this');
    await seen.sees(/You read this on \d+ \w+ 20\d\d \(policy: January 2020\)/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thank you for reading');
    await lanyard.stopWorker();
    await lanyard.until('it is not due any more', ({ welcome }) => welcome === undefined);
  });
});

test.describe('a welcome page that policy chooses', () => {
  // A kept browser may open it while it is being made fresh, and then once more.
  test.use({ policy: { policyName: 'Ashgrove', welcome: 'page' }, start: 'fresh' });

  test('is opened once by itself, and not again when the worker starts anew', async ({ lanyard }) => {
    const opened = async (): Promise<number> =>
      (await lanyard.addresses()).filter((address) => address.endsWith('/welcome.html')).length;
    await expect.poll(opened).toBe(1);
    await lanyard.stopWorker();
    await lanyard.until('the worker is there again', ({ welcome }) => welcome === 'due');
    await lanyard.until('it has looked at everything once more', ({ policy }) => policy.state === 'active');
    expect(await opened()).toBe(1);
  });
});
