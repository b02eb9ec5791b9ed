import browser from 'webextension-polyfill';

import { type BoxSign, boxSigns } from '../core/site-health.ts';

const nameOf = (siteId: string): string => `boxes on ${siteId}`;

const isSign = (value: unknown): value is BoxSign => boxSigns.some((sign) => sign === value);

/** Whether boxes were known on each site, in memory that outlives the worker and ends with the browser. */
export const boxSignStore = {
  read: async (siteId: string): Promise<readonly BoxSign[]> => {
    const name = nameOf(siteId);
    const kept = (await browser.storage.session.get(name))[name];
    return Array.isArray(kept) ? kept.filter(isSign) : [];
  },
  write: (siteId: string, signs: readonly BoxSign[]): Promise<void> =>
    browser.storage.session.set({ [nameOf(siteId)]: [...signs] }),
};
