import type { Language } from '../language/language.ts';
import type { AccessDecision } from './access.ts';
import type { CheckUpReminder } from './check-up/records.ts';
import type { Enforcement } from './enforcement.ts';
import type { NudgeKind, NudgeOutcome } from './nudge.ts';
import type { PassKey, StandingPass } from './pass.ts';
import type { Contacts, SettingsOrigin } from './settings.ts';
import type { DatedFault, SiteHealth } from './site-health.ts';

/** Milliseconds in use on one calendar day of the school's zone, by site id. */
export type DayUsage = { date: string; bySite: Readonly<Record<string, number>> };

/** Nudges of one week, by kind. */
export type NudgeTotals = Readonly<Record<NudgeKind, Readonly<Record<NudgeOutcome, number>>>>;

/** One week of a member of staff, Monday to Sunday. */
export type WeekSummary = { monday: string; days: readonly DayUsage[]; nudges: NudgeTotals };

/** What is known of the school's policy on this device. `held`: none arrives now, the last good one stays in force. */
export type PolicyState = 'none' | 'active' | 'held';

/** All that the popup shows. */
export type Overview = {
  origin: SettingsOrigin;
  policy: { state: PolicyState; name?: string; version?: string; errors: number };
  monitoringUrl?: string;
  /** Whether hours and allowance are kept on this device. */
  enforcement: Enforcement;
  /** The decision for the counted sites together. */
  access: AccessDecision;
  /** The school's zone (IANA name), in which instants are to be read out. */
  timeZone: string;
  /** Today in the school's zone, `YYYY-MM-DD`. */
  today: string;
  usedToday: number;
  /** Milliseconds a day; absent where there is no allowance. */
  allowance?: number;
  /** On how many devices there are minutes of today; absent where policy does not add them up. */
  devices?: number;
  thisWeek: WeekSummary;
  lastWeek: WeekSummary;
  /** The sites with a colour of their own in charts, in the order of the colours; at most six, in all weeks the same. */
  charted: readonly { id: string; name: string }[];
  /** Weeks that are kept whole, this one included. */
  keepWeeks: number;
  /** Sites by id, with the names staff know. */
  sites: readonly { id: string; name: string }[];
  /** Ids of sites that Lanyard may not read: the browser withholds the permission. */
  withoutAccess: readonly string[];
  /** Sites, by id, whose pages are not as Lanyard expects, and what is amiss there. */
  changedSites: readonly { id: string; faults: readonly DatedFault[] }[];
  /** How well Lanyard reads each site that it has anything to do with, in the order of the catalogue. */
  health: readonly { id: string; name: string; health: SiteHealth }[];
  /** The site in front whose lists can be checked against the school’s, by the name staff know; absent where none is. */
  listsOn?: string;
  /** What somebody wanted to be reminded of in the privacy check-up. */
  checkUp?: CheckUpReminder;
  /** The welcome page is to be read: for the first time, or because another policy holds now. */
  welcome?: 'due';
  /** What passes open at this moment, by the names staff know, and until when. */
  passes: readonly { sites: readonly string[]; until: number }[];
  /**
   * Nudges rest until then (ms since the Unix epoch): on a site, by the name staff know, or on all; absent where none
   * do. The message `wakeNudges` with `{}` has them all again.
   */
  quiet?: readonly { site?: string; until: number }[];
  /** Policy has keys for passes, so that one can be put in. */
  takesPasses?: true;
  /** A newer Lanyard kept its figures here before this one. */
  leftByNewer?: true;
  /** The day, in the last week, on which its figures were damaged and made anew, `YYYY-MM-DD`. */
  rebuiltOn?: string;
};

/**
 * All that the page shown instead of a closed site needs. It names no site: children may see the screen, and the
 * page itself was given the address it stands in for.
 */
export type BlockedView = {
  /** The decision for the page's site, or for the counted sites together; once `open`, the page may go back. */
  access: AccessDecision;
  usedToday: number;
  /** Milliseconds a day; absent where there is no allowance. */
  allowance?: number;
  /** The school's zone (IANA name), in which `reopensAt` is to be read out. */
  timeZone: string;
  contacts: Pick<Contacts, 'head' | 'it'>;
  /** Today's blocked hours on the clock of the school, such as `08:45-16:00`; absent on a day without. */
  hours?: string;
  /** They last over lunch, and no open window does. */
  lunchToo?: true;
  policyName?: string;
  policyUrl?: string;
  /** Policy has keys for passes, so that one can be asked for. */
  takesPasses?: true;
  /** In which a cover speaks; absent: English. Lanyard's own page asks for it by itself. */
  language?: Language;
};

/** The same for a cover, to which what is left of today is said in words; absent where nothing is to be said of it. */
export type CoverView = BlockedView & { left?: string };

/** The same for Lanyard's own page, which also says for which browser a pass has to be. */
export type OwnBlockedView = BlockedView & { passCode: string };

/** All that Lanyard's pages need for taking and making passes. */
export type PassFacts = {
  /** This browser's code. */
  code: string;
  /** The sites that policy closes, by the names staff know. */
  sites: readonly { id: string; name: string }[];
  /** The school's zone (IANA name), on whose clock passes are made. */
  timeZone: string;
  /** Public keys of the policy on this device, and whose they are. */
  keys: readonly PassKey[];
  /** Passes that hold here now or later, in the order of their beginning. */
  passes: readonly StandingPass[];
};
