import { allowanceOf } from '../core/access-decision.ts';
import { blockedHoursOn } from '../core/blocked-hours-on.ts';
import type { MinutesReport } from '../core/diagnostics.ts';
import type { CheckUpReminder } from '../core/check-up/records.ts';
import { enforcementOf } from '../core/enforcement.ts';
import type {
  BlockedView,
  Overview,
  OwnBlockedView,
  PassFacts,
  PolicyState,
  WeekSummary,
} from '../core/overview.ts';
import type { StandingPass } from '../core/pass.ts';
import { present } from '../core/present.ts';
import { addDays, dateAt } from '../core/school-day.ts';
import type { Settings } from '../core/settings.ts';
import { faultsOf } from '../core/site-health.ts';
import { type SiteInfo, siteOfUrl } from '../core/site-info.ts';
import { datesOfWeek, mondayWeeksAgo } from '../core/week.ts';
import type { AccessService } from './access-service.ts';
import type { NudgeService } from './nudge-service.ts';
import type { PageSignService } from './page-sign-service.ts';
import type { PassService } from './pass-service.ts';
import type { Clock, EnvironmentPort } from './ports.ts';
import type { UsageService } from './usage-service.ts';

type Ports = {
  settings: () => Promise<Settings>;
  policy: () => Promise<{ state: PolicyState; errors: number }>;
  access: Pick<AccessService, 'together' | 'forSite'>;
  minutes: () => Promise<MinutesReport>;
  passes: Pick<PassService, 'code' | 'standing'>;
  usage: Pick<UsageService, 'usedToday' | 'days'>;
  nudges: Pick<NudgeService, 'week'>;
  withoutAccess: () => Promise<readonly string[]>;
  pageSigns: Pick<PageSignService, 'read'>;
  leftByNewer: () => Promise<boolean>;
  checkUpReminder: () => Promise<CheckUpReminder | undefined>;
  environment: Pick<EnvironmentPort, 'database'>;
  /** The site whose page is in front. */
  inFront: () => Promise<{ siteId: string } | undefined>;
  /** Whether the school's lists of people are here, and hold today. */
  hasLists: (today: string) => Promise<boolean>;
  catalogue: readonly SiteInfo[];
  clock: Clock;
};

/** All that the popup and the blocked page show. */
export function createOverviewService(ports: Ports) {
  const { settings, access, usage, nudges, clock } = ports;

  const today = async (): Promise<string> =>
    dateAt(clock.now(), (await settings()).access.timetable.timeZone);

  async function week(weeksAgo: number): Promise<WeekSummary> {
    const monday = mondayWeeksAgo(await today(), weeksAgo);
    return { monday, days: await usage.days(datesOfWeek(monday)), nudges: await nudges.week(monday) };
  }

  async function changedSites(): Promise<Overview['changedSites']> {
    const all = ports.catalogue.map(async ({ id }) => ({
      id,
      faults: faultsOf(await ports.pageSigns.read(id)),
    }));
    return (await Promise.all(all)).filter(({ faults }) => faults.length > 0);
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

  async function overview(): Promise<Overview> {
    const held = await settings();
    const policy = await ports.policy();
    const now = clock.now();
    const passes = (await ports.passes.standing()).filter(({ start, end }) => start <= now && now < end);
    return {
      origin: held.origin,
      policy: { ...policy, ...present({ name: held.policyName, version: held.policyVersion }) },
      enforcement: enforcementOf(held.access),
      access: await access.together(),
      timeZone: held.access.timetable.timeZone,
      today: await today(),
      usedToday: await usage.usedToday(),
      thisWeek: await week(0),
      lastWeek: await week(1),
      sites: ports.catalogue.map(({ id, name }) => ({ id, name })),
      withoutAccess: await ports.withoutAccess(),
      changedSites: await changedSites(),
      ...present({
        monitoringUrl: held.monitoringUrl,
        allowance: allowanceOf(held.access),
        devices: (await ports.minutes()).devices,
        listsOn: await listsOn(),
        rebuiltOn: await rebuiltOn(),
        checkUp: await ports.checkUpReminder(),
      }),
      passes: passes.map(({ sites, end }) => ({ sites: sites.map(nameOf), until: end })),
      ...(held.passKeys.length > 0 && { takesPasses: true }),
      ...((await ports.leftByNewer()) && { leftByNewer: true }),
    };
  }

  const nameOf = (siteId: string): string => ports.catalogue.find(({ id }) => id === siteId)?.name ?? siteId;

  /** `siteId`: the site that the page stands for; undefined: any. */
  async function blockedView(siteId?: string): Promise<BlockedView> {
    const held = await settings();
    const { head, it } = held.nudges.contacts;
    return {
      access: await (siteId === undefined ? access.together() : access.forSite(siteId)),
      usedToday: await usage.usedToday(),
      timeZone: held.access.timetable.timeZone,
      contacts: present({ head, it }),
      ...present({
        allowance: allowanceOf(held.access),
        hours: blockedHoursOn(await today(), held.access.timetable),
        policyName: held.policyName,
        policyUrl: held.nudges.policyUrl,
      }),
      ...(held.passKeys.length > 0 && { takesPasses: true }),
    };
  }

  /** For Lanyard's own page; `host`: of the address that it stands for. */
  async function ownBlockedView(host: string | undefined): Promise<OwnBlockedView> {
    const site = host === undefined ? undefined : siteOfUrl(ports.catalogue, `https://${host}/`);
    return { ...(await blockedView(site?.id)), passCode: await ports.passes.code() };
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

  return { overview, week, blockedView, ownBlockedView, passFacts };
}

export type OverviewService = ReturnType<typeof createOverviewService>;
