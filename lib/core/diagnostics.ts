import type { AccessDecision } from './access.ts';
import type { ChosenLanguage } from './choose-language.ts';
import type { Enforcement } from './enforcement.ts';
import type { OpenReason } from './open-reason.ts';
import type { DatedFault, SiteHealth } from './site-health.ts';

/**
 * How one key of a policy stands on this device. `partly`: set, without an item that is wrong. `held`: what arrived
 * cannot be used, so the last good value stays. `refused`: it cannot be used, and there is no last good value.
 */
export type KeyState = 'set' | 'partly' | 'held' | 'refused' | 'unset';

/** Something in a policy that an admin should put right, or know, in the words of `lib/policy`. */
export type KeyIssue = {
  /** Where in the value, such as “item 3”; absent where the whole value is meant. */
  at?: string;
  problem: string;
  expected: string;
  example: string;
  /** What Lanyard does now. */
  outcome: string;
  level: 'error' | 'warning';
  /** The key, rule or site that was probably meant. */
  suggestion?: string;
};

/** One key of the policy. Instants are milliseconds since the Unix epoch. */
export type KeyReport = {
  key: string;
  title: string;
  description: string;
  state: KeyState;
  /** What holds, one entry an item; nothing of a key that stands for people. */
  values: readonly string[];
  /** What a key that stands for people holds, in words. */
  instead?: string;
  /** What holds where the key is not set, in words. */
  absent?: string;
  /** When the value that holds arrived. */
  arrivedAt?: number;
  /** When what is wrong with it was first seen so. */
  wrongSince?: number;
  issues: readonly KeyIssue[];
};

export type KeyGroup = { title: string; keys: readonly KeyReport[] };

/** Where the policy comes from. `kept`: none arrives now; the device's own copy of the last good one. */
export type PolicySource = 'none' | 'browser' | 'kept' | 'build';

/** The policy of this device, key by key. */
export type PolicyReport = {
  source: PolicySource;
  name?: string;
  version?: string;
  /** When the browser last handed a policy over. */
  readAt?: number;
  /** When what it says last changed. */
  changedAt?: number;
  /** Since when none arrives any more; the kept copy is in force. */
  heldSince?: number;
  /** Issues about no key that this version knows: the policy as a whole, misspelt, newer and retired keys. */
  others: readonly (KeyIssue & { key: string })[];
  groups: readonly KeyGroup[];
};

/** `ended`: past their last day. `unusable`: there are lists but no salt, without which they match nobody. */
export type PeopleState = 'none' | 'in-use' | 'ended' | 'unusable';

/** The watch-lists by count and date alone. Dates are `YYYY-MM-DD`. */
export type PeopleReport = {
  state: PeopleState;
  lists: readonly { key: string; title: string; people: number }[];
  madeOn?: string;
  /** The last day on which they are used. */
  until?: string;
  /** Days from today to that day; negative once it is past. */
  daysLeft?: number;
};

/** One of the layers that hold without asking the worker: site ids it should close now, and those it does. */
export type LayerReport = { wanted: readonly string[]; found: readonly string[] };

/**
 * What minutes are counted of. `off`: of this device alone. `failing`: of this device alone, though policy asks for
 * more. `since`: when counting began here, in ms since the Unix epoch; absent where the disk does not answer.
 */
export type MinutesReport = {
  since?: number;
  sharing: 'off' | 'working' | 'failing';
  /** On how many devices there are minutes of today, as far as this one knows. */
  devices?: number;
};

/** What is enforced at this moment, and why. */
export type EnforcementReport = {
  enforcement: Enforcement;
  access: AccessDecision;
  /** Why the sites are open; absent while they are closed, where the decision says it. */
  openBecause?: OpenReason;
  /** Milliseconds a day; absent where there is no allowance. */
  allowance?: number;
  usedToday: number;
  minutes: MinutesReport;
  /** The blocked hours that begin today, such as `08:45-16:00`. */
  hoursToday?: string;
  rules: LayerReport;
  scripts: LayerReport;
};

/** One site of the catalogue. */
export type SiteReport = {
  id: string;
  name: string;
  /** Match patterns of its hosts, and whether the browser lets Lanyard run there. */
  hosts: readonly { host: string; match: string; held: boolean }[];
  health: SiteHealth;
  /** What is amiss with its pages, where `health` is `changed`. */
  faults: readonly DatedFault[];
  use: 'counted' | 'exempt' | 'not-counted';
};

/** `rebuilt`: it was damaged and made anew. `newer`: a later version left it. `failing`: it does not answer. */
export type DatabaseState =
  { kind: 'ok' } | { kind: 'rebuilt'; at: number } | { kind: 'newer' } | { kind: 'failing' };

export type Versions = {
  lanyard: string;
  /** As policies name this extension. */
  extensionId: string;
  browser: string;
  platform: string;
  /** The oldest version of this browser that Lanyard runs in. */
  minimumBrowser: string;
  database: DatabaseState;
};

/** All that the diagnostics page shows. It goes to Lanyard's own pages alone. */
export type Diagnostics = {
  policy: PolicyReport;
  people: PeopleReport;
  enforcement: EnforcementReport;
  sites: readonly SiteReport[];
  language: ChosenLanguage;
  versions: Versions;
  /** The school's zone (IANA name), in which instants are to be read out. */
  timeZone: string;
  /** Whom the policy names for IT support. */
  it?: string;
};

/** Every issue of a policy, whatever it is about. */
export const issuesOf = ({ groups, others }: PolicyReport): readonly KeyIssue[] => [
  ...others,
  ...groups.flatMap(({ keys }) => keys).flatMap(({ issues }) => issues),
];

/** Whether somebody should look at a key: something about it is wrong, or worth knowing. */
export const needsALook = ({ issues, state }: KeyReport): boolean =>
  issues.length > 0 || state === 'held' || state === 'refused' || state === 'partly';

/** Whether a layer closes other sites than it should. */
export const isOutOfLine = ({ wanted, found }: LayerReport): boolean =>
  wanted.length !== found.length || wanted.some((site) => !found.includes(site));
