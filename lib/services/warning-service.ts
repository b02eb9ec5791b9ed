import type { AccessDecision } from '../core/access.ts';
import { dateAt } from '../core/school-day.ts';
import type { Settings } from '../core/settings.ts';
import type { SiteInfo } from '../core/site-info.ts';
import { remindsOfSigningOut, type Warning, type WarningView } from '../core/warning.ts';
import type { LanguageService } from './language-service.ts';
import type { Clock, Page, TabsPort, WarningStore } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  settings: () => Promise<Settings>;
  decide: (siteId: string, tabId: number) => Promise<AccessDecision>;
  store: WarningStore;
  tabs: Pick<TabsPort, 'warn'>;
  language: Pick<LanguageService, 'told'>;
  catalogue: readonly SiteInfo[];
  clock: Clock;
};

/** Names of warnings that were shown: enough for every change of hours in a day, and bounded. */
const remembered = 50;

/** Shows each warning once, in the page that comes to it first, however many are open and are opened after it. */
export function createWarningService({ settings, decide, store, tabs, language, catalogue, clock }: Ports) {
  const serial = createSerial();

  /** What is warned of: the hours that begin at one moment, or one day's minutes, which policy may add to. */
  async function nameOf(
    { reason, minutes }: Warning,
    { until }: Extract<AccessDecision, { state: 'open' }>,
  ): Promise<string> {
    const { timetable, dailyMinutes } = (await settings()).access;
    const day = `${dateAt(clock.now(), timetable.timeZone)} ${String(dailyMinutes)}`;
    return `${reason} ${reason === 'allowance-used' ? day : String(until)} ${String(minutes)}`;
  }

  const viewOf = (warning: Warning, siteId: string): WarningView => {
    const { reason, left } = warning;
    const address = catalogue.find(({ id }) => id === siteId)?.signOut;
    if (!remindsOfSigningOut(warning)) return { reason, left };
    return { reason, left, signOut: address === undefined ? {} : { address } };
  };

  return {
    /** A page has come down to one of the warnings. What is closed already needs none. */
    due: (warning: Warning, { siteId, tabId }: Page): Promise<void> =>
      serial(async () => {
        const decision = await decide(siteId, tabId);
        if (decision.state === 'closed') return;
        const name = await nameOf(warning, decision);
        // What cannot be read is not known: twice is better than not at all.
        const shown = await store.read().catch((): readonly string[] => []);
        if (shown.includes(name)) return;
        if (!(await tabs.warn(tabId, { ...viewOf(warning, siteId), ...(await language.told()) }))) return;
        await store.write([...shown, name].slice(-remembered)).catch(() => undefined);
      }),
  };
}

export type WarningService = ReturnType<typeof createWarningService>;
