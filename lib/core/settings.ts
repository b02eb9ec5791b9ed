import type { PassKey } from './pass.ts';
import type { PersonRole } from './person-role.ts';
import type { RemarkTarget } from './remark-target.ts';
import type { SchoolIdentity } from './school-identity.ts';
import type { Severity } from './severity.ts';
import type { Timetable, WeekHours } from './timetable.ts';

/**
 * Where the settings that hold come from: pushed by the school, or on a device without that the school's policy file, opened
 * by the member of staff, or names alone that they wrote, which are no policy.
 */
export type SettingsOrigin = 'policy' | 'file' | 'names' | 'none';

/** Whom to ask and tell, as policy names them. Absent where policy does not. */
export type Contacts = {
  head?: string;
  chair?: string;
  /** The trust's own title for the chair of governors. */
  chairTitle?: string;
  dsl?: string;
  it?: string;
};

/** What is closed when, and for how long a day it may be used. */
export type AccessSettings = {
  mode: 'hours' | 'never' | 'open';
  /** False: nothing is closed, whatever the hours say (`enforceOn` is `none`). */
  enforced: boolean;
  timetable: Timetable;
  /** Minutes a day outside blocked hours, for all counted sites together; absent: no allowance. */
  dailyMinutes?: number;
  /** One allowance over all devices of a person, by the browser's own sync. */
  syncMinutes?: boolean;
  /** Ids of the sites that count and close; exempt sites are left out already. */
  sites: readonly string[];
  /** Weeks that minutes per day and site are kept. */
  keepWeeks: number;
};

/** What nudges need to know. */
export type NudgeSettings = {
  school: SchoolIdentity;
  /** `rule` or `rule.role` to severity; what is not named falls back to the rule's own default. */
  severities: Readonly<Record<string, Severity>>;
  /** `rule` to the words of the school's policy a card cites. */
  clauses: Readonly<Record<string, string>>;
  /** `site` or `site:surface` where policy has switched nudges off. */
  off: readonly string[];
  /** Until this date (in the school's zone, inclusive, `YYYY-MM-DD`) everything is at most a notice. */
  gentleUntil?: string;
  /** `site:handle`, lower case. */
  officialAccounts: readonly string[];
  /** When they may post (T7); empty: at any hour. */
  officialHours: readonly WeekHours[];
  familyExemption: 'none' | 'parents' | 'all';
  /** Whom hostile remarks must not be about (C5). */
  remarkTargets: readonly RemarkTarget[];
  contacts: Contacts;
  /** What staff may say when they decline a request; absent: Lanyard's own words. */
  refusal?: string;
  policyUrl?: string;
  /** The form by which an account in the school's name is approved (A5). */
  newAccountFormUrl?: string;
};

/**
 * What holds now: policy over the member of staff's own preferences. Computed on every read by
 * `lib/policy/settings`, never stored.
 */
export type Settings = {
  origin: SettingsOrigin;
  policyName?: string;
  policyVersion?: string;
  monitoringUrl?: string;
  /** The school's own system for concerns (R1); Lanyard links to it and sends nothing there. */
  concernSystemUrl?: string;
  /** Where staff may get advice of their own, in the school's words (C6, R1). */
  unionLine?: string;
  welcome: 'badge' | 'page';
  language?: string;
  /** Ids of sites that never close, and where staff may say where they work (S4). */
  exemptSites: readonly string[];
  access: AccessSettings;
  /** Public keys of those who give passes (T3, T5). */
  passKeys: readonly PassKey[];
  nudges: NudgeSettings;
  /** Words of the school's document for the topics of the check-up, by `citedAs`; no page of a site needs them. */
  checkUpClauses: Readonly<Record<string, string>>;
  /** The same for the questions of “May I…?”, by `citedForQuestion` and `citedForAnswer`. */
  mayIClauses: Readonly<Record<string, string>>;
};

/** The key of a severity for one role of a people rule, as policy writes it. */
export const roleKey = (rule: string, role: PersonRole): string => `${rule}.${role}`;
