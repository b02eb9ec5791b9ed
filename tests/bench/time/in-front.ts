import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../../e2e/fixtures/bidi.ts';
import type { Lanyard } from '../../e2e/fixtures/lanyard.ts';

// Of a split view, and where a window lies above all others, Firefox's own protocol waits for ever for what comes to the
// front: there its window is asked itself.

const SELECT = (address: string): string =>
  `void (gBrowser.selectedTab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === '${address}'))`;

/** Brings a tab to the front, the only one with its address. */
export const bringToFront = async (lanyard: Lanyard, page: Page): Promise<unknown> => {
  const { engine, browser } = lanyard.running();
  return engine === 'firefox' ? evaluateInFirefox(browser, SELECT(page.url())) : page.bringToFront();
};

/** Puts an empty tab in front of all. */
export const leaveBehind = async (lanyard: Lanyard): Promise<unknown> => {
  const { engine, browser } = lanyard.running();
  return engine === 'firefox'
    ? evaluateInFirefox(browser, `void (gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank'))`)
    : lanyard.newTab();
};
