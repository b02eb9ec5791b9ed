import type { AccessDecision } from '../core/access.ts';
import type { AccountKind } from '../core/account.ts';
import type { AnswerGroupKey, AnswerRow, AnswerSubject } from '../core/answer-groups.ts';
import type { BadgeState } from '../core/badge-day.ts';
import type { DeviceEntry } from '../core/device-minutes.ts';
import type { WelcomeRecord } from '../core/welcome.ts';
import type { CheckUpKey, CheckUpRecord } from '../core/check-up/records.ts';
import type { DatabaseState, Versions } from '../core/diagnostics.ts';
import type { KeptOverview } from '../core/kept-overview.ts';
import type { DayIntervals, LedgerRows } from '../core/ledger-day.ts';
import type { DayUsage, NudgeTotals } from '../core/overview.ts';
import type { OwnList } from '../core/own-list.ts';
import type { DatedSigns } from '../core/site-health.ts';
import type { WarningView } from '../core/warning.ts';

export type Clock = {
  /** Milliseconds since the Unix epoch, by the device's clock, which may be set. */
  now: () => number;
  /** Milliseconds since this worker started, by a clock that nobody can set. */
  elapsed: () => number;
};

/** The last good policy, on the device's own disk; what is there is anything until it has been read. */
export type PolicyStore = {
  read: () => Promise<unknown>;
  write: (kept: object) => Promise<void>;
};

/** Tabs that close, where a page that closes can tell nothing any more; the worker tells when it has to know. */
export type ClosingWatch = { watch: (wanted: boolean) => void };

export type ManagedStorage = {
  /** What IT pushed; an empty object, or undefined, where there is nothing (yet). */
  read: () => Promise<unknown>;
};

/** Presence of one calendar date, by site id. */
export type SiteIntervals = DayIntervals['bySite'];

/** The ledger's disk: exact intervals of the last days, totals of the weeks before. Dates are `YYYY-MM-DD`. */
export type LedgerStore = {
  /** Changes the intervals of a date in one step: a worker that is being replaced may still write. */
  changeIntervals: (date: string, change: (before: SiteIntervals) => SiteIntervals) => Promise<void>;
  intervalDates: () => Promise<readonly string[]>;
  /** Replaces the intervals of a date by its totals, at once or not at all. */
  fold: (day: DayUsage) => Promise<void>;
  /** All that there is of the dates from one to another, both included. */
  read: (from: string, to: string) => Promise<LedgerRows>;
  /** Forgets totals and intervals of all other dates; both ends stay. */
  keepDays: (from: string, to: string) => Promise<void>;
};

/** Weekly totals by the Monday (`YYYY-MM-DD`), and how many composer pauses one date has had. */
export type NudgeStore = {
  readWeek: (monday: string) => Promise<NudgeTotals | undefined>;
  writeWeek: (monday: string, totals: NudgeTotals) => Promise<void>;
  deleteWeeksBefore: (monday: string) => Promise<void>;
  readPauses: () => Promise<{ date: string; claimed: number } | undefined>;
  writePauses: (pauses: { date: string; claimed: number }) => Promise<void>;
};

export type AnswerStore = {
  /** How often each digest was answered for, on one site. */
  read: (siteId: string, about: AnswerSubject) => Promise<Readonly<Record<string, number>>>;
  increment: (siteId: string, about: AnswerSubject, digest: string, on: string) => Promise<void>;
  readAll: () => Promise<readonly AnswerRow[]>;
  /** Takes away all answers of these groups and gives them. */
  removeGroups: (groups: readonly AnswerGroupKey[]) => Promise<readonly AnswerRow[]>;
  putBack: (rows: readonly AnswerRow[]) => Promise<void>;
};

/** What a member of staff has set; whatever is there is checked by whoever reads it. */
export type OwnSettingsStore = {
  readOwn: () => Promise<unknown>;
  writeOwn: (own: object) => Promise<void>;
};

/** All that is kept of the person, as one. Dates are `YYYY-MM-DD`. */
export type MyDataStore = {
  /** Deletes everything but the minutes of this date, at once or not at all. */
  deleteAllBut: (today: string) => Promise<void>;
  /** The date on which that was done, as long as its minutes are here. */
  readForgotten: () => Promise<string | undefined>;
  endForgotten: () => Promise<void>;
};

export type DeviceStore = {
  readSalt: () => Promise<string | undefined>;
  writeSalt: (salt: string) => Promise<void>;
};

/** The list that a member of staff keeps for themselves. */
export type OwnListStore = {
  readOwnList: () => Promise<OwnList | undefined>;
  writeOwnList: (list: OwnList) => Promise<void>;
};

/** That the welcome page was read, and opened. */
export type WelcomeStore = {
  readWelcome: () => Promise<WelcomeRecord | undefined>;
  writeWelcome: (record: WelcomeRecord) => Promise<void>;
};

/** What was ticked in the privacy check-up. */
export type CheckUpStore = {
  readCheckUp: () => Promise<readonly CheckUpRecord[]>;
  /** Takes away what there is of these items and writes these records, at once or not at all. */
  replaceCheckUp: (keys: readonly CheckUpKey[], records: readonly CheckUpRecord[]) => Promise<void>;
};

/** A pass that was taken. `endedAt`: this browser has seen it end. Instants are ms since the Unix epoch. */
export type KeptPass = { signs: string; putInAt: number; until: number; endedAt?: number };

/**
 * What one device knows of minutes on all (`syncMinutes`). Instants are ms since the Unix epoch. `known`: the last
 * totals of each device, its own as it was told last. `owes`: the browser's sync lacks some. `failing`: it refuses.
 */
