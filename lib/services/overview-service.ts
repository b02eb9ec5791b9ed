import { allowanceOf } from '../core/access-decision.ts';
import { blockedHoursOn, closesOverLunch } from '../core/blocked-hours-on.ts';
import type { MinutesReport } from '../core/diagnostics.ts';
import type { CheckUpReminder } from '../core/check-up/records.ts';
import { leftForLater } from '../core/closed-words.ts';
import { enforcementOf } from '../core/enforcement.ts';
import type {
  BlockedView,
  CoverView,
  Overview,
  OwnBlockedView,
  PassFacts,
  PolicyState,
} from '../core/overview.ts';
import type { StandingPass } from '../core/pass.ts';
import { present } from '../core/present.ts';
import type { Quiet } from '../core/quiet.ts';
import { addDays, dateAt } from '../core/school-day.ts';
import type { Settings } from '../core/settings.ts';
import { faultsOf, siteHealth } from '../core/site-health.ts';
import { type SiteInfo, siteOfUrl } from '../core/site-info.ts';
import type { AccessService } from './access-service.ts';
import { createKeptWeeks } from './kept-weeks.ts';
import type { LanguageService } from './language-service.ts';
import type { NudgeService } from './nudge-service.ts';
import type { PageSignService } from './page-sign-service.ts';
import type { PassService } from './pass-service.ts';
import type { Clock, EnvironmentPort } from './ports.ts';
import type { UsageService } from './usage-service.ts';

type Ports = {
  settings: () => Promise<Settings>;
  policy: () => Promise<{ state: PolicyState; errors: number }>;
  access: Pick<AccessService, 'today' | 'together' | 'forSite'>;
  minutes: () => Promise<MinutesReport>;
  passes: Pick<PassService, 'code' | 'standing'>;
  usage: Pick<UsageService, 'usedToday' | 'days'>;
  nudges: Pick<NudgeService, 'week'>;
  withoutAccess: () => Promise<readonly string[]>;
  pageSigns: Pick<PageSignService, 'read'>;
  leftByNewer: () => Promise<boolean>;
  checkUpReminder: () => Promise<CheckUpReminder | undefined>;
  /** What rests now. */
  quiet: () => Promise<readonly Quiet[]>;
  environment: Pick<EnvironmentPort, 'database' | 'nudgedSites'>;
  welcome: () => Promise<'due' | undefined>;
  language: Pick<LanguageService, 'speak' | 'told'>;
  /** The site whose page is in front. */
  inFront: () => Promise<{ siteId: string } | undefined>;
  /** Whether the school's lists of people are here, and hold today. */
  hasLists: (today: string) => Promise<boolean>;
  catalogue: readonly SiteInfo[];
  clock: Clock;
};

