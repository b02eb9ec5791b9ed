/**
 * What nudges are counted under in the weekly totals. All rules about people are one kind, so that a total tells
 * nobody whom it was about.
 */
export const nudgeKinds = ['school', 'role', 'people', 'contact', 'photo'] as const;

export type NudgeKind = (typeof nudgeKinds)[number];

/** What is ever counted of a nudge. "Went on" is not: a log of what somebody did in spite of a warning does not exist. */
export const nudgeOutcomes = ['shown', 'heeded'] as const;

export type NudgeOutcome = (typeof nudgeOutcomes)[number];

/** Weeks that totals of nudges are kept, this one included (docs/decisions). */
export const nudgeWeeksKept = 4;

/**
 * What the card says of a finding, in the language of the moment: what was noticed, why it matters, what to do instead.
 * Kind, plain, never an accusation.
 */
export type Advice = {
  /** Its first line, without a full stop; `words`: those that were noticed. */
  what(values: { words: string }): string;
  why(): string;
  instead(): string;
  /** What to do instead in one's own profile, where that is another thing. */
  inProfile?(): string;
};
