import type { OwnSettings } from '../core/own-settings.ts';
import { type Quiet, quietEndsAt, standingQuiet } from '../core/quiet.ts';
import { dateAt } from '../core/school-day.ts';
import type { Settings } from '../core/settings.ts';
import { countable } from '../core/site-info.ts';
import type { WatchLists } from '../core/watch-list.ts';
import { createAccessService } from './access-service.ts';
import { answerPages } from './answer-pages.ts';
import { answerSettings } from './answer-settings.ts';
import { createAnswersService } from './answers-service.ts';
import { createBlockService } from './block-service.ts';
import { createPageSignService } from './page-sign-service.ts';
import { createDiagnosticsService } from './diagnostics-service.ts';
import { createMyDataService } from './my-data-service.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createLanguageService } from './language-service.ts';
import { createNudgeService } from './nudge-service.ts';
import { createOverviewKeeper } from './overview-keeper.ts';
import { createOverviewService } from './overview-service.ts';
import { createOwnListService } from './own-list-service.ts';
import { createOwnSettingsService } from './own-settings-service.ts';
import { createPassService } from './pass-service.ts';
import { createPageSettingsService } from './page-settings-service.ts';
import { createSharedMinutes } from './shared-minutes-service.ts';
import { createPolicyService } from './policy-service.ts';
import { createSettingsPageService } from './settings-page-service.ts';
import { createSigningOutService } from './signing-out-service.ts';
import { createStaffPages } from './staff-pages.ts';
import { createUsageService } from './usage-service.ts';
import { createWarningService } from './warning-service.ts';
import type { PolicyIssue, WorkerPorts, WorkerTools } from './worker-ports.ts';

