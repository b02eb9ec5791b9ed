import { allowanceOf } from '../core/access-decision.ts';
import { blockedHoursOn } from '../core/blocked-hours-on.ts';
import { enforcementOf } from '../core/enforcement.ts';
import type { BlockedView, Overview, PolicyState, WeekSummary } from '../core/overview.ts';
import { present } from '../core/present.ts';
import { addDays, dateAt } from '../core/school-day.ts';
import type { Settings } from '../core/settings.ts';
import { faultsOf } from '../core/site-health.ts';
import type { SiteInfo } from '../core/site-info.ts';
import { datesOfWeek, mondayWeeksAgo } from '../core/week.ts';
import type { AccessService } from './access-service.ts';
import type { NudgeService } from './nudge-service.ts';
import type { PageSignService } from './page-sign-service.ts';
import type { Clock, EnvironmentPort } from './ports.ts';
import type { UsageService } from './usage-service.ts';

type Ports = {
  settings: () => Promise<Settings>;
  policy: () => Promise<{ state: PolicyState; errors: number }>;
  access: Pick<AccessService, 'together'>;
  usage: Pick<UsageService, 'usedToday' | 'days'>;
  nudges: Pick<NudgeService, 'week'>;
  withoutAccess: () => Promise<readonly string[]>;
  pageSigns: Pick<PageSignService, 'read'>;
  leftByNewer: () => Promise<boolean>;
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
    if (sites.includes(siteId) && (await access.together()).state === 'closed') return undefined;
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
        listsOn: await listsOn(),
        rebuiltOn: await rebuiltOn(),
      }),
      ...((await ports.leftByNewer()) && { leftByNewer: true }),
    };
  }

  async function blockedView(): Promise<BlockedView> {
    const held = await settings();
    const { head, it } = held.nudges.contacts;
    return {
      access: await access.together(),
      usedToday: await usage.usedToday(),
      timeZone: held.access.timetable.timeZone,
      contacts: present({ head, it }),
      ...present({
        allowance: allowanceOf(held.access),
        hours: blockedHoursOn(await today(), held.access.timetable),
        policyName: held.policyName,
        policyUrl: held.nudges.policyUrl,
      }),
    };
  }

  return { overview, week, blockedView };
}

export type OverviewService = ReturnType<typeof createOverviewService>;
