import type { Page } from 'puppeteer-core';
import { readSent } from '../shared/driving.ts';
import type { Sent } from './page/state/sent-log.ts';

// How tests and the demo drive the stand-in of Instagram.

export { dialogGone, press, write } from '../shared/driving.ts';

type Switches = Partial<Record<'as' | 'lang' | 'theme' | 'press' | 'sw' | 'flood', string>>;

/** Switches stay in the browser profile, so every test says all of them. */
const USUAL: Switches = { as: 'ms_taylor_reads', lang: 'en', theme: 'light', press: 'click', sw: '0' };

/** Opens a path (with or without a query) and waits until it is drawn. */
export async function openInstagram(page: Page, path: string, switches: Switches = {}): Promise<void> {
  const url = new URL(path, 'https://www.instagram.com');
  for (const [name, value] of Object.entries({ ...USUAL, ...switches })) url.searchParams.set(name, value);
  await page.goto(url.href);
  await page.waitForSelector('main');
}

export const inDialog = (selector: string): string => `[aria-modal=true] ${selector}`;
export const inMain = (selector: string): string => `main ${selector}`;
export const box = '[contenteditable=true][data-lexical-editor=true]';

/** Most buttons have no label but their text. */
export const byText = (text: string, within = 'body'): string =>
  `${within} ::-p-xpath(.//*[self::button or @role="button"][normalize-space()="${text}"])`;

/** Scrolls the list of an open dialog of followers to so many pixels from its top. */
export async function scrollList(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => {
    const within = [...document.querySelectorAll('[aria-modal=true] *')];
    within.find((element) => element.scrollHeight > 10 * element.clientHeight)?.scrollTo(0, to);
  }, top);
}

/** Everything "sent", once there is so much of it: boxes are empty before the page sends. */
export const sentBy = (page: Page, count: number): Promise<Sent[]> => readSent<Sent>(page, count);
