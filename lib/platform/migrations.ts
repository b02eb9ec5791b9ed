import type { IDBPDatabase } from 'idb';

import type { LanyardSchema } from './schema.ts';

type Migration = (database: IDBPDatabase<LanyardSchema>) => void;

/** One step a version, oldest first; a step that was released is never changed. */
const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('lastPolicy');
    database.createObjectStore('intervals', { keyPath: 'date' });
    database.createObjectStore('days', { keyPath: 'date' });
    database.createObjectStore('nudges', { keyPath: 'monday' });
    database.createObjectStore('answers', { keyPath: ['site', 'about', 'digest'] });
    database.createObjectStore('device');
  },
  (database) => {
    database.createObjectStore('checkUp', { keyPath: ['mode', 'item'] });
  },
];

export const databaseVersion = migrations.length;

/** Brings a database of any earlier version to this one. */
export function migrate(database: IDBPDatabase<LanyardSchema>, oldVersion: number): void {
  for (const step of migrations.slice(oldVersion)) step(database);
}
