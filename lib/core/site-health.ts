import type { TextSurfaceKind } from './surface.ts';

/**
 * What may be amiss with a page, shown on real use. `unrecognised`: a rich editor that the site's adapter does not know.
 * `…-unread`: keys go into a box of this kind, and nothing can be read in it. `composer-unsent`: no control that sends
 * what is written was found. `requests-nameless`: answers to a request stand beside no name.
 */
export const pageFaults = [
  'unrecognised',
  'composer-unread',
  'comment-unread',
  'message-unread',
  'profile-field-unread',
  'account-field-unread',
  'composer-unsent',
  'requests-nameless',
] as const;

export type PageFault = (typeof pageFaults)[number];

/** What a page tells of itself: that its boxes are known, or what is amiss. Nothing of what they hold, nor of whom. */
export const pageSigns = ['recognised', ...pageFaults] as const;

export type PageSign = (typeof pageSigns)[number];

export const unreadSign = (kind: TextSurfaceKind): PageFault => `${kind}-unread`;

/** Each sign with the date in the school's zone (`YYYY-MM-DD`) on which a page told it last. */
export type DatedSigns = Readonly<Partial<Record<PageSign, string>>>;

/** Something amiss with the pages of a site, and when that was last seen. */
export type DatedFault = { fault: PageFault; on: string };

/**
 * How well Lanyard reads a site, as far as this run of the browser has shown. `no-access`: the browser withholds it.
 * `hours-only`: no nudges are made for it yet. `unseen`: nobody has used a box there. `changed`: something is amiss.
 */
export type SiteHealth = 'no-access' | 'hours-only' | 'unseen' | 'recognised' | 'changed';

/** What is amiss, in the order of the list above. */
export const faultsOf = (signs: DatedSigns): readonly DatedFault[] =>
  pageFaults.flatMap((fault) => {
    const on = signs[fault];
    return on === undefined ? [] : [{ fault, on }];
  });

/** One thing amiss outweighs all that is known: nudges are missing where it stands. */
export function siteHealth(known: { access: boolean; nudges: boolean }, signs: DatedSigns): SiteHealth {
  if (!known.access) return 'no-access';
  if (!known.nudges) return 'hours-only';
  if (faultsOf(signs).length > 0) return 'changed';
  return signs.recognised === undefined ? 'unseen' : 'recognised';
}
