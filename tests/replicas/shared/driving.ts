import type { Page } from 'puppeteer-core';

// How tests and the demo drive every stand-in.

export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.click();
}

export async function write(page: Page, box: string, text: string): Promise<void> {
  await press(page, box);
  await page.keyboard.type(text);
}

/** Everything the page "sent", oldest first, once there are `atLeast` so many and nothing is on its way any more. */
export async function readSent<Sent>(page: Page, atLeast = 0): Promise<Sent[]> {
  await page.waitForFunction(
    (count) => {
      const { __sent, __sending } = window as Window & { __sent?: unknown[]; __sending?: number };
      return (__sent?.length ?? 0) >= count && (__sending ?? 0) === 0;
    },
    {},
    atLeast,
  );
  return page.evaluate(() => (window as Window & { __sent?: Sent[] }).__sent ?? []);
}

export async function dialogGone(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-modal=true]') === null);
}

/** Every word a person sees or hears, except what people wrote. `shadowHost` is looked into as well. */
export function labelsOn(page: Page, shadowHost = 'never-there'): Promise<string[]> {
  return page.evaluate((host) => {
    const roots = [document, document.querySelector(host)?.shadowRoot ?? document];
    const elements = roots.flatMap((root) => [...root.querySelectorAll(':not(head *, script, style)')]);
    const said = elements.flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('placeholder') ?? '',
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue ?? ''),
    ]);
    return [...new Set(said.map((text) => text.trim()).filter((text) => /[a-z]{2}/i.test(text)))];
  }, shadowHost);
}
