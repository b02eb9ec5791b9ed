import type { PersonRole } from './person-role.ts';

/** How sure a rule is. `possible` is never more than a notice, whatever policy says. */
export const confidences = ['possible', 'likely', 'certain'] as const;

export type Confidence = (typeof confidences)[number];

/**
 * One thing a rule noticed. It lives in the page and is never stored or sent.
 *
 * `start` and `end` are offsets into the raw text in UTF-16 code units, so that `text.slice(start, end)` gives the
 * words meant.
 */
export type Finding = {
  rule: string;
  start: number;
  end: number;
  confidence: Confidence;
  /** People rules only: the roles under which the name is listed. */
  roles?: readonly PersonRole[];
};
