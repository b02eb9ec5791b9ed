import { openX } from '../replicas/x/driving.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance } from './fixtures/hours.ts';
import { useUp } from './fixtures/ledger.ts';
import { ashgrove } from './fixtures/policies.ts';
import { darkness, framesOf } from './fixtures/screencast.ts';
import { goTo, seenIn, USED_UP } from './fixtures/tabs.ts';

const DARK = { theme: 'dark', sw: '1' } as const;
const HOME = 'https://x.com/home';

test.describe('a navigation while the site is closed', () => {
  test.use({ policy: { ...ashgrove, ...allowance(30) } });

  // Chromium alone gives its frames. The stand-in is dark and Lanyard’s words stand on light paper.
  test(
    'shows no frame of it, though its own service worker answers',
    { tag: '@chromium' },
    async ({ lanyard }) => {
      const page = await lanyard.newTab();
      await openX(page, '/home', DARK);
      await page.waitForFunction(
        async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
      );
      await page.goto('https://links.example/');
      const open = await framesOf(page, async () => {
        await openX(page, '/home', DARK);
        await page.screenshot();
      });
      await page.goto('https://links.example/');
      await useUp(lanyard);
      await page.bringToFront();
      const closed = await framesOf(page, async () => {
        await goTo(page, HOME);
        await expect.poll(() => seenIn(lanyard, page).catch(() => '')).toContain(USED_UP);
        await page.screenshot();
      });
      const reader = await lanyard.newTab();
      // While it was open its frames were dark: what is looked for can be seen.
      expect(Math.max(...(await darkness(reader, open)))).toBeGreaterThan(0.5);
      expect(closed.length).toBeGreaterThan(0);
      // The letters of our own words and of the page before are not much.
      expect(Math.max(...(await darkness(reader, closed)))).toBeLessThan(0.1);
    },
  );
});
