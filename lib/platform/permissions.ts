import browser, { type Permissions } from 'webextension-polyfill';

import { matchesOf, type SiteInfo } from '../core/site-info.ts';

const isGranted = (sites: readonly SiteInfo[]): Promise<boolean> =>
  browser.permissions.contains({ origins: sites.flatMap(matchesOf) });

/** Ids of sites on which the browser, or the member of staff, does not let Lanyard run. */
export async function withheldSites(sites: readonly SiteInfo[]): Promise<readonly string[]> {
  // Mostly none is, and that is one question instead of a dozen.
  if (await isGranted(sites)) return [];
  const granted = await Promise.all(sites.map((site) => isGranted([site])));
  return sites.filter((_, index) => granted[index] === false).map(({ id }) => id);
}

/** Those of some match patterns on which the browser lets Lanyard run. */
export async function heldMatches(matches: readonly string[]): Promise<readonly string[]> {
  const held = await Promise.all(matches.map((match) => browser.permissions.contains({ origins: [match] })));
  return matches.filter((_, index) => held[index]);
}

/** Calls back when access to sites is given (with the sites) or taken away (with none), until `signal` aborts. */
export function onPermissionsChange(
  sites: readonly SiteInfo[],
  changed: (given: readonly SiteInfo[]) => void,
  signal: AbortSignal,
): void {
  const { onAdded, onRemoved } = browser.permissions;
  const added = ({ origins = [] }: Permissions.Permissions): void =>
    changed(sites.filter((site) => matchesOf(site).some((match) => origins.includes(match))));
  const removed = (): void => changed([]);
  onAdded.addListener(added);
  onRemoved.addListener(removed);
  signal.addEventListener('abort', () => onAdded.removeListener(added), { once: true });
  signal.addEventListener('abort', () => onRemoved.removeListener(removed), { once: true });
}
