import type { AccessDecision } from '../core/access.ts';
import { decideAccess } from '../core/access-decision.ts';
import type { AccountKind } from '../core/account.ts';
import type { Settings } from '../core/settings.ts';
import type { Clock, Page } from './ports.ts';
import type { UsageService } from './usage-service.ts';

type Ports = {
  settings: () => Promise<Settings>;
  usage: Pick<UsageService, 'usedToday'>;
  clock: Clock;
};

/** Whether policy lists an official account on a site; without one, no page can be of an official account. */
export const hasOfficialAccount = (settings: Settings, siteId: string): boolean =>
  settings.nudges.officialAccounts.some((account) => account.startsWith(`${siteId}:`));

/** Decides for pages. Which account a tab uses is forgotten with the worker: unknown is personal. */
export function createAccessService({ settings, usage, clock }: Ports) {
  const accounts = new Map<number, { key: string; account: AccountKind }>();

  /** The decision for all counted sites together. */
  const together = async (): Promise<AccessDecision> => {
    const { access } = await settings();
    return decideAccess(access, await usage.usedToday(), clock.now());
  };

  /** Whether time in this tab counts and hours close it: counted sites, save official accounts (A1). */
  const isCounted = async (siteId: string, tabId: number): Promise<boolean> => {
    const held = await settings();
    if (!held.access.sites.includes(siteId)) return false;
    return !(accounts.get(tabId)?.account === 'official' && hasOfficialAccount(held, siteId));
  };

  return {
    together,
    isCounted,
    noteAccount: ({ tabId, key }: Page, account: AccountKind): void =>
      void accounts.set(tabId, { key, account }),
    /** Another document in a tab has its own account. */
    meet: ({ tabId, key }: Page): void => {
      if (accounts.get(tabId)?.key !== key) accounts.delete(tabId);
    },
    decide: async (siteId: string, tabId: number): Promise<AccessDecision> =>
      (await isCounted(siteId, tabId)) ? together() : { state: 'open' },
  };
}

export type AccessService = ReturnType<typeof createAccessService>;
