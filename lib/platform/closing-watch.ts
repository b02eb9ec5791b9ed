import browser from 'webextension-polyfill';

import { isFirefox } from './engine.ts';

/**
 * Tells of tabs that close, in Firefox alone: what a page sends there while its tab closes does not arrive, and in
 * Chromium it does, and knows better. To be watched only while some page's word would be missed: each tab that closes
 * would start the worker.
 */
export function createClosingWatch(closed: (tabId: number) => void) {
  const { onRemoved } = browser.tabs;
  // The second argument, of the window, is none of the caller's.
  const listener = (tabId: number): void => closed(tabId);
  return {
    watch: (wanted: boolean): void => {
      if (!wanted) onRemoved.removeListener(listener);
      else if (isFirefox() && !onRemoved.hasListener(listener)) onRemoved.addListener(listener);
    },
  };
}

export type ClosingWatch = ReturnType<typeof createClosingWatch>;
