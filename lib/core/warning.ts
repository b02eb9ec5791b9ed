import type { Language } from '../language/language.ts';
import type { ClosedReason } from './access.ts';

/** Staff are warned when so many minutes are left, once for each. */
export const warningMinutes = [5, 1] as const;

export type WarningMinutes = (typeof warningMinutes)[number];

/** What a page counts down to: what will close it, and how long that is, in ms. */
export type Warning = { reason: ClosedReason; minutes: WarningMinutes; left: number };

/** All that the words of a warning need. */
export type WarningView = Omit<Warning, 'minutes'> & {
  /**
   * To remind of signing out (V6): who leaves a laptop at the beginning of lessons or at the end of the day may leave it
   * to children. With the site's own address for it, where there is one.
   */
  signOut?: { address?: string };
  /** In which it is said; absent: English. */
  language?: Language;
};

/**
 * Before the school's hours each warning reminds of signing out, because the site cannot be left any more once they
 * have begun; of the day's minutes the last one does.
 */
export const remindsOfSigningOut = ({ reason, minutes }: Warning): boolean =>
  reason !== 'allowance-used' || minutes === 1;
