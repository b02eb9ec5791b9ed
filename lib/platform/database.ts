import { deleteDB, type IDBPDatabase, openDB, type OpenDBCallbacks } from 'idb';

import { databaseVersion, migrate } from './migrations.ts';
import { putBack, takeOut } from './salvage.ts';
import type { LanyardSchema } from './schema.ts';
import { within } from './within.ts';

type Database = IDBPDatabase<LanyardSchema>;

/** One step on the database, which may be tried again on a new one. */
type Step<T> = (database: Database) => Promise<T>;

export type DatabasePort = {
  /**
   * Runs a step; where the database turns out to be damaged, makes a new one, with what of it can still be read, and
   * runs the step there: a damaged table must not refill the allowance that another one keeps. Rejects where
   * the step itself is wrong, the disk is full, or nothing answers in time: none of that is a reason to lose anything.
   */
  run: <T>(step: Step<T>) => Promise<T>;
  /** The same for a step that writes what is shown to somebody: whoever keeps that is told, also where it failed. */
  change: <T>(step: Step<T>) => Promise<T>;
  /**
   * Whether a newer Lanyard has left it, and this one uses it as it is. False where it does not answer: that says
   * nothing of a version.
   */
  isOfNewerVersion: () => Promise<boolean>;
  close: () => Promise<void>;
};

/** A request can be kept waiting for ever by another connection or a bad disk; a decision may not wait with it. */
const patience = 3_000;

/** What browsers throw of a database that is not as this version left it: tables missing, bytes that cannot be read. */
const damage = new Set(['NotFoundError', 'UnknownError', 'NotReadableError']);

const isDamaged = (error: unknown): boolean => error instanceof Error && damage.has(error.name);

const isNewer = (error: unknown): boolean => error instanceof Error && error.name === 'VersionError';

/**
 * Opens the database at this version. One that a newer version has left, before the extension was rolled back, is
 * opened as it is: the policy and the day's minutes are in it, and a roll-back must not refill the allowance.
 */
const openNow = (name: string, terminated: () => void): Promise<Database> => {
  const callbacks: OpenDBCallbacks<LanyardSchema> = {
    upgrade: (database, oldVersion) => migrate(database, oldVersion),
    // An older worker must not keep a newer one from migrating.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated,
  };
  return openDB<LanyardSchema>(name, databaseVersion, callbacks).catch((error: unknown) => {
    if (!isNewer(error)) throw error;
    return openDB<LanyardSchema>(name, undefined, callbacks);
  });
};

/**
 * The worker's database. It is opened when first used, and again where the browser closed it.
 *
 * @param rebuilt called when it was damaged and has been made anew.
 * @param changed called after each change.
 */
export function createDatabase(
  name: string,
  rebuilt: () => void,
  changed: () => void = () => undefined,
): DatabasePort {
  let opened: Promise<Database> | undefined;
  let rebuilding: Promise<void> | undefined;

  const forget = (): void => void (opened = undefined);
  const attempt = async <T>(step: Step<T>): Promise<T> => {
    opened ??= openNow(name, forget);
    return within(opened.then(step), patience);
  };
  /** One that never opens is not waited for; should it open after all, it is closed then. */
  const close = async (): Promise<void> => {
    const closed = opened?.then((database) => database.close());
    forget();
    if (closed !== undefined) await within(closed, patience).catch(() => undefined);
  };

  async function rebuild(): Promise<void> {
    const tables = await attempt(takeOut).catch(() => []);
    await close();
    await within(deleteDB(name), patience);
    await attempt((database) => putBack(database, tables)).catch(() => undefined);
    rebuilt();
  }

  /** What a newer version has moved elsewhere is not damaged. */
  const isOfNewerVersion = (): Promise<boolean> =>
    attempt((database) => Promise.resolve(database.version > databaseVersion)).catch(() => false);

  /** A connection that the browser closed is no damage: a new one will do. */
  const attemptAnew = async <T>(step: Step<T>): Promise<T> => {
    await close();
    return attempt(step);
  };

  const run = <T>(step: Step<T>): Promise<T> =>
    attempt(step)
      .catch(() => attemptAnew(step))
      .catch(async (error: unknown) => {
        if (!isDamaged(error) || (await isOfNewerVersion())) throw error;
        rebuilding ??= rebuild().finally(() => (rebuilding = undefined));
        await rebuilding;
        return attempt(step);
      });

  return {
    run,
    change: (step) => run(step).finally(changed),
    isOfNewerVersion,
    close,
  };
}
