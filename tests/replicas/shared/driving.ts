import type { KeyInput, Page } from 'puppeteer-core';

// How tests and the demo drive every stand-in.

export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.click();
}

/**
 * Types where the focus is: every key down and up with the real keyboard, in order, each sent without waiting for what
 * the page made of the one before, as nobody who types waits either. In Chromium that is a third of the work.
 */
export async function typeKeys(page: Page, text: string): Promise<void> {
  const { keyboard } = page;
  // BiDi takes them all in one command.
  if ('connection' in page.browser()) return keyboard.type(text);
  for (const run of text.split(/([^\x20-\x7e]+)/)) {
    const keys = /^[\x20-\x7e]/.test(run) ? ([...run] as KeyInput[]) : [];
    await Promise.all(keys.flatMap((key) => [keyboard.down(key), keyboard.up(key)]));
    // What stands on no key comes as text, in its turn.
    if (keys.length === 0) await keyboard.type(run);
  }
}

export async function write(page: Page, box: string, text: string): Promise<void> {
  await press(page, box);
  await typeKeys(page, text);
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
