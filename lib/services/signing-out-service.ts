import { present } from '../core/present.ts';
import { dateAt } from '../core/school-day.ts';
import { enforcementOf } from '../core/enforcement.ts';
import type { Settings } from '../core/settings.ts';
import type { SignedIn, SigningOut } from '../core/signing-out.ts';
import { signOutTime } from '../core/signing-out.ts';
import type { SiteInfo } from '../core/site-info.ts';
import type { AccessService } from './access-service.ts';
import type { Clock, TabsPort } from './ports.ts';
import type { UsageService } from './usage-service.ts';

type Ports = {
  settings: () => Promise<Settings>;
  access: Pick<AccessService, 'together'>;
  usage: Pick<UsageService, 'days'>;
  tabs: Pick<TabsPort, 'open' | 'isSignedIn'>;
  catalogue: readonly SiteInfo[];
  clock: Clock;
};

/**
 * Where somebody is still signed in (V6). Open pages are asked at that moment, and the answer is not kept; of a site
 * without one, the day's minutes say that it was used.
 */
export function createSigningOutService({ settings, access, usage, tabs, catalogue, clock }: Ports) {
  async function isSignedIn(siteId: string): Promise<boolean> {
    const open = await tabs.open(siteId).catch((): readonly number[] => []);
    const answers = await Promise.all(open.map((tabId) => tabs.isSignedIn(tabId).catch(() => false)));
    return answers.includes(true);
  }

  async function usedToday(timeZone: string): Promise<readonly string[]> {
    const days = await usage.days([dateAt(clock.now(), timeZone)]).catch(() => []);
    return days.flatMap(({ bySite }) => Object.keys(bySite).filter((id) => (bySite[id] ?? 0) > 0));
  }

  return {
    /** What to remind of at this moment; undefined where it is no such time, or there is nothing. */
    now: async (): Promise<SigningOut | undefined> => {
      const held = (await settings()).access;
      if (enforcementOf(held) !== 'enforced') return undefined;
      const decision = await access.together();
      const when = signOutTime(decision, held.timetable, clock.now());
      if (when === undefined) return undefined;
      const counted = catalogue.filter(({ id }) => held.sites.includes(id));
      const known = await Promise.all(
        counted.map(async (site) => ({ site, signedIn: await isSignedIn(site.id) })),
      );
      const ids = await usedToday(held.timetable.timeZone);
      const closed = decision.state === 'closed';
      const wayOut = ({ site }: (typeof known)[number]): SignedIn => ({
        name: site.name,
        ...(!closed && present({ address: site.signOut })),
      });
      const signedIn = known.filter((one) => one.signedIn).map(wayOut);
      const used = known.filter((one) => !one.signedIn && ids.includes(one.site.id)).map(wayOut);
      if (signedIn.length + used.length === 0) return undefined;
      return { when, signedIn, used, ...(closed && { closed }) };
    },
  };
}

export type SigningOutService = ReturnType<typeof createSigningOutService>;
