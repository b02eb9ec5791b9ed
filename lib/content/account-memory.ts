import type { Account } from '../core/account.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';

/** Who is signed in, with the display name where the page has shown one. */
export type AccountMemory = {
  /** As the adapter's `account`. */
  account(near?: Element): Account | undefined;
};

/**
 * Remembers, for as long as the page lives, the last display name that it showed for each handle: narrow windows and
 * some views show only a picture, and adapters keep no state.
 */
export function createAccountMemory(adapter: Pick<SiteAdapter, 'account'>): AccountMemory {
  const names = new Map<string, string>();
  return {
    account(near) {
      const account = adapter.account(near);
      if (account === undefined) return undefined;
      if (account.name !== undefined) names.set(account.handle, account.name);
      const name = names.get(account.handle);
      return name === undefined ? account : { ...account, name };
    },
  };
}
