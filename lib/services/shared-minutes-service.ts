import { type DeviceEntry, reconcile } from '../core/device-minutes.ts';
import type { MinutesReport } from '../core/diagnostics.ts';
import { addDays, dateAt } from '../core/school-day.ts';
import type { AccessSettings } from '../core/settings.ts';
import { sharesMinutes } from '../core/shares-minutes.ts';
import type { Clock, KeptMinutes, MinutesStore, MinutesSync } from './ports.ts';
import { createSerial } from './serial.ts';

type Ports = {
  access: () => Promise<AccessSettings>;
  /** Milliseconds counted here today. */
  usedHere: () => Promise<number>;
  sync: MinutesSync;
  store: MinutesStore;
  /** A name for this device that says nothing of it. */
  makeDevice: () => string;
  /** Other devices have used more than this one knew. */
  changed: () => void;
  clock: Clock;
};

/** Browsers allow so many writes an hour, and may hold them back for minutes anyway: in ms. */
export const betweenWrites = 120_000;

const sumOfOthers = (entries: readonly DeviceEntry[], own: DeviceEntry): number =>
  entries
    .filter(({ device, date }) => device !== own.device && date === own.date)
    .reduce((sum, { used }) => sum + used, 0);

/** One allowance over all devices of a person, where policy sets `syncMinutes` (design 13); else this device's own. */
export function createSharedMinutes({ access, usedHere, sync, store, makeDevice, changed, clock }: Ports) {
  const serial = createSerial();
  let kept: KeptMinutes | undefined;

  /** What is kept, from when the first worker here began to count; rejects where the disk does not answer. */
  async function load(): Promise<KeptMinutes> {
    kept ??= await store.readMinutes();
    return kept ?? keep({ since: clock.now(), known: [] });
  }

  async function keep(next: KeptMinutes): Promise<KeptMinutes> {
    kept = next;
    await store.writeMinutes(next);
    return next;
  }

  const today = async (): Promise<string> => dateAt(clock.now(), (await access()).timetable.timeZone);

  /** This device's total of today, and those of the others as they are known here. */
  async function totals({ device = '', known }: KeptMinutes): Promise<ReturnType<typeof reconcile>> {
    const own = { device, date: await today(), used: Math.floor(await usedHere()) };
    return reconcile(own, known, []);
  }

  /** A clock that was set back since must not keep it from writing. */
  const isDue = ({ wroteAt = -Infinity }: KeptMinutes): boolean =>
    clock.now() >= wroteAt + betweenWrites || clock.now() < wroteAt;

  /** Policy does not ask for it any more: nothing of it stays, here or in the sync. */
  async function end({ since, device }: KeptMinutes): Promise<void> {
    if (device === undefined) return;
    await sync.remove(await sync.read());
    await keep({ since, known: [] });
  }

  /** Days that are over, and those of a clock that was wrong. */
  const isStale = (date: string, now: string): boolean => date < addDays(now, -1) || date > addDays(now, 1);

  /** What the sync has to be told, and what it need not keep. */
  async function tell(entries: readonly DeviceEntry[], stale: readonly DeviceEntry[]): Promise<void> {
    if (entries.length > 0) await sync.write(entries);
    if (stale.length > 0) await sync.remove(stale);
  }

  async function meet(mine: KeptMinutes, device: string): Promise<void> {
    const synced = await sync.read();
    const now = await today();
    const own = { device, date: now, used: Math.floor(await usedHere()) };
    const { known, write } = reconcile(own, mine.known, synced);
    // Where nothing was used there is nothing to tell.
    const entries = write.filter(({ used }) => used > 0);
    const stale = synced.filter(({ date }) => isStale(date, now));
    const owes = entries.length + stale.length > 0;
    const before = sumOfOthers(mine.known, own);
    const after = sumOfOthers(known, own);
    const { since } = mine;
    if (owes && isDue(mine)) {
      // Noted before: what fails is not tried again at each checkpoint.
      await keep({ ...mine, device, known, wroteAt: clock.now() });
      await tell(entries, stale);
      await keep({ since, device, known, wroteAt: clock.now() });
    } else if (after !== before || owes !== (mine.owes ?? false) || mine.failing === true)
      await keep({ ...mine, device, known, owes, failing: mine.failing === true && owes });
    if (after > before) changed();
  }

  return {
    /** Milliseconds used on the school's calendar date of now: on all devices that are known of, or on this one. */
    usedToday: async (): Promise<number> => {
      if (!sharesMinutes(await access())) return usedHere();
      const mine = await load().catch(() => undefined);
      return mine === undefined ? usedHere() : (await totals(mine)).used;
    },

    /**
     * Learns what the other devices have used, and tells them what was used here. `counted`: this device has; there is
     * nothing to do until its next write is due. Never rejects: without the sync, or the disk, it works alone.
     */
    exchange: (why: 'counted' | 'heard'): Promise<void> =>
      serial(async () => {
        const mine = await load();
        if (!sharesMinutes(await access())) return end(mine);
        if (why === 'counted' && !isDue(mine)) return;
        await meet(mine, mine.device ?? makeDevice()).catch(() => keep({ ...(kept ?? mine), failing: true }));
      }).catch(() => undefined),

    /** When there is something to tell the other devices; undefined where there is not, or the sync refuses. */
    nextWrite: async (): Promise<number | undefined> => {
      if (!sharesMinutes(await access())) return undefined;
      const mine = await load().catch(() => undefined);
      if (mine === undefined || mine.failing === true) return undefined;
      const now = await today();
      const told = mine.known.find(({ device, date }) => device === mine.device && date === now)?.used ?? 0;
      const owes = mine.owes === true || (await usedHere()) > told;
      if (!owes) return undefined;
      const due = (mine.wroteAt ?? 0) + betweenWrites;
      return due > clock.now() ? due : clock.now() + betweenWrites;
    },

    /** For the diagnostics page. Never rejects. */
    report: async (): Promise<MinutesReport> => {
      const mine = await load().catch(() => undefined);
      if (mine === undefined) return { sharing: 'off' };
      const { since } = mine;
      if (!sharesMinutes(await access())) return { since, sharing: 'off' };
      if (mine.failing === true) return { since, sharing: 'failing' };
      const { known } = await totals(mine);
      return { since, sharing: 'working', devices: known.filter(({ used }) => used > 0).length };
    },
  };
}

export type SharedMinutes = ReturnType<typeof createSharedMinutes>;
