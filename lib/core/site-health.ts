/** What a page tells of the first box somebody writes in: whether it is one that Lanyard knows. Nothing else. */
export const boxSigns = ['recognised', 'unrecognised'] as const;

export type BoxSign = (typeof boxSigns)[number];

/**
 * How well Lanyard reads a site, as far as this run of the browser has shown. `no-access`: the browser withholds it.
 * `hours-only`: no nudges are made for it yet. `unseen`: nobody has used a box there.
 */
export type SiteHealth = 'no-access' | 'hours-only' | 'unseen' | BoxSign;

/** One box that is not known outweighs those that are: nudges are missing where it stands. */
export function siteHealth(
  known: { access: boolean; nudges: boolean },
  signs: readonly BoxSign[],
): SiteHealth {
  if (!known.access) return 'no-access';
  if (!known.nudges) return 'hours-only';
  if (signs.includes('unrecognised')) return 'unrecognised';
  return signs.includes('recognised') ? 'recognised' : 'unseen';
}
