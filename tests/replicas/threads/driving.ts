import type { Page } from 'puppeteer-core';
import { readSent } from '../shared/driving.ts';
import type { Sent } from './page/state.ts';

// How tests drive the stand-in of Threads.

type Switches = Partial<Record<'lang' | 'theme' | 'press' | 'sw', string>>;

const USUAL: Switches = { lang: 'en', theme: 'light', press: 'click', sw: '0' };

/** Opens a path and waits until it is drawn. */
export async function openThreads(page: Page, path: string, switches: Switches = {}): Promise<void> {
  const url = new URL(path, 'https://www.threads.com');
  for (const [name, value] of Object.entries({ ...USUAL, ...switches })) url.searchParams.set(name, value);
  await page.goto(url.href);
  await page.waitForSelector('[role=navigation]');
}

export const box = '[aria-modal=true] [role=textbox]';

/** Beside the choice of who may reply, whatever stands on it. */
export const post = '[aria-modal=true] [aria-haspopup=menu] + [role=button]';

export const sentBy = (page: Page): Promise<Sent[]> => readSent<Sent>(page, 0);
