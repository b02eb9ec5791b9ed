import browser from 'webextension-polyfill';

import type { AccountKind } from '../core/account.ts';

type TabAccount = { key: string; account: AccountKind };

const nameOf = (tabId: number): string => `account of tab ${tabId}`;

/**
 * Which kind of account each tab shows, in memory that outlives the worker and ends with the browser. One entry a tab,
 * so that nothing is read to write another. Neither browser lets content scripts reach it, unless asked to.
 */
export const tabAccounts = {
  read: async (tabId: number): Promise<TabAccount | undefined> => {
    const name = nameOf(tabId);
    return (await browser.storage.session.get(name))[name] as TabAccount | undefined;
  },
  write: (tabId: number, account: TabAccount): Promise<void> =>
    browser.storage.session.set({ [nameOf(tabId)]: account }),
  forget: (tabId: number): Promise<void> => browser.storage.session.remove(nameOf(tabId)),
};
