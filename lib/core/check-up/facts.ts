import type { CheckUpRecord } from './records.ts';

/** All that the check-up page is told by the worker. Dates are `YYYY-MM-DD`, in the school's zone. */
export type CheckUpFacts = {
  today: string;
  /** When the next term begins, for “remind me next term”. */
  nextTerm: string;
  /** Sites by id, as staff know them, with their own page for signing out where there is one. */
  sites: readonly { id: string; name: string; signOut?: string }[];
  /** Ids of sites where staff may say where they work (S4). */
  exemptSites: readonly string[];
  /** The policy's own words, by the name under which it gives them (`check-up-audience`). */
  clauses: Readonly<Record<string, string>>;
  records: readonly CheckUpRecord[];
  /** Social sites are closed on this device now: most links lead to the page that says so. */
  closedNow: boolean;
  policyUrl?: string;
  /** As policy names the headteacher. */
  head?: string;
  /** The form by which an account in the school's name is approved (A5). */
  newAccountFormUrl?: string;
};
