/** What staff can do themselves on a site; what only leaders do is left out (R2). */
export const helpTasks = ['remove', 'untag', 'report', 'block', 'pretend', 'privacy', 'group'] as const;

export type HelpTask = (typeof helpTasks)[number];

/** A way of doing one thing on one site, step by step. */
export type HelpEntry = {
  task: HelpTask;
  /** One step a line. Said when drawn. */
  steps: () => string;
  /** The site's own page about it. */
  source: string;
  /**
   * What was looked at: a copy of that page; mentions of its address elsewhere, where the page itself could not be read;
   * or only that the site has such a page, so that `source` is where its help begins.
   */
  seen: 'page' | 'address' | 'beginning';
  /** When it was last looked up (`YYYY-MM-DD`). */
  lookedUp: string;
};

export type SiteHelp = { id: string; name: string; entries: readonly HelpEntry[] };

/** Somebody outside the school to turn to. */
export type HelpLine = {
  id: string;
  name: () => string;
  /** For what, and for whom. */
  about: () => string;
  hours?: () => string;
  /** As it is read out; digits and spaces. */
  phone?: string;
  email?: string;
  url: string;
  seen: HelpEntry['seen'];
  lookedUp: string;
};