/** Joins the use cases of the worker: one of each, over the ports. */
export function createWorker<Policy extends object, Issue extends PolicyIssue>(
  ports: WorkerPorts,
  tools: WorkerTools<Policy, Issue>,
) {
  const { clock, tabs, catalogue } = ports;
  const sites = catalogue.map(({ id }) => id);
  const counted = countable(catalogue).map(({ id }) => id);
  let computed: { from: Policy | undefined; own: OwnSettings; settings: Settings } | undefined;

  const policy = createPolicyService({
    managed: ports.managed,
    store: ports.policyStore,
    embedded: ports.embeddedPolicy,
    parse: tools.parse,
    hold: tools.hold,
    keep: tools.keep,
    readKept: tools.readKept,
    clock,
    changed: () =>
      void tellEverything()
        .then(welcome.openIfChosen)
        .catch(() => undefined),
    // An admin who looks for the reason finds it here, before and beside the diagnostics page.
    found: (issue) => ports.report(`Lanyard policy: ${tools.issueText(issue)}`),
  });

  const ownSettings = createOwnSettingsService({
    store: ports.ownSettings,
    read: tools.readOwn,
    clock,
    changed: () => void tellOfOwn(),
  });

  /** Computed from the policy that holds and what is set here, anew whenever either is another one. */
  async function settings(): Promise<Settings> {
    const [{ policy: from }, own] = await Promise.all([policy.current(), ownSettings.current()]);
    if (computed === undefined || computed.from !== from || computed.own !== own)
      computed = { from, own, settings: tools.compute(from, own) };
    return computed.settings;
  }

  /** What rests now; where the school enforces, nothing does. */
  async function quiet(now = clock.now()): Promise<readonly Quiet[]> {
    return (await settings()).access.enforced ? [] : standingQuiet((await ownSettings.current()).quiet, now);
  }

  /** Of a site on which nothing of ours is to run, nobody needs to know that nothing can. */
  async function withoutAccess(): Promise<readonly string[]> {
    const { access } = await settings();
    const used = [...access.sites, ...ports.environment.nudgedSites()];
    return (await ports.withoutAccess()).filter((id) => used.includes(id));
  }

  const language = createLanguageService({
    ...{ settings, languages: tools.languages },
    own: async () => (await ownSettings.current()).language,
    browser: ports.environment.languages,
  });

  const timeZone = async () => (await settings()).access.timetable.timeZone;
  const policyErrors = async (): Promise<number> =>
    (await policy.current()).issues.filter(({ level }) => level === 'error').length;

  const watchLists = async (today: string): Promise<WatchLists | undefined> => {
    const held = (await policy.current()).policy;
    return held && tools.watchLists(held, today);
  };

  const passes = createPassService({ settings, store: ports.passes, ...tools.passes, clock });
  const accessSettings = async () => (await settings()).access;
  const here = createUsageService({
    ledger: ports.ledger,
    clock,
    access: accessSettings,
    passes: passes.standing,
    closings: ports.closings,
  });
  const minutes = createSharedMinutes({
    ...{ access: accessSettings, usedHere: here.usedToday, clock },
    sync: ports.minutesSync,
    store: ports.minutes,
    makeDevice: ports.makeSalt,
    changed: () => void block.apply('if-changed'),
  });
  const usage = { ...here, usedToday: minutes.usedToday };
  const nudges = createNudgeService({ store: ports.nudges, clock, timeZone });
  const answers = createAnswersService({
    ...{ store: ports.answers, clock, timeZone },
    changed: () => void tellSettings(),
  });
  const access = createAccessService({ settings, usage, passes, accounts: ports.accounts, clock });
  const ownList = createOwnListService({
    store: ports.ownList,
    makeSalt: ports.makeSalt,
    changed: () => void tellSettings(),
  });
  const pageSettings = createPageSettingsService({
    ...{ settings, watchLists, answers, nudges, quiet, language, clock },
    ...{ ownList: ownList.watchLists, nicknames: tools.nicknames },
    ...{ device: ports.device, makeSalt: ports.makeSalt },
  });
  const pageSigns = createPageSignService({
    store: ports.pageSigns,
    today: async () => dateAt(clock.now(), await timeZone()),
  });
  const hasLists = async (today: string): Promise<boolean> => (await watchLists(today)) !== undefined;
  const { checkUp, mayI, welcome, support } = createStaffPages({
    ...{ ...ports, settings, access, hasLists },
    changed: () => void block.apply('if-changed'),
  });
  const overview = createOverviewService({
    settings,
    policy: async () => ({ state: (await policy.current()).state, errors: await policyErrors() }),
    access,
    usage,
    minutes: minutes.report,
    passes,
    nudges,
    withoutAccess,
    pageSigns,
    leftByNewer: ports.leftByNewer,
    ...{ quiet, checkUpReminder: checkUp.reminder, welcome: welcome.state },
    environment: ports.environment,
    language,
    inFront: () => tabs.inFront(),
    hasLists,
    catalogue,
    clock,
  });
  const reports = {
    policyReport: async () => tools.reportPolicy(await policy.current()),
    peopleReport: async (today: string) => tools.reportPeople((await policy.current()).policy, today),
  };
  const diagnostics = createDiagnosticsService({
    ...{ ...ports, ...reports },
    ...{ settings, access, usage, pageSigns, language, minutes: minutes.report },
  });
  const myData = createMyDataService({
    ...{ store: ports.myData, ledger: ports.ledger, clock, timeZone },
    // The own settings last: the others read them in the middle of what they do.
    alone: (task) =>
      nudges.alone(() => welcome.alone(() => ownList.alone(() => ownSettings.forgetWhile(task)))),
  });
  const block = createBlockService({
    ...ports,
    ...{ settings, access, passes, policyErrors, withoutAccess },
    ...{ nextWrite: minutes.nextWrite, welcome: welcome.state },
    quietEndsAt: async (since) => quietEndsAt(await quiet(since), since),
    badge: { show: (state) => language.speak().then(() => ports.badge.show(state)) },
    sites: counted,
  });

  const keeper = createOverviewKeeper({
    ...{ overview: overview.overview, changesAt: block.changesAt, language, clock },
    ...{ store: ports.keptOverview, onceQuiet: ports.onceQuiet, version: ports.version },
  });

  /** A new policy, or a new day: what holds for pages may be another thing than what they were told. */
  async function tellEverything(): Promise<void> {
    keeper.changed();
    await block.apply('always');
    await tellSettings();
  }

  /** What is set here closes nothing; the alarm is at the end of what rests. */
  async function tellOfOwn(): Promise<void> {
    await block.apply('if-changed');
    await tellSettings();
  }

  /** Tells open pages to ask again what holds for nudges; the tab that brought it about knows already. */
  async function tellSettings(exceptTab?: number): Promise<void> {
    const open = (await Promise.all(sites.map((site) => tabs.open(site)))).flat();
    const others = open.filter((tabId) => tabId !== exceptTab);
    await Promise.allSettled([tabs.tellLanguage(), ...others.map((tabId) => tabs.tellSettings(tabId))]);
  }

  const housekeeping = createHousekeeping({
    ...{ usage, kept: [nudges, passes], myData, welcome, minutes, block, tellEverything },
  });

  const warnings = createWarningService({
    ...{ settings, tabs, language, catalogue, clock },
    decide: access.decide,
    store: ports.warnings,
  });

  const answersToPages = answerPages({
    ...{ usage, minutes, access, passes, block, nudges, answers, ownList, checkUp, mayI, welcome },
    ...{ pageSettings, overview, keeper, pageSigns, diagnostics, language, tabs, warnings, support },
    signingOut: createSigningOutService({ settings, access, usage, tabs, catalogue, clock }),
    tellOthers: tellSettings,
  });
  const answersToSettings = answerSettings({
    ...{ ownSettings, answers, myData, clock },
    facts: createSettingsPageService({
      ...{ ...ports, ...reports, languages: tools.languages },
      ...{ settings, ownSettings, answers, ownList },
    }),
    ...{ readFile: tools.readOwnFile, readOwn: tools.readOwn },
    forgotten: () => void tellOfOwn(),
  });
  return {
    ...{ policy, block, ...housekeeping, minutes, overviewChanged: keeper.changed },
    answers: { ...answersToPages, ...answersToSettings },
  };
}
