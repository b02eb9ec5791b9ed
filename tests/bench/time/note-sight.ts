import type { Page } from 'puppeteer-core';

type Log = typeof globalThis & { visibleFor?: () => number };

/** Has a page note for how long it is to be seen, from now on. */
export const noteSight = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let total = 0;
    let since: number | undefined = document.hidden ? undefined : performance.now();
    document.addEventListener('visibilitychange', () => {
      if (since !== undefined) total += performance.now() - since;
      since = document.hidden ? undefined : performance.now();
    });
    (globalThis as Log).visibleFor = () => total + (since === undefined ? 0 : performance.now() - since);
  });

/** Milliseconds until now. */
export const seenFor = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as Log).visibleFor?.() ?? 0);
