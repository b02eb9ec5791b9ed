import type { DatabasePort } from './database.ts';

const row = 'own';

/** What a member of staff has set in this browser. Its shape is checked where it is read. */
export const createOwnSettingsStore = ({ run, change }: DatabasePort) => ({
  readOwn: (): Promise<unknown> => run((database) => database.get('device', row)),
  writeOwn: (own: object) =>
    change(async (database) => {
      await database.put('device', own, row);
    }),
});

/**
 * Single values of the device that are nobody's: its salt, its code, the passes the school has given, today's minutes
 * of other devices, today's pauses, what became of the database. All others are the person's.
 */
const notPersonal = ['salt', 'code', 'passes', 'minutes', 'pauses', 'rebuilt', 'forgotten'];

/** All that is kept of the person, as one. */
export const createMyDataStore = ({ run, change }: DatabasePort) => ({
  /** Deletes everything but the minutes of one date, at once or not at all; that date goes later. */
  deleteAllBut: (today: string) =>
    change(async (database) => {
      const names = ['answers', 'checkUp', 'nudges', 'days', 'intervals', 'device'] as const;
      const all = database.transaction(names, 'readwrite');
      const device = all.objectStore('device');
      const personal = (await device.getAllKeys()).filter((key) => !notPersonal.includes(key));
      const days = [all.objectStore('days'), all.objectStore('intervals')];
      const others = [IDBKeyRange.upperBound(today, true), IDBKeyRange.lowerBound(today, true)];
      await Promise.all([
        ...(['answers', 'checkUp', 'nudges'] as const).map((name) => all.objectStore(name).clear()),
        ...days.flatMap((store) => others.map((range) => store.delete(range))),
        ...personal.map((key) => device.delete(key)),
        device.put(today, 'forgotten'),
        all.done,
      ]);
    }),
  /** The date on which everything was deleted, as long as its minutes are here. */
  readForgotten: () =>
    run(async (database) => (await database.get('device', 'forgotten')) as string | undefined),
  endForgotten: () => run((database) => database.delete('device', 'forgotten')),
});
