import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createDatabase } from '../../../lib/platform/database.ts';
import { createCheckUpStore, createDeviceStore, createLedgerStore } from '../../../lib/platform/stores.ts';

const rebuilt = vi.fn();
const interval = { start: 1, end: 5 };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  rebuilt.mockClear();
});

describe('the privacy check-up', () => {
  const mode = 'joining' as const;
  const done = (item: string) => ({ mode, item, state: 'done' as const, on: '2026-11-21' });

  it('is kept by item and mode, and replaced as a whole', async () => {
    const checkUp = createCheckUpStore(createDatabase('lanyard', rebuilt));
    expect(await checkUp.readCheckUp()).toEqual([]);
    await checkUp.replaceCheckUp([], [done('head'), done('own-name')]);
    await checkUp.replaceCheckUp([{ mode, item: 'head' }], [{ ...done('own-child'), state: 'not-for-me' }]);
    expect(await checkUp.readCheckUp()).toEqual([
      { ...done('own-child'), state: 'not-for-me' },
      done('own-name'),
    ]);
    await checkUp.replaceCheckUp([{ mode: 'leaving', item: 'own-name' }], []);
    expect(await checkUp.readCheckUp()).toHaveLength(2);
  });

  it('has its table in a database of the version before, which keeps what it has', async () => {
    const old = await openDB('lanyard', 1, {
      upgrade: (opened) => {
        opened.createObjectStore('lastPolicy');
        opened.createObjectStore('intervals', { keyPath: 'date' });
        opened.createObjectStore('days', { keyPath: 'date' });
        opened.createObjectStore('nudges', { keyPath: 'monday' });
        opened.createObjectStore('answers', { keyPath: ['site', 'about', 'digest'] });
        opened.createObjectStore('device');
      },
    });
    await old.put('intervals', { date: '2026-09-14', bySite: { x: [interval] } });
    await old.put('device', 'salt', 'salt');
    old.close();
    const database = createDatabase('lanyard', rebuilt);
    await createCheckUpStore(database).replaceCheckUp([], [done('head')]);
    expect(await createCheckUpStore(database).readCheckUp()).toEqual([done('head')]);
    expect(await createLedgerStore(database).readIntervals('2026-09-14')).toEqual({ x: [interval] });
    expect(await createDeviceStore(database).readSalt()).toBe('salt');
    expect(rebuilt).not.toHaveBeenCalled();
  });
});