export type KeptMinutes = {
  /** When counting began on this device, as far as its own disk knows. */
  since: number;
  /** This device's own name in the sync; absent until there is something to add up. */
  device?: string;
  known: readonly DeviceEntry[];
  wroteAt?: number;
  owes?: boolean;
  failing?: boolean;
};

export type MinutesStore = {
  readMinutes: () => Promise<KeptMinutes | undefined>;
  writeMinutes: (minutes: KeptMinutes) => Promise<void>;
};

/** The browser's own sync: totals by device and date, each in an item of its own. All reject where there is none. */
export type MinutesSync = {
  read: () => Promise<readonly DeviceEntry[]>;
  write: (entries: readonly DeviceEntry[]) => Promise<void>;
  remove: (entries: readonly DeviceEntry[]) => Promise<void>;
};

/** Passes, and the code by which they are made for this browser. */
export type PassStore = {
  readCode: () => Promise<string | undefined>;
  writeCode: (code: string) => Promise<void>;
  readPasses: () => Promise<readonly KeptPass[] | undefined>;
  writePasses: (passes: readonly KeptPass[]) => Promise<void>;
};

/** The account a document showed last; `key` is that of its page. */
export type TabAccount = { key: string; account: AccountKind };

/** Accounts by the browser's tab ids: outlives the worker, ends with the browser. */
export type AccountStore = {
  read: (tabId: number) => Promise<TabAccount | undefined>;
  write: (tabId: number, account: TabAccount) => Promise<void>;
  forget: (tabId: number) => Promise<void>;
};

/** What pages told of themselves, by site: outlives the worker, ends with the browser. */
export type PageSignStore = {
  /** By site, in the same order. */
  read: (siteIds: readonly string[]) => Promise<readonly DatedSigns[]>;
  write: (siteId: string, signs: DatedSigns) => Promise<void>;
};

/** What the popup shows at once: outlives the worker, ends with the browser. */
export type KeptOverviewStore = { write: (kept: KeptOverview) => Promise<void>; forget: () => Promise<void> };

/** Names of the warnings that were shown: outlives the worker, ends with the browser. */
export type WarningStore = {
  read: () => Promise<readonly string[]>;
  write: (shown: readonly string[]) => Promise<void>;
};

/** What closes sites: ids of those whose new navigations are led away, and of those that start covered. */
type ClosedSites = { rules: readonly string[]; scripts: readonly string[] };

/** Whatever closes sites without asking the worker again. */
export type BlockLayers = {
  /** Brings rules and scripts in line; tells whether anything had to change. */
  sync: (closed: ClosedSites) => Promise<boolean>;
  /** Pages of these sites start with the script that counts, beside those where the manifest says so. */
  countFromStart: (siteIds: readonly string[]) => Promise<void>;
  /** What is closed now, as the browser itself says. */
  standing: () => Promise<ClosedSites>;
};

/** Open pages, by the browser's tab ids. */
export type TabsPort = {
  open: (siteId: string) => Promise<readonly number[]>;
  /** A page that does not listen gets its content script, which then asks by itself. */
  tellAccess: (tabId: number, decision: AccessDecision) => Promise<void>;
  /** A page that does not listen is left alone: nothing of ours is to run there. */
  tellIfListening: (tabId: number, decision: AccessDecision) => Promise<void>;
  tellSettings: (tabId: number) => Promise<void>;
  /** Shows a warning in the page; false where that could not be. */
  warn: (tabId: number, view: WarningView) => Promise<boolean>;
  /** Puts the rules into the page; a page that is gone meanwhile is left. */
  putRules: (tabId: number) => Promise<void>;
  /** The site’s page in front, in the window that the person uses, popup aside; undefined where it is none. */
  inFront: () => Promise<{ tabId: number; siteId: string } | undefined>;
  /** Whether the page is the own profile of whoever is signed in. */
  isOwnProfile: (tabId: number) => Promise<boolean>;
  /** Whether the page shows that somebody is signed in; rejects where the page is gone. */
  isSignedIn: (tabId: number) => Promise<boolean>;
  /** Puts the profile check-up into the page, and goes there; rejects where the page is gone. */
  putProfileCheck: (tabId: number) => Promise<void>;
  /** Puts “Check this list” into the page. */
  putListCheck: (tabId: number) => Promise<void>;
  /** Opens the page that takes a pass, beside a tab whose page is covered. */
  openPassPage: (tabId: number) => Promise<void>;
  /** Opens the welcome page in a tab of its own; rejects where there is no window. */
  openWelcome: () => Promise<void>;
  /** Lanyard's own open pages: the popup, and blocked pages that may go back. */
  tellOwnPages: (decision: AccessDecision) => Promise<void>;
  /** Those may have to speak another language. */
  tellLanguage: () => Promise<void>;
};

/** A page that asks, as the browser names it. `key` stays the same while the document lives. */
export type Page = { siteId: string; tabId: number; key: string };

export type AlarmPort = {
  /** When everything is decided anew; asking again moves it. */
  wakeAt: (at: number) => Promise<void>;
  /** When to look at the clock for this browser's sake, which no page need hear of; undefined: there is no need. */
  lookAt: (at: number | undefined) => Promise<void>;
};

/** Where and in what Lanyard runs. */
export type EnvironmentPort = {
  versions: () => Promise<Omit<Versions, 'database'>>;
  database: () => Promise<DatabaseState>;
  /** Those of some match patterns on which the browser lets Lanyard run. */
  heldMatches: (matches: readonly string[]) => Promise<readonly string[]>;
  /** Ids of the sites whose pages nudges are made for. */
  nudgedSites: () => readonly string[];
  /** What the browser speaks, then what it asks pages for, the best first (BCP 47). */
  languages: () => readonly string[];
};

export type BadgePort = { show: (state: BadgeState) => Promise<void> };
