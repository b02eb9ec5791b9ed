import type { Page } from 'puppeteer-core';
import { chatBox, openX, sentBy } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { ashgrove } from './fixtures/policies.ts';

const TEXT = 'See you at Ashgrove Primary School';

async function writeMessage(lanyard: Lanyard): Promise<Page> {
  const page = await lanyard.newTab();
  await openX(page, '/i/chat/1480001-2290101');
  await (await chatBox(page)).click();
  await page.keyboard.type(TEXT);
  await lanyard.on(page).sees('could tell people where you work');
  return page;
}

test.describe('a direct message, in a text area inside an open shadow root', () => {
  test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'] } });

  test('brings a card, and its text stays as typed', async ({ lanyard }) => {
    const page = await writeMessage(lanyard);
    expect(await (await chatBox(page)).evaluate((box) => box.value)).toBe(TEXT);
  });

  test('is held at Enter, and goes after “Go on”', async ({ lanyard }) => {
    const page = await writeMessage(lanyard);
    await page.keyboard.press('Enter');
    await lanyard.on(page).sees('Before you send this');
    expect(await sentBy(page)).toEqual([]);
    await lanyard.on(page).press('Go on');
    await lanyard.on(page).sees('Press Send again');
    await page.keyboard.press('Enter');
    await expect.poll(() => sentBy(page)).toMatchObject([{ kind: 'message', text: TEXT }]);
  });
});
