import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createAnswerStore } from '../../../lib/platform/answer-store.ts';
import { createDatabase } from '../../../lib/platform/database.ts';
import { createMyDataStore, createOwnSettingsStore } from '../../../lib/platform/own-store.ts';
import {
  createCheckUpStore,
  createDeviceStore,
  createLedgerStore,
  createOwnListStore,
  createPassStore,
} from '../../../lib/platform/stores.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const open = () => createDatabase('lanyard', vi.fn());

describe('answers on the disk', () => {
  it('have a date from now on; those of an earlier version are read without', async () => {
    const database = open();
    const store = createAnswerStore(database);
    await store.increment('x', 'account', 'aaaaaaaa', '2026-11-20');
    const raw = await openDB('lanyard');
    await raw.put('answers', { site: 'x', about: 'phrase', digest: 'bbbbbbbb', times: 1 });
    raw.close();
    const old = { site: 'x', about: 'phrase', digest: 'bbbbbbbb', times: 1 };
    expect(await store.readAll()).toEqual([
      { site: 'x', about: 'account', digest: 'aaaaaaaa', times: 1, on: '2026-11-20' },
      old,
    ]);
    await store.increment('x', 'phrase', 'bbbbbbbb', '2026-11-21');
    expect(await store.removeGroups([{ site: 'x', about: 'phrase', on: '2026-11-21' }])).toEqual([
      { ...old, times: 2, on: '2026-11-21' },
    ]);
    expect(await store.removeGroups([{ site: 'x', about: 'account' }])).toEqual([]);
    expect(await store.read('x', 'account')).toEqual({ aaaaaaaa: 1 });
  });

  it('come back as they were, unless they were given anew meanwhile', async () => {
    const store = createAnswerStore(open());
    await store.increment('x', 'phrase', 'bbbbbbbb', '2026-11-20');
    const rows = await store.removeGroups([{ site: 'x', about: 'phrase', on: '2026-11-20' }]);
    await store.increment('x', 'phrase', 'bbbbbbbb', '2026-11-21');
    await store.putBack([...rows, { site: 'x', about: 'notice', digest: 'cccccccc', times: 1 }]);
    expect((await store.readAll()).map(({ about, on }) => [about, on])).toEqual([
      ['notice', undefined],
      ['phrase', '2026-11-21'],
    ]);
  });
});

describe('all that is kept of a person', () => {
  it('goes, but for the minutes of the day, and what is the school’s or nobody’s', async () => {
    const database = open();
    const ledger = createLedgerStore(database);
    await createOwnSettingsStore(database).writeOwn({ schoolNames: ['Hazelbrook'] });
    await createOwnListStore(database).writeOwnList({ salt: 's', names: [] });
    await createDeviceStore(database).writeSalt('salt');
    await createPassStore(database).writePasses(['pass']);
    await createAnswerStore(database).increment('x', 'account', 'aaaaaaaa', '2026-11-21');
    await createCheckUpStore(database).replaceCheckUp(
      [],
      [{ mode: 'joining', item: 'head', state: 'done', on: '2026-11-21' }],
    );
    await ledger.changeIntervals('2026-11-20', () => ({ x: [{ start: 1, end: 5 }] }));
    await ledger.changeIntervals('2026-11-21', () => ({ x: [{ start: 6, end: 9 }] }));
    await ledger.fold({ date: '2026-11-19', bySite: { x: 4 } });
    const store = createMyDataStore(database);
    await store.deleteAllBut('2026-11-21');

    expect(await createOwnSettingsStore(database).readOwn()).toBeUndefined();
    expect(await createOwnListStore(database).readOwnList()).toBeUndefined();
    expect(await createAnswerStore(database).readAll()).toEqual([]);
    expect(await createCheckUpStore(database).readCheckUp()).toEqual([]);
    expect(await ledger.read('2026-01-01', '2026-12-31')).toMatchObject({
      intervals: [{ date: '2026-11-21' }],
      days: [],
    });
    expect(await createDeviceStore(database).readSalt()).toBe('salt');
    expect(await createPassStore(database).readPasses()).toEqual(['pass']);
    expect(await store.readForgotten()).toBe('2026-11-21');
    await store.endForgotten();
    expect(await store.readForgotten()).toBeUndefined();
  });
});
