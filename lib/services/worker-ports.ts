import type { PeopleReport, PolicyReport } from '../core/diagnostics.ts';
import type { PassPlace, PassVerdict } from '../core/pass.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteInfo } from '../core/site-info.ts';
import type { WatchLists } from '../core/watch-list.ts';
import type { HeldPolicy } from './policy-service.ts';
import type * as P from './ports.ts';

export type PolicyIssue = { key: string; level: 'error' | 'warning' };

/** What is done with a policy; all of it is `lib/policy`, which services do not know. */
export type PolicyTools<Policy, Issue> = {
  parse: (raw: unknown) => { policy: Policy; issues: readonly Issue[] };
  hold: (
    previous: Policy | undefined,
    next: Policy,
    issues: readonly Issue[],
  ) => { policy: Policy; issues: readonly Issue[] };
  compute: (policy: Policy | undefined) => Settings;
  watchLists: (policy: Policy, today: string) => WatchLists | undefined;
  /** By which watch-lists are made (`lib/text`). */
  nicknames: string;
  /** An issue as one line, without any value that stands for people. */
  issueText: (issue: Issue) => string;
  /** Both for the diagnostics page. */
  reportPolicy: (held: HeldPolicy<Policy, Issue>) => PolicyReport;
  reportPeople: (policy: Policy | undefined, today: string) => PeopleReport;
};

/** What is done with a pass; all of it is `lib/passes`, which services do not know. */
export type PassTools = {
  verify: (signs: string, place: PassPlace) => Promise<PassVerdict>;
  makeCode: () => string;
};

export type WorkerPorts<Policy, Issue> = {
  clock: P.Clock;
  managed: P.ManagedStorage;
  policyStore: P.PolicyStore<Policy, Issue>;
  embeddedPolicy: () => Promise<unknown>;
  ledger: P.LedgerStore;
  nudges: P.NudgeStore;
  answers: P.AnswerStore;
  device: P.DeviceStore;
  passes: P.PassStore;
  ownList: P.OwnListStore;
  minutes: P.MinutesStore;
  minutesSync: P.MinutesSync;
  checkUp: P.CheckUpStore;
  layers: P.BlockLayers;
  tabs: P.TabsPort;
  alarms: P.AlarmPort;
  badge: P.BadgePort;
  accounts: P.AccountStore;
  pageSigns: P.PageSignStore;
  warnings: P.WarningStore;
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
