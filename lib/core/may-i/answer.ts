/**
 * The short answers there are. `care`: the policy asks for it, or advises against; `ask`: it is for the school to say, each
 * time; `silent`: the policy, as it is set up here, has no words on it, and nothing is made up in their place.
 */
export const verdicts = ['yes', 'care', 'ask', 'no', 'silent'] as const;

export type Verdict = (typeof verdicts)[number];

/** Where an answer leads besides the policy: the privacy check-up, or the form for a new school account. */
export type Way = 'check-up' | 'form';

export type Answer = {
  verdict: Verdict;
  /** One to three sentences, each a paragraph of its own. */
  says: readonly string[];
  /** The policy's own words, where it carries them. */
  cited?: string;
  way?: Way;
};
