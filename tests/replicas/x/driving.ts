import type { ElementHandle, Page } from 'puppeteer-core';
import type { Sent } from './page/state/sent-log.ts';

// How tests and the demo drive the stand-in of X.

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

export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.click();
}

export async function pressWithControl(page: Page, key: 'Enter'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

export async function write(page: Page, box: string, text: string): Promise<void> {
  await press(page, box);
  await page.keyboard.type(text);
}

/** Everything the page "sent", oldest first. */
export function sentBy(page: Page): Promise<Sent[]> {
  return page.evaluate(() => (window as Window & { __sent?: Sent[] }).__sent ?? []);
}

export async function dialogGone(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-modal=true]') === null);
}

/** The message box: no selector of the document reaches into the shadow root. */
export async function chatBox(page: Page): Promise<ElementHandle<HTMLTextAreaElement>> {
  const found = await page.waitForFunction(() =>
    document.querySelector('[data-testid=xchatEmbedRoute]')?.shadowRoot?.querySelector('textarea'),
  );
  return found as ElementHandle<HTMLTextAreaElement>;
}

/** Every word a person sees or hears, except what people wrote. */
export function labelsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [document, document.querySelector('[data-testid=xchatEmbedRoute]')?.shadowRoot ?? document];
    const elements = roots.flatMap((root) => [...root.querySelectorAll(':not(head *, script, style)')]);
    const said = elements.flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('placeholder') ?? '',
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue ?? ''),
    ]);
    return [...new Set(said.map((text) => text.trim()).filter((text) => /[a-z]{2}/i.test(text)))];
  });
}
