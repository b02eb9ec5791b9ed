import { type Browser, TargetType } from 'puppeteer-core';
import type { Lanyard } from '../../tests/e2e/fixtures/lanyard.ts';
import { startPageAddress } from './page/start-page.ts';

/** Done when the browser has ended, or shows no tab any more (macOS keeps an application without a window). */
function windowClosed(browser: Browser): Promise<undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const hasTabs = (): boolean => browser.targets().some((target) => target.type() === TargetType.PAGE);
  browser.once('disconnected', () => {
    resolve(undefined);
  });
  browser.on('targetdestroyed', () => {
    if (!hasTabs()) resolve(undefined);
  });
  return promise;
}

/** Done when this command is asked to end. */
function stopped(): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  return promise;
}

/** Opens the start page in the window, and is done when the window is closed, or on Ctrl+C. */
export async function showWindow(lanyard: Lanyard): Promise<void> {
  const { browser } = lanyard.running();
  const closed = windowClosed(browser);
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(startPageAddress);
  await page.bringToFront();
  console.log('Lanyard is in the window that has opened. Close it, or press Ctrl+C here, to end.');
  await Promise.race([closed, stopped()]);
}
