import { press } from '../replicas/shared/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { ashgrove } from './fixtures/policies.ts';
import { textOf } from './fixtures/readings.ts';
import { firefoxOn, sites } from './sites/index.ts';
import { pressKeys, writeOf } from './sites/open-box.ts';

const TEXT = 'See you at Ashgrove Primary School';
const TITLE = 'Before you send this';

for (const site of sites) {
  const { message } = site;

  test.describe(`${site.name}: a direct message`, firefoxOn('instagram', site), () => {
    test.use({ policy: { ...ashgrove, severities: ['school-mention=pause'] } });

    test('brings a card; is held by its button and at Enter, its text as typed; and goes after “Go on”', async ({
      lanyard,
    }) => {
      const page = await writeOf(lanyard, site, message, TEXT);
      expect(await textOf(page, message.box)).toBe(TEXT);
      const pause = lanyard.on(page);
      for (const send of [() => press(page, message.submit), () => pressKeys(page, message)]) {
        await send();
        await pause.sees(TITLE);
        expect(await textOf(page, message.box)).toBe(TEXT);
        expect(await site.sentBy(page)).toEqual([]);
        await pause.press('Change it');
        await pause.seesNo(TITLE);
      }
      await pressKeys(page, message);
      await pause.press('Go on');
      await pause.sees('Press Enter again');
      await pressKeys(page, message);
      await expect.poll(() => site.sentBy(page)).toMatchObject([message.sent(TEXT)]);
    });
  });
}
