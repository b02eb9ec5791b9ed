import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createAnswerStore } from '../../../lib/platform/answer-store.ts';
import { createDatabase } from '../../../lib/platform/database.ts';
import { databaseVersion } from '../../../lib/platform/migrations.ts';
import { createMyDataStore, createOwnSettingsStore } from '../../../lib/platform/own-store.ts';
import {
  createCheckUpStore,
  createDeviceStore,
  createLedgerStore,
  createMinutesStore,
  createNudgeStore,
  createOwnListStore,
  createPassStore,
  createPolicyStore,
} from '../../../lib/platform/stores.ts';
import { createNudgeService } from '../../../lib/services/nudge-service.ts';
import { leave, olderDatabases, rowsIn } from './older-databases.ts';

const rebuilt = vi.fn();
const open = () => createDatabase('lanyard', rebuilt);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  rebuilt.mockClear();
});

it('every version there has been is tried', () => {
  expect(olderDatabases.map(({ version }) => version)).toEqual(
    Array.from({ length: databaseVersion }, (_, at) => at + 1),
  );
});

describe.each(olderDatabases)('a database of version $version', (older) => {
  beforeEach(() => leave(older, 'lanyard'));

  it('is brought to this version, and nothing in it is lost or changed', async () => {
    const database = open();
    expect(await database.isOfNewerVersion()).toBe(false);
    await database.close();
    const after = await rowsIn('lanyard');
    expect(after).toHaveLength(older.rows.length);
    expect(after).toEqual(
      expect.arrayContaining(older.rows.map((row) => expect.objectContaining(row) as object)),
    );
    expect(rebuilt).not.toHaveBeenCalled();
  });

  it('has the tables of a new one', async () => {
    const tablesOf = async (name: string): Promise<readonly string[]> => {
      const database = createDatabase(name, rebuilt);
      return database.run(({ objectStoreNames }) => Promise.resolve([...objectStoreNames]));
    };
    expect(await tablesOf('lanyard')).toEqual(await tablesOf('made new'));
  });

  it('is understood: policy, minutes, pauses, answers, passes and one’s own list are in force', async () => {
    const database = open();
    expect(await createPolicyStore(database).read()).toMatchObject({ policy: { dailyMinutes: 30 } });
    expect(await createLedgerStore(database).read('2026-09-11', '2026-09-14')).toMatchObject({
      intervals: [{ date: '2026-09-14' }],
      days: [{ bySite: { x: 720_000 } }],
    });
    expect(await createAnswerStore(database).read('x', 'phrase')).toEqual({ aaaaaaaa: 2 });
    expect(await createDeviceStore(database).readSalt()).toBe('salt of this device');
    expect(await createPassStore(database).readPasses()).toHaveLength(1);
    expect(await createOwnListStore(database).readOwnList()).toMatchObject({ salt: 'own salt' });
    expect(await createMinutesStore(database).readMinutes()).toMatchObject({ since: 1_789_000_000_000 });
    const clock = { now: () => Date.parse('2026-09-14T12:00:00Z'), elapsed: () => 0 };
    const timeZone = () => Promise.resolve('Europe/London');
    const nudges = createNudgeService({ store: createNudgeStore(database), clock, timeZone });
    expect(await nudges.pausesLeft()).toBe(1);
    await nudges.count('photo', 'shown');
    expect(await nudges.week('2026-09-14')).toMatchObject({
      school: { shown: 3, heeded: 2 },
      photo: { shown: 1, heeded: 0 },
    });
  });

  it('is written to as a new one', async () => {
    const database = open();
    await createAnswerStore(database).increment('x', 'phrase', 'aaaaaaaa', '2026-11-22');
    await createCheckUpStore(database).replaceCheckUp(
      [],
      [{ mode: 'leaving', item: 'head', state: 'done', on: '2026-11-22' }],
    );
    await createOwnSettingsStore(database).writeOwn({ quiet: [] });
    expect(await createAnswerStore(database).read('x', 'phrase')).toEqual({ aaaaaaaa: 3 });
    await createMyDataStore(database).deleteAllBut('2026-09-14');
    expect(await createPolicyStore(database).read()).toBeDefined();
    expect(await createLedgerStore(database).intervalDates()).toEqual(['2026-09-14']);
    expect(rebuilt).not.toHaveBeenCalled();
  });

  it('that a newer version has left is used as it is, and loses nothing', async () => {
    const newer = await openDB('lanyard', databaseVersion + 1, {
      upgrade: (database) => {
        if (!database.objectStoreNames.contains('checkUp'))
          database.createObjectStore('checkUp', { keyPath: ['mode', 'item'] });
        database.createObjectStore('of a later version');
      },
    });
    await newer.put('of a later version', 'kept', 'key');
    newer.close();
    const database = open();
    expect(await database.isOfNewerVersion()).toBe(true);
    await createDeviceStore(database).writeSalt('written by the older one');
    await database.close();
    const after = await rowsIn('lanyard');
    expect(after).toHaveLength(older.rows.length + 1);
    expect(after).toContainEqual({ store: 'of a later version', key: 'key', value: 'kept' });
    expect(after).toContainEqual({ store: 'device', key: 'salt', value: 'written by the older one' });
    expect(rebuilt).not.toHaveBeenCalled();
  });
});

it('a migration that is interrupted leaves the older database whole, and goes on at the next start', async () => {
  const [first] = olderDatabases;
  if (first === undefined) throw new Error('there is a first version');
  await leave(first, 'lanyard');
  const interrupted = openDB('lanyard', databaseVersion, {
    upgrade: (database, _old, _new, transaction) => {
      database.createObjectStore('checkUp', { keyPath: ['mode', 'item'] });
      transaction.abort();
      // The browser says so here too; it is not awaited by what opens.
      transaction.done.catch(() => undefined);
    },
  });
  await expect(interrupted).rejects.toThrow();
  const database = open();
  expect(await createLedgerStore(database).intervalDates()).toEqual(['2026-09-14']);
  expect(await createCheckUpStore(database).readCheckUp()).toEqual([]);
  expect(rebuilt).not.toHaveBeenCalled();
});
