import type { Account } from '../core/account.ts';
import type { SiteInfo } from '../core/site-info.ts';

/** One row of a list, as the page draws it now: lists draw those alone that are in view, and use their elements again. */
export type ListRow = { element: Element; account: Account };

/** A list of the person's own: who follows them, whom they follow, friends, requests. */
export type PeopleList = {
  /** In the order of the page. */
  rows: readonly ListRow[];
  /** Rows that show nobody: accounts that are gone, or markup that is not recognised. */
  nameless: readonly Element[];
};

/** All that is needed of one site to check its lists (P11). It only reads, as adapters do. */
export type ListReader = {
  info: SiteInfo;
  /** Who is signed in: their own name is nobody's on the list. */
  account(): Account | undefined;
  /** The list shown now; undefined where the page shows none of the person's own. */
  read(): PeopleList | undefined;
};
