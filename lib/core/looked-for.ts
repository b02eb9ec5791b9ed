/** What one rule goes by, as the settings page shows it. In English, as the rules are. */
export type LookedFor = {
  /** Texts in which it finds something; about schools and people who are made up. */
  found: readonly string[];
  /** Texts near those, in which it finds nothing. */
  left: readonly string[];
  /** The whole of the lists of words that come with Lanyard; none where a rule goes by patterns. */
  words: readonly string[];
  /** Words of the lists are offensive. */
  isOffensive: boolean;
};

/** By the ids of the rules. */
export type LookedForByRule = Readonly<Record<string, LookedFor>>;