/** All that the popup and the blocked page show. */
export function createOverviewService(ports: Ports) {
  const { settings, access, usage, clock } = ports;

  const today = async (): Promise<string> =>
    dateAt(clock.now(), (await settings()).access.timetable.timeZone);

  const weeks = createKeptWeeks({ ...ports, today });

  /** What is amiss with each site's pages, and how well Lanyard reads those that it counts or has nudges for. */
  async function siteStates(): Promise<Pick<Overview, 'changedSites' | 'health' | 'withoutAccess'>> {
    const [withoutAccess, { access: held }, signs] = await Promise.all([
      ports.withoutAccess(),
      settings(),
      ports.pageSigns.read(ports.catalogue.map(({ id }) => id)),
    ]);
    const all = ports.catalogue.map(({ id, name }, index) => ({ id, name, signs: signs[index] ?? {} }));
    const nudged = ports.environment.nudgedSites();
    const used = [...held.sites, ...nudged];
    return {
      withoutAccess,
      changedSites: all
        .map(({ id, signs }) => ({ id, faults: faultsOf(signs) }))
        .filter(({ faults }) => faults.length > 0),
      health: all
        .filter(({ id }) => used.includes(id))
        .map(({ id, name, signs }) => {
          const known = { access: !withoutAccess.includes(id), nudges: nudged.includes(id) };
          return { id, name, health: siteHealth(known, signs) };
        }),
    };
  }

  /** Over a closed site there is a cover, and nothing to check. */
  async function listsOn(): Promise<string | undefined> {
    const { sites } = (await settings()).access;
    const siteId = (await ports.inFront().catch(() => undefined))?.siteId;
    if (siteId === undefined || !(await ports.hasLists(await today()))) return undefined;
    if (sites.includes(siteId) && (await access.forSite(siteId)).state === 'closed') return undefined;
    return ports.catalogue.find(({ id, hasLists }) => id === siteId && hasLists === true)?.name;
  }

  /** For a week: by then the figures that may be missing are those of last week. */
  async function rebuiltOn(): Promise<string | undefined> {
    const database = await ports.environment.database();
    if (database.kind !== 'rebuilt') return undefined;
    const date = dateAt(database.at, (await settings()).access.timetable.timeZone);
    return date < addDays(await today(), -7) ? undefined : date;
  }

  /** What the popup may have to say; undefined where there is nothing. */
  async function remarks(): Promise<Partial<Overview>> {
    const [devices, lists, rebuilt, checkUp, welcome, quiet, leftByNewer] = await Promise.all([
      ports.minutes().then((report) => report.devices),
      listsOn(),
      rebuiltOn(),
      ports.checkUpReminder(),
      ports.welcome(),
      ports.quiet().then(resting),
      ports.leftByNewer(),
    ]);
    return {
      ...present({ devices, listsOn: lists, rebuiltOn: rebuilt, checkUp, welcome, quiet }),
      ...(leftByNewer && { leftByNewer }),
    };
  }

  async function standingPasses(): Promise<readonly StandingPass[]> {
    const now = clock.now();
    return (await ports.passes.standing()).filter(({ start, end }) => start <= now && now < end);
  }

  /** All is asked for side by side: somebody waits for it with the popup open. */
  async function overview(): Promise<Overview> {
    const held = await settings();
    const [policy, { together, usedToday }, shown, states, said, passes] = await Promise.all([
      ports.policy(),
      access.today(),
      weeks.shown(),
      siteStates(),
      remarks(),
      standingPasses(),
    ]);
    return {
      origin: held.origin,
      policy: { ...policy, ...present({ name: held.policyName, version: held.policyVersion }) },
      enforcement: enforcementOf(held.access),
      access: together,
      timeZone: held.access.timetable.timeZone,
      usedToday,
      ...shown,
      sites: ports.catalogue.map(({ id, name }) => ({ id, name })),
      ...states,
      ...present({ monitoringUrl: held.monitoringUrl, allowance: allowanceOf(held.access) }),
      passes: passes.map(({ sites, end }) => ({ sites: sites.map(nameOf), until: end })),
      ...(held.passKeys.length > 0 && { takesPasses: true }),
      ...said,
    };
  }

  const resting = (quiet: readonly Quiet[]): Overview['quiet'] =>
    quiet.length === 0
      ? undefined
      : quiet.map(({ siteId, until }) => ({ until, ...(siteId !== undefined && { site: nameOf(siteId) }) }));

  const nameOf = (siteId: string): string => ports.catalogue.find(({ id }) => id === siteId)?.name ?? siteId;

  /** `siteId`: the site that the page stands for; undefined: any. */
  async function blockedView(siteId?: string): Promise<BlockedView> {
    const held = await settings();
    const { head, it } = held.nudges.contacts;
    const [decision, usedToday] = await Promise.all([
      siteId === undefined ? access.together() : access.forSite(siteId),
      usage.usedToday(),
    ]);
    return {
      access: decision,
      usedToday,
      timeZone: held.access.timetable.timeZone,
      contacts: present({ head, it }),
      ...present({
        allowance: allowanceOf(held.access),
        hours: blockedHoursOn(await today(), held.access.timetable),
        policyName: held.policyName,
        policyUrl: held.nudges.policyUrl,
      }),
      ...(closesOverLunch(await today(), held.access.timetable) && { lunchToo: true }),
      ...(held.passKeys.length > 0 && { takesPasses: true }),
    };
  }

  /** For the cover over a site’s page, which does not ask for its language by itself. */
  async function coverView(siteId: string): Promise<CoverView> {
    const [view] = await Promise.all([blockedView(siteId), ports.language.speak()]);
    const left =
      view.access.state === 'closed'
        ? leftForLater({ ...view, decision: view.access }, clock.now())
        : undefined;
    return { ...view, ...present({ left }), ...(await ports.language.told()) };
  }

  /** For Lanyard's own page; `host`: of the address that it stands for. */
  async function ownBlockedView(host: string | undefined): Promise<OwnBlockedView> {
    const site = host === undefined ? undefined : siteOfUrl(ports.catalogue, `https://${host}/`);
    const [view, passCode] = await Promise.all([blockedView(site?.id), ports.passes.code()]);
    return { ...view, passCode };
  }

  async function passFacts(): Promise<PassFacts> {
    const { access: held, passKeys: keys } = await settings();
    const byStart = (one: StandingPass, other: StandingPass): number => one.start - other.start;
    return {
      code: await ports.passes.code(),
      sites: held.sites.map((id) => ({ id, name: nameOf(id) })),
      timeZone: held.timetable.timeZone,
      keys,
      passes: (await ports.passes.standing()).filter(({ end }) => end > clock.now()).sort(byStart),
    };
  }

  return { overview, week: weeks.week, coverView, ownBlockedView, passFacts };
}

export type OverviewService = ReturnType<typeof createOverviewService>;
