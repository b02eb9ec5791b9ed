import type { Account } from '../core/account.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';

/** Who is signed in, with the display name where the page has shown one. */
export type AccountMemory = {
  /** As the adapter's `account`. */
  account(near?: Element): Account | undefined;
  /** The same for a box, looked up once with its name and then remembered: a page is long to search at every key. */
  accountOfBox(box: Element): Account | undefined;
  /** The person pressed something or went somewhere: they may have changed accounts. */
  lookAgain(): void;
};

/**
 * Remembers, for as long as the page lives, the last display name that it showed for each handle: narrow windows and
 * some views show only a picture, and adapters keep no state.
 */
export function createAccountMemory(adapter: Pick<SiteAdapter, 'account'>): AccountMemory {
  const names = new Map<string, string>();
  let ofBoxes = new WeakMap<Element, Account>();

  function account(near?: Element): Account | undefined {
    const seen = adapter.account(near);
    if (seen === undefined) return undefined;
    if (seen.name !== undefined) names.set(seen.handle, seen.name);
    const name = names.get(seen.handle);
    return name === undefined ? seen : { ...seen, name };
  }

  return {
    account,
    accountOfBox(box) {
      const known = ofBoxes.get(box) ?? account(box);
      if (known?.name !== undefined) ofBoxes.set(box, known);
      return known;
    },
    lookAgain() {
      ofBoxes = new WeakMap();
    },
  };
}
