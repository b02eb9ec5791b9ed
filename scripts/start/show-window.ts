import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';
import type { Lanyard } from '../../tests/e2e/fixtures/lanyard.ts';
import { startPageAddress } from './page/start-page.ts';

/** Done when the browser has ended, or shows no tab any more (macOS keeps an application without a window). */
function windowClosed(browser: Browser): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const hasTabs = (): boolean => browser.targets().some((target) => target.type() === 'page');
  browser.once('disconnected', () => {
    resolve();
  });
  browser.on('targetdestroyed', () => {
    if (!hasTabs()) resolve();
  });
  return promise;
}

/** Opens the start page in the window, and is done when the window is closed, or on Ctrl+C. */
export async function showWindow(lanyard: Lanyard): Promise<void> {
  const { browser } = lanyard.running();
  const closed = windowClosed(browser);
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(startPageAddress);
  await page.bringToFront();
  console.log('Lanyard is in the window that has opened. Close it, or press Ctrl+C here, to end.');
  await Promise.race([closed, stopped]);
}
