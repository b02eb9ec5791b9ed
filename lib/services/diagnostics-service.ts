import { allowanceOf } from '../core/access-decision.ts';
import { blockedHoursOn } from '../core/blocked-hours-on.ts';
import type {
  Diagnostics,
  EnforcementReport,
  MinutesReport,
  PeopleReport,
  PolicyReport,
  SiteReport,
  Versions,
} from '../core/diagnostics.ts';
import { enforcementOf } from '../core/enforcement.ts';
import { openReason } from '../core/open-reason.ts';
import { present } from '../core/present.ts';
import { dateAt } from '../core/school-day.ts';
import type { AccessSettings, Settings } from '../core/settings.ts';
import { faultsOf, siteHealth } from '../core/site-health.ts';
import { matchesOf, type SiteInfo } from '../core/site-info.ts';
import type { AccessService } from './access-service.ts';
import type { LanguageService } from './language-service.ts';
import type { PageSignService } from './page-sign-service.ts';
import { closedSites } from './closed-sites.ts';
import type { BlockLayers, Clock, EnvironmentPort } from './ports.ts';
import type { UsageService } from './usage-service.ts';

type Ports = {
  settings: () => Promise<Settings>;
  policyReport: () => Promise<PolicyReport>;
  /** The watch-lists on a date (`YYYY-MM-DD`). */
  peopleReport: (today: string) => Promise<PeopleReport>;
  access: Pick<AccessService, 'together' | 'closed'>;
  usage: Pick<UsageService, 'usedToday'>;
  minutes: () => Promise<MinutesReport>;
  pageSigns: Pick<PageSignService, 'read'>;
  layers: Pick<BlockLayers, 'standing'>;
  environment: EnvironmentPort;
  catalogue: readonly SiteInfo[];
  language: Pick<LanguageService, 'chosen'>;
  clock: Clock;
};

function useOf({ access, exemptSites }: Settings, id: string): SiteReport['use'] {
  if (exemptSites.includes(id)) return 'exempt';
  return access.sites.includes(id) ? 'counted' : 'not-counted';
}

/** All that the diagnostics page shows, read anew at each call: layers and permissions from the browser itself. */
export function createDiagnosticsService(ports: Ports) {
  const { settings, layers, environment, pageSigns, catalogue, clock } = ports;

  const today = ({ timetable }: AccessSettings): string => dateAt(clock.now(), timetable.timeZone);

  async function enforcement(held: Settings): Promise<EnforcementReport> {
    const decision = await ports.access.together();
    const wanted = closedSites(held, await ports.access.closed());
    // What does not answer closes nothing that anybody could rely on.
    const found = await layers.standing().catch(() => ({ rules: [], scripts: [] }));
    return {
      enforcement: enforcementOf(held.access),
      access: decision,
      usedToday: await ports.usage.usedToday(),
      minutes: await ports.minutes(),
      rules: { wanted: wanted.rules, found: found.rules },
      scripts: { wanted: wanted.scripts, found: found.scripts },
      ...present({
        openBecause: decision.state === 'open' ? openReason(held.access, clock.now()) : undefined,
        allowance: allowanceOf(held.access),
        hoursToday: blockedHoursOn(today(held.access), held.access.timetable),
      }),
    };
  }

  async function siteReport(site: SiteInfo, held: Settings): Promise<SiteReport> {
    const matches = matchesOf(site);
    const allowed = await environment.heldMatches(matches);
    const hosts = site.hosts.map((host, index) => {
      const match = matches[index] ?? host;
      return { host, match, held: allowed.includes(match) };
    });
    const known = {
      access: hosts.every((host) => host.held),
      nudges: environment.nudgedSites().includes(site.id),
    };
    const [signs = {}] = await pageSigns.read([site.id]);
    const health = siteHealth(known, signs);
    const faults = health === 'changed' ? faultsOf(signs) : [];
    return { id: site.id, name: site.name, hosts, health, faults, use: useOf(held, site.id) };
  }

  async function versions(): Promise<Versions> {
    return { ...(await environment.versions()), database: await environment.database() };
  }

  return {
    diagnostics: async (): Promise<Diagnostics> => {
      const held = await settings();
      const { it } = held.nudges.contacts;
      return {
        policy: await ports.policyReport(),
        people: await ports.peopleReport(today(held.access)),
        enforcement: await enforcement(held),
        sites: await Promise.all(catalogue.map((site) => siteReport(site, held))),
        language: await ports.language.chosen(),
        versions: await versions(),
        timeZone: held.access.timetable.timeZone,
        ...present({ it }),
      };
    },
  };
}

export type DiagnosticsService = ReturnType<typeof createDiagnosticsService>;
