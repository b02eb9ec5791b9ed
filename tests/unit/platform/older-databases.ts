import { type IDBPDatabase, openDB } from 'idb';

/** A row as an older Lanyard wrote it, with its key where the row does not carry it. */
type Row = { store: string; value: unknown; key?: string };

/** A database as one version made it and as the last Lanyard of that version filled it. */
type OlderDatabase = { version: number; make: (database: IDBPDatabase) => void; rows: readonly Row[] };

/** Since the first version; what is written here is never changed, because devices have it. */
const rowsOfFirst: readonly Row[] = [
  {
    store: 'lastPolicy',
    key: 'last',
    // Without the dates of its keys, which came later.
    value: {
      policy: { schoolNames: ['Oak Tree'], dailyMinutes: 30 },
      issues: [],
      arrivedAt: 1_789_000_000_000,
    },
  },
  { store: 'intervals', value: { date: '2026-09-14', bySite: { x: [{ start: 1_000, end: 5_000 }] } } },
  { store: 'days', value: { date: '2026-09-11', bySite: { x: 720_000, facebook: 60_000 } } },
  {
    store: 'nudges',
    // Before there were nudges about photos.
    value: {
      monday: '2026-09-14',
      totals: {
        school: { shown: 3, heeded: 2 },
        role: { shown: 0, heeded: 0 },
        people: { shown: 1, heeded: 1 },
        contact: { shown: 0, heeded: 0 },
      },
    },
  },
  // Before answers had a date.
  { store: 'answers', value: { site: 'x', about: 'phrase', digest: 'aaaaaaaa', times: 2 } },
  { store: 'device', key: 'salt', value: 'salt of this device' },
  { store: 'device', key: 'pauses', value: { date: '2026-09-14', claimed: 2 } },
  { store: 'device', key: 'code', value: 'K7QF' },
  { store: 'device', key: 'passes', value: [{ signs: '1abc', putInAt: 5, until: 9 }] },
  { store: 'device', key: 'ownList', value: { salt: 'own salt', names: [{ sure: 'bbbbbbbb', quiet: '' }] } },
  { store: 'device', key: 'minutes', value: { since: 1_789_000_000_000, known: [] } },
];

const first = (database: IDBPDatabase): void => {
  database.createObjectStore('lastPolicy');
  database.createObjectStore('intervals', { keyPath: 'date' });
  database.createObjectStore('days', { keyPath: 'date' });
  database.createObjectStore('nudges', { keyPath: 'monday' });
  database.createObjectStore('answers', { keyPath: ['site', 'about', 'digest'] });
  database.createObjectStore('device');
};

const second = (database: IDBPDatabase): void => {
  first(database);
  database.createObjectStore('checkUp', { keyPath: ['mode', 'item'] });
};

const rowsOfSecond: readonly Row[] = [
  ...rowsOfFirst,
  { store: 'checkUp', value: { mode: 'joining', item: 'head', state: 'done', on: '2026-11-21' } },
  {
    store: 'device',
    key: 'welcome',
    value: { acknowledged: { managed: true, name: 'Oak Tree', version: '1', on: '2026-11-20' } },
  },
  {
    store: 'device',
    key: 'own',
    value: { schoolNames: ['Hazelbrook'], schoolAliases: [], quiet: [{ siteId: 'x', until: 5 }] },
  },
];

/** Every version there has been, this one among them: what it writes today is old tomorrow. */
export const olderDatabases: readonly OlderDatabase[] = [
  { version: 1, make: first, rows: rowsOfFirst },
  { version: 2, make: second, rows: rowsOfSecond },
];

/** Leaves such a database behind, as an older Lanyard does at an update. */
export async function leave({ version, make, rows }: OlderDatabase, name: string): Promise<void> {
  const database = await openDB(name, version, { upgrade: make });
  for (const { store, value, key } of rows) await database.put(store, value, key);
  database.close();
}

/** Every row of a database, by its table: `key` and what is there. */
export async function rowsIn(name: string): Promise<readonly Row[]> {
  const database = await openDB(name);
  const tables = await Promise.all(
    [...database.objectStoreNames].map(async (store) => {
      const table = database.transaction(store).store;
      const [keys, values] = await Promise.all([table.getAllKeys(), table.getAll()]);
      const isKeyApart = table.keyPath === null;
      return values.map((value: unknown, at) => ({
        ...{ store, value },
        ...(isKeyApart ? { key: keys[at] as string } : {}),
      }));
    }),
  );
  database.close();
  return tables.flat();
}
