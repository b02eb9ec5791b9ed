import type { AccessDecision } from '../core/access.ts';
import { badgeChangesAt, badgeDay, type BadgeDay, type BadgeState } from '../core/badge-day.ts';
import { nextDecisionAt } from '../core/next-decision.ts';
import type { Settings } from '../core/settings.ts';
import type { AccessService } from './access-service.ts';
import { createClockWatch } from './clock-watch.ts';
import { closedSites } from './closed-sites.ts';
import type { PassService } from './pass-service.ts';
import type { AlarmPort, BadgePort, BlockLayers, Clock, TabsPort } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  settings: () => Promise<Settings>;
  access: Pick<AccessService, 'together' | 'closed' | 'decide'>;
  passes: Pick<PassService, 'nextChange'>;
  layers: BlockLayers;
  tabs: TabsPort;
  alarms: AlarmPort;
  badge: BadgePort;
  /** When other devices have to be told of minutes; undefined where they do not. */
  nextWrite: () => Promise<number | undefined>;
  /** When nudges come back that rested then; undefined where none did. */
  quietEndsAt: (then: number) => Promise<number | undefined>;
  policyErrors: () => Promise<number>;
  withoutAccess: () => Promise<readonly string[]>;
  welcome: () => Promise<'due' | undefined>;
  /** Ids of all sites: those that do not count any more are told so. */
  sites: readonly string[];
  clock: Clock;
};

/** Carries a decision out: network rules, scripts for what goes round them, open tabs, the next alarm, the badge. */
export function createBlockService(ports: Ports) {
  const { settings, access, layers, tabs, alarms, badge, clock } = ports;
  const serial = createSerial();
  const clockWatch = createClockWatch(clock);
  let told: string | undefined;

  async function badgeFor(day: BadgeDay): Promise<BadgeState> {
    if ((await ports.policyErrors()) > 0) return { day, fault: 'policy-error' };
    if ((await ports.withoutAccess()).length > 0) return { day, fault: 'no-access' };
    return (await ports.welcome()) === 'due' ? { day, welcome: true } : { day };
  }

  /**
   * When something else holds though nobody does anything.
   *
   * @param made when the decision was made. Both in milliseconds since the Unix epoch.
   */
  async function changesAt(decision: AccessDecision, made: number): Promise<number> {
    const { timeZone } = (await settings()).access.timetable;
    const [pass, quiet] = [await ports.passes.nextChange(made), await ports.quietEndsAt(made)];
    return Math.min(nextDecisionAt(decision, made, timeZone), pass ?? Infinity, quiet ?? Infinity);
  }

  /** For this browser's own sake: no page is told, save where a decision changed. */
  async function lookAgain(badgeAt: number | undefined): Promise<void> {
    const moments = [badgeAt, await ports.nextWrite()].filter((at) => at !== undefined);
    await alarms.lookAt(moments.length === 0 ? undefined : Math.min(...moments));
  }

  /** The decision of a tab depends on the account it shows. */
  async function tellAll(): Promise<void> {
    const { access: held } = await settings();
    const tell = async (siteId: string): Promise<void> => {
      const open = await tabs.open(siteId);
      const tellOne = held.sites.includes(siteId) ? tabs.tellAccess : tabs.tellIfListening;
      await Promise.allSettled(open.map(async (tabId) => tellOne(tabId, await access.decide(siteId, tabId))));
    };
    await Promise.allSettled(ports.sites.map(tell));
  }

  /**
   * Brings everything in line with the decision of this moment. `always` tells open pages even where nothing
   * changed that this worker knows of; a worker that was just started knows of nothing.
   */
  const apply = (when: 'always' | 'if-changed'): Promise<void> =>
    serial(async () => {
      clockWatch.note();
      const held = await settings();
      const decision = await access.together();
      const closed = await access.closed();
      const now = clock.now();
      const day = badgeDay(decision, closed.length < held.access.sites.length, now);
      const next = await changesAt(decision, now);
      // A layer that fails must not keep the others from closing.
      const results = await Promise.allSettled([
        layers.sync(closedSites(held, closed)),
        layers.countFromStart(held.access.sites),
        alarms.wakeAt(next),
        lookAgain(badgeChangesAt(decision, now)),
        badgeFor(day).then((state) => badge.show(state)),
      ]);
      for (const { reason } of results.filter((result) => result.status === 'rejected'))
        console.error('Lanyard: a layer of the block failed', reason);
      const [layersChanged] = results;
      // A layer that failed says nothing of how it stands: open pages are told, to be sure.
      const isChanged =
        layersChanged.status === 'rejected' ||
        layersChanged.value ||
        (told !== undefined && told !== decision.state);
      told = decision.state;
      if (when === 'always' || isChanged) await Promise.allSettled([tellAll(), tabs.tellOwnPages(decision)]);
    });

  /**
   * Where a site is open, no layer may be left over that closes it. To look is quicker than to bring all in line, and
   * mostly there is nothing; a browser that does not say how they stand is brought in line to be sure.
   */
  async function leaveNothingClosed(): Promise<void> {
    const standing = await layers.standing().catch(() => undefined);
    if (standing === undefined || standing.rules.length + standing.scripts.length > 0)
      await apply('if-changed');
  }

  /** After the clock was set: what was carried out goes by a time that is not. Asked at whatever happens next. */
  const followClock = async (): Promise<void> => {
    if (clockWatch.wasSet()) await apply('always');
  };

  /** A tab shows a page of a site: where it is closed, its cover must be there, whatever way the page came. */
  async function shown(tabId: number, siteId: string): Promise<void> {
    const decision = await access.decide(siteId, tabId);
    if (decision.state === 'closed') await tabs.tellAccess(tabId, decision);
  }

  /** Tells one page what was decided for it. A page that is gone is told nothing. */
  const tell = (tabId: number, decision: AccessDecision): Promise<void> =>
    tabs.tellAccess(tabId, decision).catch(() => undefined);

  return { apply, leaveNothingClosed, followClock, shown, tell, changesAt };
}

export type BlockService = ReturnType<typeof createBlockService>;
