import type { BlockService } from './block-service.ts';
import type { SharedMinutes } from './shared-minutes-service.ts';
import type { UsageService } from './usage-service.ts';

type Tidy = { tidy: () => Promise<unknown> };

type Ports = {
  usage: Pick<UsageService, 'tidy' | 'closed'>;
  /** What else is kept for a time only. */
  kept: readonly Tidy[];
  myData: Tidy;
  welcome: { openIfChosen: () => Promise<unknown> };
  minutes: Pick<SharedMinutes, 'exchange'>;
  block: Pick<BlockService, 'apply'>;
  /** Decides anew, and tells all pages what holds. */
  tellEverything: () => Promise<void>;
};

/** What the worker does by itself: at its start, by its alarms, and when a tab closes. */
export function createHousekeeping({ usage, kept, myData, welcome, minutes, block, tellEverything }: Ports) {
  /** A look at the clock: nothing was decided, and no page is told. */
  async function look(): Promise<void> {
    await minutes.exchange('counted');
    await block.apply('if-changed');
  }

  return {
    /** Housekeeping and a fresh decision, at every start and alarm. A failing disk must not stop the decision. */
    wake: async (when: 'always' | 'if-changed'): Promise<void> => {
      await (when === 'always' ? tellEverything() : block.apply(when));
      await Promise.allSettled([...[usage, ...kept].map(({ tidy }) => tidy()), welcome.openIfChosen()]);
      await myData.tidy().catch(() => undefined);
      void minutes.exchange('heard');
    },
    look,
    /** A tab closed whose page could not say so. */
    closed: async (tabId: number): Promise<void> => {
      if (await usage.closed(tabId).catch(() => false)) await look();
    },
  };
}
