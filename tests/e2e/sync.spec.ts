import { expect, test } from './fixtures/fixtures.ts';
import { allowance, zone } from './fixtures/hours.ts';
import type { Lanyard } from './fixtures/lanyard.ts';
import { useToday } from './fixtures/ledger.ts';
import { ashgrove } from './fixtures/policies.ts';
import { USED_UP } from './fixtures/tabs.ts';
import { ownPage } from './fixtures/ui.ts';

const MINUTE = 60_000;

type Sync = { get: (keys: null) => Promise<Record<string, number>>; set: (items: object) => Promise<void> };
declare const chrome: { storage: { sync: Sync } };

/** All that the browser's own sync holds of Lanyard. */
const inSync = (lanyard: Lanyard): Promise<Record<string, number>> =>
  lanyard.evaluate(() => chrome.storage.sync.get(null), null);

const today = (): string => Temporal.Now.plainDateISO(zone).toString();

test.describe('one allowance over all devices', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30), syncMinutes: true } });

  test('the browser’s sync holds one number of this device; with those of another the site closes', async ({
    lanyard,
  }) => {
    await useToday(lanyard, 12 * MINUTE);
    await lanyard.stopWorker();
    const page = await lanyard.openSite('https://x.com/home');
    await expect
      .poll(async () => Object.values(await inSync(lanyard))[0] ?? 0)
      .toBeGreaterThanOrEqual(12 * MINUTE);
    const [own, ...others] = Object.entries(await inSync(lanyard));
    expect(own?.[0]).toMatch(new RegExp(`^minutes ${today()} [\\w-]{22}$`));
    expect(own?.[1]).toBeLessThan(14 * MINUTE);
    expect(others).toEqual([]);

    const fromElsewhere = { [`minutes ${today()} another-device`]: 18 * MINUTE };
    await lanyard.evaluate((items: object) => chrome.storage.sync.set(items), fromElsewhere);
    await lanyard.on(page).sees(USED_UP);
    expect(await lanyard.overview()).toMatchObject({ devices: 2 });
    const { popup } = await lanyard.openPopup();
    await popup.sees('That is on 2 devices together');
    await popup.sees('pass through your browser’s own sync');
    await ownPage(await lanyard.openPage('diagnostics.html')).sees('Added up over 2 devices today');
  });
});

test.describe('without it', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) } });

  test('nothing goes into the browser’s sync', { tag: '@chromium' }, async ({ lanyard }) => {
    await useToday(lanyard, 12 * MINUTE);
    await lanyard.stopWorker();
    // A page that is left tells of its time, which is what would be shared; by the second's, the first's would have been.
    for (const before of [12 * MINUTE, 12 * MINUTE + 1]) {
      const page = await lanyard.openSite('https://x.com/home');
      await lanyard.newTab();
      await lanyard.until('it has told', ({ usedToday }) => usedToday > before);
      await page.close();
    }
    expect(await inSync(lanyard)).toEqual({});
  });
});
