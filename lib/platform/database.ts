import { deleteDB, type IDBPDatabase, openDB } from 'idb';

import { databaseVersion, migrate } from './migrations.ts';
import type { LanyardSchema } from './schema.ts';

type Database = IDBPDatabase<LanyardSchema>;

/** One step on the database, which may be tried again on a new one. */
type Step<T> = (database: Database) => Promise<T>;

export type DatabasePort = {
  /** Runs a step; on a damaged database sets it aside, makes a new one, and runs the step there. */
  run: <T>(step: Step<T>) => Promise<T>;
  /** When the database had to be made anew, in ms; undefined where it is whole. */
  rebuiltAt: () => Promise<number | undefined>;
  close: () => Promise<void>;
};

/** A page of another version, or a broken disk, can keep a request waiting for ever (seen); deciding may not wait. */
const patience = 3_000;

const rebuiltKey = 'rebuiltAt';

function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer from the database in ${ms} ms`)), ms);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function open(name: string, terminated: () => void): Promise<Database> {
  const opening = openDB<LanyardSchema>(name, databaseVersion, {
    upgrade: (database, oldVersion) => migrate(database, oldVersion),
    // An older worker must not keep a newer one from migrating.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated,
  });
  return within(opening, patience);
}

/**
 * The worker's database. It is opened when first used, and again when the browser closed it. One that cannot be opened,
 * or in which a step fails twice, is deleted and made anew: the count starts afresh, and enforcement goes on.
 */
export function createDatabase(name: string, now: () => number): DatabasePort {
  let opened: Promise<Database> | undefined;

  const forget = (): void => void (opened = undefined);
  const current = (): Promise<Database> => (opened ??= open(name, forget));

  async function rebuild(): Promise<Database> {
    await opened?.then((database) => database.close()).catch(() => undefined);
    await within(deleteDB(name), patience);
    opened = open(name, forget);
    const database = await opened;
    await database.put('device', now(), rebuiltKey);
    return database;
  }

  async function attempt<T>(step: Step<T>): Promise<T> {
    return within(step(await current()), patience);
  }

  let rebuilding: Promise<Database> | undefined;

  return {
    run: async (step) => {
      try {
        return await attempt(step);
      } catch {
        forget();
      }
      // A connection the browser closed (memory, an update) is no damage: a new one may do.
      try {
        return await attempt(step);
      } catch {
        rebuilding ??= rebuild().finally(() => (rebuilding = undefined));
        return within(step(await rebuilding), patience);
      }
    },
    rebuiltAt: async () => {
      const at: unknown = await current()
        .then((database) => database.get('device', rebuiltKey))
        .catch(() => undefined);
      return typeof at === 'number' ? at : undefined;
    },
    close: async () => {
      await opened?.then((database) => database.close()).catch(() => undefined);
      forget();
    },
  };
}
