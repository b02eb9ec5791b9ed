import type { IDBPDatabase, StoreNames } from 'idb';

import type { LanyardSchema } from './schema.ts';

type Database = IDBPDatabase<LanyardSchema>;
type Name = StoreNames<LanyardSchema>;

/** One table as it could be read; keys only where its rows do not carry them. */
type Table = { name: Name; rows: readonly { value: unknown; key?: unknown }[] };

async function read(database: Database, name: Name): Promise<Table> {
  const { store } = database.transaction(name);
  const [values, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
  const rows = values.map((value: unknown, at) =>
    store.keyPath === null ? { value, key: keys[at] } : { value },
  );
  return { name, rows };
}

/** Every table of a damaged database that can still be read. Never rejects. */
export async function takeOut(database: Database): Promise<readonly Table[]> {
  const tables = await Promise.allSettled([...database.objectStoreNames].map((name) => read(database, name)));
  return tables.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

async function write(database: Database, { name, rows }: Table): Promise<void> {
  const { store, done } = database.transaction(name, 'readwrite');
  // What was read of a table of this name fits into it, or the table is left out as a whole.
  const put = store.put.bind(store) as (value: unknown, key?: unknown) => Promise<unknown>;
  await Promise.all([...rows.map(({ value, key }) => put(value, key)), done]);
}

/** Puts tables into the new database; those that do not fit are left out. Never rejects. */
export async function putBack(database: Database, tables: readonly Table[]): Promise<void> {
  await Promise.allSettled(tables.map((table) => write(database, table)));
}
