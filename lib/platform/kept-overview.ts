import browser from 'webextension-polyfill';

import { type KeptOverview, keptOverviewName } from '../core/kept-overview.ts';

/** What the popup shows at once, in memory that outlives the worker and ends with the browser. */
export const keptOverview = {
  write: (kept: KeptOverview): Promise<void> => browser.storage.session.set({ [keptOverviewName]: kept }),
  forget: (): Promise<void> => browser.storage.session.remove(keptOverviewName),
};
