import browser from 'webextension-polyfill';

import { type DatedSigns, pageSigns } from '../core/site-health.ts';

const nameOf = (siteId: string): string => `pages of ${siteId}`;

function signsIn(kept: unknown): DatedSigns {
  if (typeof kept !== 'object' || kept === null) return {};
  const dates = new Map<string, unknown>(Object.entries(kept));
  return Object.fromEntries(
    pageSigns.map((sign) => [sign, dates.get(sign)]).filter(([, on]) => typeof on === 'string'),
  ) as DatedSigns;
}

/**
 * What pages told of themselves on each site, in memory that outlives the worker and ends with the browser.
 *
 * @param changed called after each change.
 */
export const createPageSignStore = (changed: () => void) => ({
  /** By site, in this order: the browser is asked once, however many there are. */
  read: async (siteIds: readonly string[]): Promise<readonly DatedSigns[]> => {
    const names = siteIds.map(nameOf);
    const kept = await browser.storage.session.get(names);
    return names.map((name) => signsIn(kept[name]));
  },
  write: (siteId: string, signs: DatedSigns): Promise<void> =>
    browser.storage.session.set({ [nameOf(siteId)]: { ...signs } }).finally(changed),
});
