import type { PeopleReport, PolicyReport } from '../core/diagnostics.ts';
import type { LastPolicy } from '../core/last-policy.ts';
import type { FileProblem, OwnFile, OwnSettings } from '../core/own-settings.ts';
import type { PassPlace, PassVerdict } from '../core/pass.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteInfo } from '../core/site-info.ts';
import type { WatchLists } from '../core/watch-list.ts';
import type { Languages } from '../language/language.ts';
import type { HeldPolicy } from './policy-service.ts';
import type * as P from './ports.ts';

export type PolicyIssue = { key: string; level: 'error' | 'warning' };

/** A file of one's own as it was read, or why it was not. */
type OwnFileRead =
  { kind: 'read'; file: Omit<OwnFile, 'openedAt'> } | { kind: 'refused'; problem: FileProblem };

/** What is done with a policy; all of it is `lib/policy`, which services do not know. */
export type PolicyTools<Policy, Issue> = {
  parse: (raw: unknown) => { policy: Policy; issues: readonly Issue[] };
  hold: (
    previous: Policy | undefined,
    next: Policy,
    issues: readonly Issue[],
  ) => { policy: Policy; issues: readonly Issue[] };
  /** A policy as it is written to the disk, and as it is read from there; undefined where none can be. Neither throws. */
  keep: (last: LastPolicy<Policy, Issue>) => object;
  readKept: (kept: unknown) => LastPolicy<Policy, Issue> | undefined;
  /** `own` holds only where there is no policy. */
  compute: (policy: Policy | undefined, own: OwnSettings) => Settings;
  /** What a member of staff has set, as it was kept. Never throws. */
  readOwn: (raw: unknown) => { own: OwnSettings; damaged: boolean };
  /** A policy file that they have opened. Never throws. */
  readOwnFile: (text: string) => OwnFileRead;
  watchLists: (policy: Policy, today: string) => WatchLists | undefined;
  /** By which watch-lists are made (`lib/text`). */
  nicknames: string;
  /** An issue as one line, without any value that stands for people. */
  issueText: (issue: Issue) => string;
  /** Both for the diagnostics page. */
  reportPolicy: (held: HeldPolicy<Policy, Issue>) => PolicyReport;
  reportPeople: (policy: Policy | undefined, today: string) => PeopleReport;
};

/** What is there beside the ports. */
export type WorkerTools<Policy, Issue> = PolicyTools<Policy, Issue> & {
  passes: PassTools;
  /** Those beside English. */
  languages: Languages;
};

/** What is done with a pass; all of it is `lib/passes`, which services do not know. */
export type PassTools = {
  verify: (signs: string, place: PassPlace) => Promise<PassVerdict>;
  makeCode: () => string;
};

export type WorkerPorts = {
  clock: P.Clock;
  managed: P.ManagedStorage;
  policyStore: P.PolicyStore;
  embeddedPolicy: () => Promise<unknown>;
  ledger: P.LedgerStore;
  nudges: P.NudgeStore;
  answers: P.AnswerStore;
  device: P.DeviceStore;
  passes: P.PassStore;
  ownList: P.OwnListStore;
  ownSettings: P.OwnSettingsStore;
  myData: P.MyDataStore;
  minutes: P.MinutesStore;
  minutesSync: P.MinutesSync;
  checkUp: P.CheckUpStore;
  welcome: P.WelcomeStore;
  layers: P.BlockLayers;
  tabs: P.TabsPort;
  alarms: P.AlarmPort;
  badge: P.BadgePort;
  accounts: P.AccountStore;
  closings: P.ClosingWatch;
  pageSigns: P.PageSignStore;
  warnings: P.WarningStore;
  keptOverview: P.KeptOverviewStore;
  /** Runs the last task that it was given once it was given none for a while. */
  onceQuiet: (task: () => void) => void;
  /** Of this Lanyard. */
  version: string;
  environment: P.EnvironmentPort;
  /** A line for whoever looks into the worker's console. */
  report: (line: string) => void;
  /** Ids of sites that the browser withholds. */
  withoutAccess: () => Promise<readonly string[]>;
  /** Whether a newer Lanyard kept its figures here before this one. */
  leftByNewer: () => Promise<boolean>;
  makeSalt: () => string;
  catalogue: readonly SiteInfo[];
};
