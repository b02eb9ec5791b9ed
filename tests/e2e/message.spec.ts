import { press } from '../replicas/shared/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { ashgrove } from './fixtures/policies.ts';
import { textOf } from './fixtures/readings.ts';
import { firefoxOn, sites } from './sites/index.ts';
import { pressKeys, writeOf } from './sites/open-box.ts';

const TEXT = 'See you at Ashgrove Primary School';

for (const site of sites) {
  const { message } = site;

  test.describe(`${site.name}: a direct message`, firefoxOn('instagram', site), () => {
    test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'] } });

    test('brings a card, and its text stays as typed', async ({ lanyard }) => {
      const page = await writeOf(lanyard, site, message, TEXT);
      expect(await textOf(page, message.box)).toBe(TEXT);
    });

    test('is held at Enter, and goes after “Go on”', async ({ lanyard }) => {
      const page = await writeOf(lanyard, site, message, TEXT);
      await pressKeys(page, message);
      await lanyard.on(page).sees('Before you send this');
      expect(await textOf(page, message.box)).toBe(TEXT);
      expect(await site.sentBy(page)).toEqual([]);
      await lanyard.on(page).press('Go on');
      await lanyard.on(page).sees('Press Enter again');
      await pressKeys(page, message);
      await expect.poll(() => site.sentBy(page)).toMatchObject([message.sent(TEXT)]);
    });

    test('is held by its button', async ({ lanyard }) => {
      const page = await writeOf(lanyard, site, message, TEXT);
      await press(page, message.submit);
      await lanyard.on(page).sees('Before you send this');
      expect(await textOf(page, message.box)).toBe(TEXT);
      expect(await site.sentBy(page)).toEqual([]);
    });
  });
}
