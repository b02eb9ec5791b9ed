import browser from 'webextension-polyfill';

import { type DatedSigns, pageSigns } from '../core/site-health.ts';

const nameOf = (siteId: string): string => `pages of ${siteId}`;

/** What pages told of themselves on each site, in memory that outlives the worker and ends with the browser. */
export const pageSignStore = {
  read: async (siteId: string): Promise<DatedSigns> => {
    const name = nameOf(siteId);
    const kept: unknown = (await browser.storage.session.get(name))[name];
    if (typeof kept !== 'object' || kept === null) return {};
    const dates = new Map<string, unknown>(Object.entries(kept));
    return Object.fromEntries(
      pageSigns.map((sign) => [sign, dates.get(sign)]).filter(([, on]) => typeof on === 'string'),
    ) as DatedSigns;
  },
  write: (siteId: string, signs: DatedSigns): Promise<void> =>
    browser.storage.session.set({ [nameOf(siteId)]: { ...signs } }),
};
