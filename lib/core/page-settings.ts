import type { Language } from '../language/language.ts';
import type { PostingHours } from './posting-hours.ts';
import type { NudgeSettings } from './settings.ts';
import type { WatchLists } from './watch-list.ts';

/** `NudgeSettings` with what is true of this moment and this device: all that nudges on one page need. */
export type PageNudgeSettings = NudgeSettings & {
  /** Whether `gentleUntil` still holds today: everything is at most a notice. */
  gentle: boolean;
  /** Salt for digests of accounts and phrases; made on this device, never leaves it. */
  deviceSalt: string;
  /** Digests answered with "not my school" twice. */
  answeredPhrases: readonly string[];
  /** Composer pauses left today, on all sites together. */
  pausesLeft: number;
  siteId: string;
  /** In which nudges speak; absent: English. */
  language?: Language;
  /** When the school's own accounts may post; absent: at any hour. */
  postingHours?: PostingHours;
};

/**
 * The school's lists and the user's own, with the table of nicknames by which they were made, or none; and the accounts already answered for on
 * this site, and those about which a notice was shown.
 */
export type WatchListAnswer = {
  watched?: {
    lists?: WatchLists;
    /** “Children I taught elsewhere” (P13), under a salt of its own. */
    own?: WatchLists;
    nicknames: string;
  };
  answeredAccounts: readonly string[];
  noticedAccounts: readonly string[];
};
