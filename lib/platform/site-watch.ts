import browser from 'webextension-polyfill';

import { matchesOf, type SiteInfo, siteOfUrl } from '../core/site-info.ts';
import { isFirefox } from './engine.ts';
import { everySpelling } from './spellings.ts';

type Listener = Parameters<typeof browser.tabs.onUpdated.addListener>[0];

export type SiteWatch = { watch: (wanted: boolean) => void };

/**
 * Watches for tabs that show a page of a listed site by a way round the network rules: pushState, the back/forward
 * cache, a site's own service worker. With host permission alone the browser names the addresses of these sites and
 * of no other (seen in both).
 *
 * It watches from the start, because a worker that was woken by such an event must listen in its first turn; it is
 * then told whether to go on. A listener that is taken away while sites are open no longer wakes the worker.
 */
export function createSiteWatch(
  catalogue: readonly SiteInfo[],
  shown: (tabId: number, siteId: string) => void,
): SiteWatch {
  const { onUpdated } = browser.tabs;
  const listener: Listener = (tabId, change, tab) => {
    const isSettled = change.status === 'complete' || (change.url !== undefined && tab.status === 'complete');
    const site = isSettled ? siteOfUrl(catalogue, tab.url) : undefined;
    if (site !== undefined) shown(tabId, site.id);
  };
  const watch = (wanted: boolean): void => {
    if (!wanted) onUpdated.removeListener(listener);
    else if (onUpdated.hasListener(listener)) return;
    // Only Firefox takes a filter: without one every title that changes in any tab would wake the worker.
    else if (isFirefox())
      onUpdated.addListener(listener, {
        urls: [...everySpelling(catalogue.flatMap(matchesOf))],
        properties: ['status', 'url'],
      });
    else onUpdated.addListener(listener);
  };
  watch(true);
  return { watch };
}
