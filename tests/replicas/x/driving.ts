import type { ElementHandle, Page } from 'puppeteer-core';
import { readSent } from '../shared/driving.ts';
import type { Sent } from './page/state/sent-log.ts';

// How tests and the demo drive the stand-in of X.

export { dialogGone, press, write } from '../shared/driving.ts';

export type Switches = Partial<
  Record<'as' | 'lang' | 'theme' | 'locked' | 'editor' | 'press' | 'sw' | 'flood', string>
>;

/** Switches stay in the browser profile, so every test says all of them. */
const USUAL: Switches = {
  as: 'ms_taylor_reads',
  lang: 'en',
  theme: 'light',
  locked: '0',
  editor: 'draft',
  press: 'click',
  sw: '0',
};

/** Opens a path (with or without a query) and waits until it is drawn. */
export async function openX(page: Page, path: string, switches: Switches = {}): Promise<void> {
  const url = new URL(path, 'https://x.com');
  for (const [name, value] of Object.entries({ ...USUAL, ...switches })) url.searchParams.set(name, value);
  await page.goto(url.href);
  await page.waitForSelector('main');
}

export const byTestId = (id: string): string => `[data-testid="${id}"]`;
export const inDialog = (selector: string): string => `[aria-modal=true] ${selector}`;
export const inMain = (selector: string): string => `[data-testid=primaryColumn] ${selector}`;

export async function pressWithControl(page: Page, key: 'Enter'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Everything the page "sent", oldest first. */
export const sentBy = (page: Page): Promise<Sent[]> => readSent<Sent>(page);

/** The message box: no selector of the document reaches into the shadow root. */
export async function chatBox(page: Page): Promise<ElementHandle<HTMLTextAreaElement>> {
  const found = await page.waitForFunction(() =>
    document.querySelector('[data-testid=xchatEmbedRoute]')?.shadowRoot?.querySelector('textarea'),
  );
  return found as ElementHandle<HTMLTextAreaElement>;
}
