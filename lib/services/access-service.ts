import type { AccessDecision } from '../core/access.ts';
import { decideAccess } from '../core/access-decision.ts';
import type { AccountKind } from '../core/account.ts';
import { windowsOf } from '../core/pass.ts';
import { decideWithPasses } from '../core/pass-decision.ts';
import type { Settings } from '../core/settings.ts';
import type { PassService } from './pass-service.ts';
import type { AccountStore, Clock, Page } from './ports.ts';
import type { UsageService } from './usage-service.ts';

type Ports = {
  settings: () => Promise<Settings>;
  usage: Pick<UsageService, 'usedToday'>;
  passes: Pick<PassService, 'standing'>;
  /** By tab, for as long as the browser runs: the worker is stopped many times while one page is read. */
  accounts: AccountStore;
  clock: Clock;
};

/** Whether policy lists an official account on a site; without one, no page can be of an official account. */
export const hasOfficialAccount = (settings: Settings, siteId: string): boolean =>
  settings.nudges.officialAccounts.some((account) => account.startsWith(`${siteId}:`));

/** Decides for pages. A tab whose account is not known is personal. */
export function createAccessService({ settings, usage, passes, accounts, clock }: Ports) {
  // What cannot be read is not known, and what cannot be kept is told again by the page.
  const accountOf = (tabId: number) => accounts.read(tabId).catch(() => undefined);

  /** What was used today, and what follows for all counted sites together; without passes, which are for single sites. */
  const today = async (): Promise<{ usedToday: number; together: AccessDecision }> => {
    const { access } = await settings();
    const usedToday = await usage.usedToday();
    return { usedToday, together: decideAccess(access, usedToday, clock.now()) };
  };

  const together = async (): Promise<AccessDecision> => (await today()).together;

  /** The decisions for some sites, with the passes that open them; whoever is signed in. All is read once. */
  const forSites = async (siteIds: readonly string[]): Promise<readonly AccessDecision[]> => {
    const { access } = await settings();
    if (!siteIds.some((id) => access.sites.includes(id))) return siteIds.map(() => ({ state: 'open' }));
    const [standing, usedToday] = await Promise.all([passes.standing(), usage.usedToday()]);
    const now = clock.now();
    return siteIds.map((id) =>
      access.sites.includes(id)
        ? decideWithPasses(access, usedToday, windowsOf(standing, id), now)
        : { state: 'open' },
    );
  };

  const forSite = async (siteId: string): Promise<AccessDecision> =>
    (await forSites([siteId]))[0] ?? { state: 'open' };

  /** Whether time in this tab counts and hours close it: counted sites, save official accounts (A1). */
  const isCounted = async (siteId: string, tabId: number): Promise<boolean> => {
    const held = await settings();
    if (!held.access.sites.includes(siteId)) return false;
    // Most schools list no account, and nothing is read for them.
    return !(hasOfficialAccount(held, siteId) && (await accountOf(tabId))?.account === 'official');
  };

  return {
    today,
    together,
    forSite,
    /** Ids of the sites that are closed now. */
    closed: async (): Promise<readonly string[]> => {
      const { sites } = (await settings()).access;
      const decisions = await forSites(sites);
      return sites.filter((_, index) => decisions[index]?.state === 'closed');
    },
    isCounted,
    noteAccount: ({ tabId, key }: Page, account: AccountKind): Promise<void> =>
      accounts.write(tabId, { key, account }).catch(() => undefined),
    /** Another document in a tab has its own account. */
    meet: async ({ siteId, tabId, key }: Page): Promise<void> => {
      if (!hasOfficialAccount(await settings(), siteId)) return;
      const known = await accountOf(tabId);
      if (known !== undefined && known.key !== key) await accounts.forget(tabId).catch(() => undefined);
    },
    decide: async (siteId: string, tabId: number): Promise<AccessDecision> =>
      (await isCounted(siteId, tabId)) ? forSite(siteId) : { state: 'open' },
  };
}

export type AccessService = ReturnType<typeof createAccessService>;
