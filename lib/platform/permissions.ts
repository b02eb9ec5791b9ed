import browser from 'webextension-polyfill';

import { matchesOf, type SiteInfo } from '../core/site-info.ts';

/** Ids of sites on which the browser, or the member of staff, does not let Lanyard run. */
export async function withheldSites(sites: readonly SiteInfo[]): Promise<readonly string[]> {
  const granted = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [...matchesOf(site)] })),
  );
  return sites.filter((_, index) => granted[index] === false).map(({ id }) => id);
}

/** Calls back when access to sites is given or taken away, until `signal` aborts. */
export function onPermissionsChange(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
  }
}
