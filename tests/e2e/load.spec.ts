import { ashgrove } from './fixtures/policies.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { typeInto } from './fixtures/input.ts';
import { byTestId, inMain, openX, press } from '../replicas/x/driving.ts';

type Scripting = { executeScript: (script: { target: object; files: string[] }) => Promise<unknown> };
type Tabs = { query: (about: object) => Promise<readonly { id: number }[]> };
declare const chrome: { scripting: Scripting; tabs: Tabs };

test.describe('the build', () => {
  test.use({ policy: ashgrove });

  test('loads without a console error in worker, pages and content scripts', async ({ lanyard }) => {
    const page = await lanyard.openSite('https://x.com/home');
    await openX(page, '/home');
    const { popup } = await lanyard.openPopup();
    await popup.sees('Lanyard');
    const blocked = await lanyard.openPage('blocked.html');
    await blocked.waitForSelector('h1');
    expect(await lanyard.running().errors()).toEqual([]);
  });

  test('a script that comes to a page twice runs once', async ({ lanyard }) => {
    const page = await lanyard.newTab();
    await openX(page, '/home');
    await lanyard.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://x.com/*' });
      for (const { id } of tabs) {
        const target = { tabId: id };
        await chrome.scripting.executeScript({ target, files: ['content-scripts/x.js'] });
      }
    }, null);
    await typeInto(page, inMain(byTestId('tweetTextarea_0')), 'Ring me on 07700 900123');
    await lanyard.on(page).sees('looks like private contact details');
    await press(page, inMain(byTestId('tweetButtonInline')));
    await lanyard.until('it is counted', ({ thisWeek }) => thisWeek.nudges.contact.shown > 0);
    expect((await lanyard.overview()).thisWeek.nudges.contact.shown).toBe(1);
  });
});
