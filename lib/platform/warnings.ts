import browser from 'webextension-polyfill';

const name = 'warnings';

/** Which warnings were shown, in memory that outlives the worker and ends with the browser. */
export const warningStore = {
  read: async (): Promise<readonly string[]> => {
    const kept: unknown = (await browser.storage.session.get(name))[name];
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  },
  write: (shown: readonly string[]): Promise<void> => browser.storage.session.set({ [name]: [...shown] }),
};
