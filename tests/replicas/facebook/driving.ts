import type { Page } from 'puppeteer-core';
import { readSent } from '../shared/driving.ts';
import type { Sent } from './page/state/sent-log.ts';

// How tests and the demo drive the stand-in of Facebook.

export { dialogGone, press, write } from '../shared/driving.ts';

type Switches = Partial<
  Record<'as' | 'lang' | 'theme' | 'hidden' | 'steps' | 'press' | 'sw' | 'flood', string>
>;

/** Switches stay in the browser profile, so every test says all of them. */
const USUAL: Switches = {
  as: 'me',
  lang: 'en',
  theme: 'light',
  hidden: '0',
  steps: '1',
  press: 'click',
  sw: '0',
};

/** Opens a path or a whole address (with or without a query) and waits until it is drawn. */
export async function openFacebook(page: Page, path: string, switches: Switches = {}): Promise<void> {
  const url = new URL(path, 'https://www.facebook.com');
  for (const [name, value] of Object.entries({ ...USUAL, ...switches })) url.searchParams.set(name, value);
  await page.goto(url.href);
  await page.waitForSelector('[role=main]');
}

/** The box people write in; hidden ones are elsewhere or have no size. */
export const inDialog = (selector: string): string => `[aria-modal=true] ${selector}`;
export const inMain = (selector: string): string => `[role=main] ${selector}`;
export const box = '[contenteditable=true][data-lexical-editor=true]';
export const labelled = (label: string): string => `[aria-label="${label}"]`;
export const button = (label: string): string => `[role=button]${labelled(label)}`;

/** Opens the composer of posts. */
export async function openComposer(page: Page): Promise<void> {
  const entry = await page.waitForSelector('[role=region] > [role=button]');
  await entry?.click();
  await page.waitForSelector(inDialog(box));
}

/** Everything "sent", once there is so much of it: boxes are empty before the page sends. */
export const sentBy = (page: Page, count: number): Promise<Sent[]> => readSent<Sent>(page, count);
