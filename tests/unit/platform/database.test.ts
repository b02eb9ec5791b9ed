import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createAnswerStore } from '../../../lib/platform/answer-store.ts';
import { createDatabase } from '../../../lib/platform/database.ts';
import { databaseState, noteRebuilt } from '../../../lib/platform/database-state.ts';
import { databaseVersion } from '../../../lib/platform/migrations.ts';
import {
  createDeviceStore,
  createLedgerStore,
  createNudgeStore,
  createPolicyStore,
} from '../../../lib/platform/stores.ts';

const rebuilt = vi.fn();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  rebuilt.mockClear();
});

const interval = { start: 1, end: 5 };

const intervalsOf = async (ledger: ReturnType<typeof createLedgerStore>, date: string) =>
  (await ledger.read(date, date)).intervals[0]?.bySite;

describe('a change', () => {
  const changed = vi.fn();
  beforeEach(() => void changed.mockClear());

  it('is told once it is made', async () => {
    const database = createDatabase('lanyard', rebuilt, changed);
    const ledger = createLedgerStore(database);
    await ledger.read('2026-09-14', '2026-09-14');
    expect(changed).not.toHaveBeenCalled();
    const made = ledger.changeIntervals('2026-09-14', () => ({ x: [interval] }));
    expect(changed).not.toHaveBeenCalled();
    await made;
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is told where it failed: half of it may be there', async () => {
    const database = createDatabase('lanyard', rebuilt, changed);
    await expect(database.change(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('what is kept', () => {
  it('is there for the next worker', async () => {
    const first = createDatabase('lanyard', rebuilt);
    await createPolicyStore(first).write({ policy: { schoolNames: ['Oak Tree'] } });
    await createDeviceStore(first).writeSalt('salt');
    await first.close();
    const next = createDatabase('lanyard', rebuilt);
    expect(await createPolicyStore(next).read()).toEqual({ policy: { schoolNames: ['Oak Tree'] } });
    expect(await createDeviceStore(next).readSalt()).toBe('salt');
    expect(await next.isOfNewerVersion()).toBe(false);
    expect(rebuilt).not.toHaveBeenCalled();
  });

  it('is nothing at first', async () => {
    const database = createDatabase('lanyard', rebuilt);
    expect(await createPolicyStore(database).read()).toBeUndefined();
    expect(await createLedgerStore(database).read('2026-09-14', '2026-09-20')).toEqual({
      intervals: [],
      days: [],
    });
    expect(await createNudgeStore(database).readPauses()).toBeUndefined();
    expect(await createAnswerStore(database).read('x', 'phrase')).toEqual({});
  });

  it('folds a day: the total is there, the intervals are gone', async () => {
    const ledger = createLedgerStore(createDatabase('lanyard', rebuilt));
    await ledger.changeIntervals('2026-09-14', () => ({ x: [interval] }));
    await ledger.changeIntervals('2026-09-15', () => ({ x: [interval] }));
    await ledger.fold({ date: '2026-09-14', bySite: { x: 4 } });
    expect(await ledger.intervalDates()).toEqual(['2026-09-15']);
    expect(await ledger.read('2026-09-14', '2026-09-15')).toEqual({
      intervals: [{ date: '2026-09-15', bySite: { x: [interval] } }],
      days: [{ date: '2026-09-14', bySite: { x: 4 } }],
    });
  });

  it('loses no time though a worker writes that is just being replaced by another one', async () => {
    const ledgers = [1, 2].map(() => createLedgerStore(createDatabase('lanyard', rebuilt)));
    const add = (siteId: string) =>
      ledgers.map((ledger, worker) =>
        ledger.changeIntervals('2026-09-14', (before) => ({
          ...before,
          [`${siteId} ${worker}`]: [interval],
        })),
      );
    await Promise.all(['x', 'facebook', 'instagram'].flatMap(add));
    const next = createLedgerStore(createDatabase('lanyard', rebuilt));
    expect(Object.keys((await intervalsOf(next, '2026-09-14')) ?? {})).toHaveLength(6);
  });

  it('deletes what is older or of a clock that was wrong, and not the days themselves', async () => {
    const database = createDatabase('lanyard', rebuilt);
    const ledger = createLedgerStore(database);
    const nudges = createNudgeStore(database);
    for (const date of ['2026-09-13', '2026-09-14', '2026-09-15', '2026-09-16']) {
      await ledger.fold({ date, bySite: { x: 1 } });
      await ledger.changeIntervals(date, () => ({ x: [interval] }));
    }
    await ledger.keepDays('2026-09-14', '2026-09-15');
    const { intervals, days } = await ledger.read('2000-01-01', '2100-01-01');
    const kept = ['2026-09-14', '2026-09-15'];
    expect(days.map(({ date }) => date)).toEqual(kept);
    expect(intervals.map(({ date }) => date)).toEqual(kept);
    const totals = { shown: 1, heeded: 0 };
    const week = { school: totals, role: totals, people: totals, contact: totals, photo: totals };
    for (const monday of ['2026-09-07', '2026-09-14']) await nudges.writeWeek(monday, week);
    await nudges.deleteWeeksBefore('2026-09-14');
    expect(await nudges.readWeek('2026-09-07')).toBeUndefined();
    expect(await nudges.readWeek('2026-09-14')).toEqual(week);
  });

  it('counts answers by site and subject, though they come at once', async () => {
    const answers = createAnswerStore(createDatabase('lanyard', rebuilt));
    await Promise.all([1, 2, 3].map(() => answers.increment('x', 'phrase', 'aaaaaaaa', '2026-09-14')));
    await answers.increment('x', 'account', 'bbbbbbbb', '2026-09-14');
    await answers.increment('xy', 'phrase', 'cccccccc', '2026-09-14');
    expect(await answers.read('x', 'phrase')).toEqual({ aaaaaaaa: 3 });
    expect(await answers.read('x', 'account')).toEqual({ bbbbbbbb: 1 });
  });
});

describe('a database that cannot be used', () => {
  it('of a newer version goes on with what is in it: a roll-back refills no allowance', async () => {
    const before = createDatabase('lanyard', rebuilt);
    await createLedgerStore(before).changeIntervals('2026-09-14', () => ({ x: [interval] }));
    await before.close();
    const newer = await openDB('lanyard', databaseVersion + 1, {
      upgrade: (opened) => void opened.createObjectStore('added later'),
    });
    newer.close();
    const database = createDatabase('lanyard', rebuilt);
    const ledger = createLedgerStore(database);
    expect(await database.isOfNewerVersion()).toBe(true);
    expect(await intervalsOf(ledger, '2026-09-14')).toEqual({ x: [interval] });
    await ledger.changeIntervals('2026-09-15', () => ({ x: [interval] }));
    expect(await ledger.intervalDates()).toEqual(['2026-09-14', '2026-09-15']);
    expect(rebuilt).not.toHaveBeenCalled();
  });

  it('of a newer version is not thrown away where that has moved a table', async () => {
    const newer = await openDB('lanyard', databaseVersion + 1, {
      upgrade: (opened) => void opened.createObjectStore('device'),
    });
    newer.close();
    const database = createDatabase('lanyard', rebuilt);
    await createDeviceStore(database).writeSalt('salt');
    await expect(createLedgerStore(database).read('2026-09-14', '2026-09-14')).rejects.toThrow();
    expect(await createDeviceStore(database).readSalt()).toBe('salt');
    expect(rebuilt).not.toHaveBeenCalled();
  });

  it('without its tables is made anew, once, though many ask at once', async () => {
    const broken = await openDB('lanyard', databaseVersion);
    broken.close();
    const database = createDatabase('lanyard', rebuilt);
    const ledger = createLedgerStore(database);
    await Promise.all([
      ledger.changeIntervals('2026-09-14', () => ({ x: [interval] })),
      ledger.read('2026-09-14', '2026-09-14'),
      createAnswerStore(database).increment('x', 'phrase', 'aaaaaaaa', '2026-09-14'),
    ]);
    expect(await intervalsOf(ledger, '2026-09-14')).toEqual({ x: [interval] });
    expect(await createAnswerStore(database).read('x', 'phrase')).toEqual({ aaaaaaaa: 1 });
    expect(rebuilt).toHaveBeenCalledOnce();
  });

  it('with one table missing keeps what the others have: a damaged table refills no allowance', async () => {
    const broken = await openDB('lanyard', databaseVersion, {
      upgrade: (opened) => {
        opened.createObjectStore('intervals', { keyPath: 'date' });
        opened.createObjectStore('device');
        opened.createObjectStore('of no version');
      },
    });
    await broken.put('intervals', { date: '2026-09-14', bySite: { x: [interval] } });
    await broken.put('device', 'salt', 'salt');
    await broken.put('of no version', 'anything', 'key');
    broken.close();
    const database = createDatabase('lanyard', rebuilt);
    expect(await createLedgerStore(database).read('2026-09-14', '2026-09-14')).toEqual({
      intervals: [{ date: '2026-09-14', bySite: { x: [interval] } }],
      days: [],
    });
    expect(await createDeviceStore(database).readSalt()).toBe('salt');
    expect(rebuilt).toHaveBeenCalledOnce();
  });

  it('that the browser closed is opened again, and keeps what it has', async () => {
    const database = createDatabase('lanyard', rebuilt);
    await createDeviceStore(database).writeSalt('salt');
    await database.run((opened) => {
      opened.close();
      return Promise.resolve();
    });
    expect(await createDeviceStore(database).readSalt()).toBe('salt');
    expect(rebuilt).not.toHaveBeenCalled();
  });

  it('is not thrown away because a step is wrong', async () => {
    const database = createDatabase('lanyard', rebuilt);
    await createDeviceStore(database).writeSalt('salt');
    const wrong = database.run((opened) => opened.put('device', () => 'no data', 'wrong'));
    await expect(wrong).rejects.toThrow();
    expect(await createDeviceStore(database).readSalt()).toBe('salt');
    expect(rebuilt).not.toHaveBeenCalled();
  });

  it('makes way for a newer worker', async () => {
    const old = createDatabase('lanyard', rebuilt);
    await createDeviceStore(old).writeSalt('salt');
    const newer = await openDB('lanyard', databaseVersion + 1);
    expect(newer.version).toBe(databaseVersion + 1);
    newer.close();
  });
});

describe('the state of the database', () => {
  it('is in order, or says when it was made anew', async () => {
    const database = createDatabase('lanyard', rebuilt);
    expect(await databaseState(database)).toEqual({ kind: 'ok' });
    await noteRebuilt(database, 5);
    expect(await databaseState(database)).toEqual({ kind: 'rebuilt', at: 5 });
  });

  it('is that a newer version has left it', async () => {
    (await openDB('lanyard', databaseVersion + 1)).close();
    expect(await databaseState(createDatabase('lanyard', rebuilt))).toEqual({ kind: 'newer' });
  });

  it('is that it does not answer', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    expect(await databaseState(createDatabase('lanyard', rebuilt))).toEqual({ kind: 'failing' });
  });
});
