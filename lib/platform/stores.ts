import type { CheckUpKey, CheckUpRecord } from '../core/check-up/records.ts';
import type { Interval } from '../core/intervals.ts';
import type { DayUsage, NudgeTotals } from '../core/overview.ts';
import type { OwnList } from '../core/own-list.ts';
import type { WelcomeRecord } from '../core/welcome.ts';
import type { DatabasePort } from './database.ts';

/** The last good policy. Where another one holds, the policy's own service tells. */
export const createPolicyStore = ({ run }: DatabasePort) => ({
  read: () => run((database) => database.get('lastPolicy', 'last')),
  write: (kept: object) =>
    run(async (database) => {
      await database.put('lastPolicy', kept, 'last');
    }),
});

type SiteIntervals = Readonly<Record<string, readonly Interval[]>>;

/** The ledger's disk. */
export const createLedgerStore = ({ run, change }: DatabasePort) => ({
  changeIntervals: (date: string, edit: (before: SiteIntervals) => SiteIntervals) =>
    change(async (database) => {
      const { store, done } = database.transaction('intervals', 'readwrite');
      const before = (await store.get(date))?.bySite ?? {};
      await Promise.all([store.put({ date, bySite: edit(before) }), done]);
    }),
  intervalDates: () => run((database) => database.getAllKeys('intervals')),
  fold: ({ date, bySite }: DayUsage) =>
    change(async (database) => {
      const both = database.transaction(['intervals', 'days'], 'readwrite');
      await Promise.all([
        both.objectStore('days').put({ date, bySite }),
        both.objectStore('intervals').delete(date),
        both.done,
      ]);
    }),
  read: (from: string, to: string) =>
    run(async (database) => {
      const both = database.transaction(['intervals', 'days']);
      const dates = IDBKeyRange.bound(from, to);
      const [intervals, days] = await Promise.all([
        both.objectStore('intervals').getAll(dates),
        both.objectStore('days').getAll(dates),
      ]);
      return { intervals, days };
    }),
  keepDays: async (from: string, to: string): Promise<void> => {
    const others = [IDBKeyRange.upperBound(from, true), IDBKeyRange.lowerBound(to, true)];
    const each = <T>(step: (name: 'intervals' | 'days', range: IDBKeyRange) => Promise<T>): Promise<T[]> =>
      Promise.all(
        (['intervals', 'days'] as const).flatMap((name) => others.map((range) => step(name, range))),
      );
    const counts = await run((database) => each((name, range) => database.count(name, range)));
    // Asked at every start of the worker: mostly there is none to forget, and nothing changes.
    if (counts.every((count) => count === 0)) return;
    await change(async (database) => {
      const both = database.transaction(['intervals', 'days'], 'readwrite');
      await Promise.all([each((name, range) => both.objectStore(name).delete(range)), both.done]);
    });
  },
});

/** Weekly totals of nudges, and today's pauses. */
export const createNudgeStore = ({ run, change }: DatabasePort) => ({
  readWeek: (monday: string) =>
    run(async (database) => (await database.get('nudges', monday))?.totals as NudgeTotals | undefined),
  writeWeek: (monday: string, totals: NudgeTotals) =>
    change(async (database) => {
      await database.put('nudges', { monday, totals: { ...totals } });
    }),
  // Weeks so old are not shown.
  deleteWeeksBefore: (monday: string) =>
    run((database) => database.delete('nudges', IDBKeyRange.upperBound(monday, true))),
  readPauses: () => run(async (database) => (await database.get('device', 'pauses')) as Pauses | undefined),
  writePauses: (pauses: Pauses) =>
    run(async (database) => {
      await database.put('device', pauses, 'pauses');
    }),
});

type Pauses = { date: string; claimed: number };

/** This browser's code, and the passes it was given. `Kept` is known to lib/services alone. */
export const createPassStore = <Kept>({ run, change }: DatabasePort) => ({
  readCode: () => run(async (database) => (await database.get('device', 'code')) as string | undefined),
  writeCode: (code: string) =>
    run(async (database) => {
      await database.put('device', code, 'code');
    }),
  readPasses: () =>
    run(async (database) => (await database.get('device', 'passes')) as readonly Kept[] | undefined),
  writePasses: (passes: readonly Kept[]) =>
    change(async (database) => {
      await database.put('device', passes, 'passes');
    }),
});

/** When counting began here, and what is known of other devices. `Kept` is known to lib/services alone. */
export const createMinutesStore = <Kept>({ run, change }: DatabasePort) => ({
  readMinutes: () => run(async (database) => (await database.get('device', 'minutes')) as Kept | undefined),
  writeMinutes: (minutes: Kept) =>
    change(async (database) => {
      await database.put('device', minutes, 'minutes');
    }),
});

/** “Children I taught elsewhere”: a salt and digests. */
export const createOwnListStore = ({ run, change }: DatabasePort) => ({
  readOwnList: () =>
    run(async (database) => (await database.get('device', 'ownList')) as OwnList | undefined),
  writeOwnList: (list: OwnList) =>
    change(async (database) => {
      await database.put('device', list, 'ownList');
    }),
});

/** What was ticked in the privacy check-up. */
export const createCheckUpStore = ({ run, change }: DatabasePort) => ({
  readCheckUp: (): Promise<readonly CheckUpRecord[]> => run((database) => database.getAll('checkUp')),
  replaceCheckUp: (keys: readonly CheckUpKey[], records: readonly CheckUpRecord[]) =>
    change(async (database) => {
      const { store, done } = database.transaction('checkUp', 'readwrite');
      await Promise.all([
        ...keys.map(({ mode, item }) => store.delete([mode, item])),
        ...records.map((record) => store.put(record)),
        done,
      ]);
    }),
});

/** That the welcome page was read, and opened. */
export const createWelcomeStore = ({ run, change }: DatabasePort) => ({
  readWelcome: () =>
    run(async (database) => (await database.get('device', 'welcome')) as WelcomeRecord | undefined),
  writeWelcome: (record: WelcomeRecord) =>
    change(async (database) => {
      await database.put('device', record, 'welcome');
    }),
});

/** Single values of this device. */
export const createDeviceStore = ({ run }: DatabasePort) => ({
  readSalt: () => run(async (database) => (await database.get('device', 'salt')) as string | undefined),
  writeSalt: (salt: string) =>
    run(async (database) => {
      await database.put('device', salt, 'salt');
    }),
});
