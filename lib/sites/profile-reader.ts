import type { Account } from '../core/account.ts';
import type { SiteInfo } from '../core/site-info.ts';

/**
 * How the profile check-up reads one site (S5): apart from the adapter, so that pages on which nobody asks for it never
 * carry it. It only reads, and only when asked.
 */
export type ProfileReader = {
  info: SiteInfo;
  /** Whether this page is the profile of whoever is signed in. In doubt it is not. */
  isOwnProfile(): boolean;
  /** What of the page is the profile itself; empty where the page is not as expected. */
  profileParts(): readonly Element[];
  /** What in these parts is no part of the profile (a selector): posts, and people who are suggested. */
  except: string;
  /** Who is signed in. */
  account(): Account | undefined;
};
