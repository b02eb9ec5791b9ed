/**
 * The kind of account in use on a site. `unknown` is treated as personal, so that a page Lanyard cannot read never
 * loosens anything.
 */
export const accountKinds = ['official', 'personal', 'unknown'] as const;

export type AccountKind = (typeof accountKinds)[number];

/** An account as a page shows it: its handle (or profile path) and, where shown, the display name and numeric id. */
export type Account = {
  /** Lower case, without `@`; the profile path on sites that have no handles. */
  handle: string;
  name?: string;
  id?: string;
};
