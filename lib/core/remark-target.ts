/**
 * Whom a policy does not want remarked upon (C5): its own school with trust and federation, colleagues, pupils and
 * their families; where it says so another school, the local authority, and other professionals and organisations.
 */
export const remarkTargets = [
  'school',
  'colleagues',
  'pupils',
  'families',
  'other-schools',
  'authority',
  'professionals',
] as const;

export type RemarkTarget = (typeof remarkTargets)[number];

/** Those that hold where policy names none: what every one of the documents we know has in common. */
export const usualRemarkTargets: readonly RemarkTarget[] = ['school', 'colleagues', 'pupils', 'families'];
