import { dateAt } from '../core/school-day.ts';
import type { Settings } from '../core/settings.ts';
import { countable } from '../core/site-info.ts';
import type { WatchLists } from '../core/watch-list.ts';
import { createAccessService } from './access-service.ts';
import { answerPages } from './answer-pages.ts';
import { createAnswersService } from './answers-service.ts';
import { createCheckUpService } from './check-up-service.ts';
import { createBlockService } from './block-service.ts';
import { createPageSignService } from './page-sign-service.ts';
import { createDiagnosticsService } from './diagnostics-service.ts';
import { createNudgeService } from './nudge-service.ts';
import { createOverviewService } from './overview-service.ts';
import { createOwnListService } from './own-list-service.ts';
import { createPassService } from './pass-service.ts';
import { createPageSettingsService } from './page-settings-service.ts';
import { createSharedMinutes } from './shared-minutes-service.ts';
import { createPolicyService } from './policy-service.ts';
import { createUsageService } from './usage-service.ts';
import { createWarningService } from './warning-service.ts';
import type { PassTools, PolicyIssue, PolicyTools, WorkerPorts } from './worker-ports.ts';

/** Joins the use cases of the worker: one of each, over the ports. */
export function createWorker<Policy extends object, Issue extends PolicyIssue>(
  ports: WorkerPorts<Policy, Issue>,
  tools: PolicyTools<Policy, Issue> & { passes: PassTools },
) {
  const { clock, tabs, catalogue } = ports;
  const sites = catalogue.map(({ id }) => id);
  const counted = countable(catalogue).map(({ id }) => id);
  let computed: { from: Policy | undefined; settings: Settings } | undefined;

  const policy = createPolicyService({
    managed: ports.managed,
    store: ports.policyStore,
    embedded: ports.embeddedPolicy,
    parse: tools.parse,
    hold: tools.hold,
    clock,
    changed: () => void tellEverything(),
    // An admin who looks for the reason finds it here, before and beside the diagnostics page.
    found: (issue) => ports.report(`Lanyard policy: ${tools.issueText(issue)}`),
  });

  /** Computed from the policy that holds, anew whenever that is another one. */
  async function settings(): Promise<Settings> {
    const { policy: from } = await policy.current();
    if (computed === undefined || computed.from !== from) computed = { from, settings: tools.compute(from) };
    return computed.settings;
  }

  /** Of a site on which nothing of ours is to run, nobody needs to know that nothing can. */
  async function withoutAccess(): Promise<readonly string[]> {
    const { access } = await settings();
    const used = [...access.sites, ...ports.environment.nudgedSites()];
    return (await ports.withoutAccess()).filter((id) => used.includes(id));
  }

  const timeZone = async (): Promise<string> => (await settings()).access.timetable.timeZone;
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
  const answers = createAnswersService({ store: ports.answers });
  const access = createAccessService({ settings, usage, passes, accounts: ports.accounts, clock });
  const ownList = createOwnListService({
    store: ports.ownList,
    makeSalt: ports.makeSalt,
    changed: () => void tellSettings(),
  });
  const pageSettings = createPageSettingsService({
    settings,
    watchLists,
    ownList: ownList.watchLists,
    nicknames: tools.nicknames,
    answers,
    nudges,
    device: ports.device,
    makeSalt: ports.makeSalt,
    clock,
  });
  const pageSigns = createPageSignService({
    store: ports.pageSigns,
    today: async () => dateAt(clock.now(), await timeZone()),
  });
  const checkUp = createCheckUpService({ settings, access, store: ports.checkUp, catalogue, clock });
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
    checkUpReminder: checkUp.reminder,
    environment: ports.environment,
    inFront: () => tabs.inFront(),
    hasLists: async (today) => (await watchLists(today)) !== undefined,
    catalogue,
    clock,
  });
  const diagnostics = createDiagnosticsService({
    ...ports,
    ...{ settings, access, usage, pageSigns, minutes: minutes.report },
    policyReport: async () => tools.reportPolicy(await policy.current()),
    peopleReport: async (today) => tools.reportPeople((await policy.current()).policy, today),
  });
  const block = createBlockService({
    ...ports,
    ...{ settings, access, passes, policyErrors, withoutAccess, nextWrite: minutes.nextWrite },
    sites: counted,
  });

  /** A new policy, or a new day: what holds for pages may be another thing than what they were told. */
  async function tellEverything(): Promise<void> {
    await block.apply('always');
    await tellSettings();
  }

  /** Tells open pages to ask again what holds for nudges; the tab that brought it about knows already. */
  async function tellSettings(exceptTab?: number): Promise<void> {
    const open = (await Promise.all(sites.map((site) => tabs.open(site)))).flat();
    const others = open.filter((tabId) => tabId !== exceptTab);
    await Promise.allSettled(others.map((tabId) => tabs.tellSettings(tabId)));
  }

  /** Housekeeping and a fresh decision, at every start and alarm. A failing disk must not stop the decision. */
  async function wake(when: 'always' | 'if-changed'): Promise<void> {
    await (when === 'always' ? tellEverything() : block.apply(when));
    await Promise.allSettled([usage.tidy(), nudges.tidy(), passes.tidy()]);
    void minutes.exchange('heard');
  }

  /** A look at the clock: nothing was decided, and no page is told. */
  async function look(): Promise<void> {
    await minutes.exchange('counted');
    await block.apply('if-changed');
  }

  const warnings = createWarningService({
    ...{ settings, tabs, catalogue, clock },
    decide: access.decide,
    store: ports.warnings,
  });

  const answersToPages = answerPages({
    ...{
      usage,
      minutes,
      access,
      passes,
      block,
      nudges,
      answers,
      ownList,
      checkUp,
      pageSettings,
      overview,
      pageSigns,
      diagnostics,
      tabs,
      warnings,
    },
    tellOthers: tellSettings,
  });
  return { policy, block, wake, look, minutes, answers: answersToPages };
}
