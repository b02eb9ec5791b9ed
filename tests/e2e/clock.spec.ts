import { openX } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { closesSoon } from './fixtures/hours.ts';
import { ashgrove } from './fixtures/policies.ts';
import { goTo, seenIn } from './fixtures/tabs.ts';
import { moveWorkerClock } from './fixtures/worker-clock.ts';

const HOUR = 3_600_000;
const HOME = 'https://x.com/home';

test.describe('a clock that is set while the browser runs', () => {
  // A worker that Chromium’s driver has looked into does not start again by itself.
  test.use({ start: 'fresh', policy: { ...ashgrove, ...closesSoon(3_600) } });

  test('into the school’s hours closes at the next question, and put right opens what it closed', async ({
    lanyard,
  }) => {
    const open = await lanyard.newTab();
    await openX(open, '/home');
    expect(await lanyard.on(open).text()).toBe('');
    await moveWorkerClock(lanyard, 2 * HOUR);
    await lanyard.openPopup();
    await lanyard.on(open).sees('Closed until');
    const other = await lanyard.newTab();
    await goTo(other, HOME);
    await expect.poll(() => seenIn(lanyard, other)).toContain('Closed until');
    await moveWorkerClock(lanyard, -2 * HOUR);
    await lanyard.openPopup();
    await lanyard.on(open).isEmpty();
    // By itself, once it is looked at.
    await other.bringToFront();
    await other.waitForFunction((home) => location.href === home, {}, HOME);
    expect(await lanyard.on(other).text()).toBe('');
  });
});
