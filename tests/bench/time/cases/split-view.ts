import type { Page } from 'puppeteer-core';
import { expect } from '@playwright/test';
import { evaluateInFirefox } from '../../../e2e/fixtures/bidi.ts';
import type { Lanyard } from '../../../e2e/fixtures/lanyard.ts';
import { openX } from '../../../replicas/x/driving.ts';
import { anHour, type Case } from '../case.ts';
import { bringToFront, leaveBehind } from '../in-front.ts';
import { noteSight, seenFor } from '../note-sight.ts';
import { arrive, attend, inBrowser, settledTotal } from '../stay.ts';

type Tabs = {
  query: (about: { url: string }) => Promise<readonly { id: number }[]>;
  createSplit: (ids: readonly number[]) => Promise<number>;
};
declare const chrome: { tabs: Tabs };

const IN_FIREFOX = `void gBrowser.addTabSplitView(
  gBrowser.tabs.filter(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith('https://x.com/')),
)`;

/** Puts the two pages of X beside each other, as the browser's own menu does. */
async function split(lanyard: Lanyard): Promise<void> {
  const { engine, browser } = lanyard.running();
  if (engine === 'firefox') await evaluateInFirefox(browser, IN_FIREFOX);
  else
    await lanyard.evaluate(async () => {
      const { tabs } = chrome;
      const both = await tabs.query({ url: 'https://x.com/*' });
      await tabs.createSplit(both.map(({ id }) => id));
    }, null);
}

const isSeen = (page: Page): Promise<boolean> => page.evaluate(() => !document.hidden);

export const splitView: Case = {
  name: 'a split view: two pages seen beside each other, first one in use, then the other',
  run: (bench, engine) =>
    inBrowser(bench, { engine }, async (lanyard) => {
      const [left, right] = [(await arrive(lanyard)).page, (await arrive(lanyard)).page];
      await openX(right, '/explore');
      await lanyard.newTab();
      await split(lanyard);
      const before = await settledTotal(lanyard);
      await Promise.all([left, right].map(noteSight));
      await bringToFront(lanyard, left);
      await expect.poll(async () => [await isSeen(left), await isSeen(right)]).toEqual([true, true]);
      await attend(left, 20_000);
      await bringToFront(lanyard, right);
      await attend(right, 20_000);
      const real = await seenFor(left);
      await leaveBehind(lanyard);
      return { real, counted: (await settledTotal(lanyard)) - before, bar: anHour };
    }),
};
