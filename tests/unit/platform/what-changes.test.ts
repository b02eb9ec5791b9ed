import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';

import { createDatabase } from '../../../lib/platform/database.ts';
import { noteRebuilt } from '../../../lib/platform/database-state.ts';
import { createMyDataStore, createOwnSettingsStore } from '../../../lib/platform/own-store.ts';
import {
  createCheckUpStore,
  createLedgerStore,
  createMinutesStore,
  createNudgeStore,
  createOwnListStore,
  createPassStore,
  createWelcomeStore,
} from '../../../lib/platform/stores.ts';

const changed = vi.fn();
const day = '2026-09-14';
const used = { date: day, bySite: { x: 4 } };
const list = { salt: 'salt', digests: [] } as never;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  changed.mockClear();
});

const open = () => {
  const database = createDatabase('lanyard', vi.fn(), changed);
  return {
    database,
    ledger: createLedgerStore(database),
    nudges: createNudgeStore(database),
    passes: createPassStore(database),
    minutes: createMinutesStore(database),
    ownList: createOwnListStore(database),
    checkUp: createCheckUpStore(database),
    welcome: createWelcomeStore(database),
    own: createOwnSettingsStore(database),
    myData: createMyDataStore(database),
  };
};
type Stores = ReturnType<typeof open>;

const writes: Record<string, (stores: Stores) => Promise<unknown>> = {
  'time on a site': ({ ledger }) => ledger.changeIntervals(day, () => ({ x: [{ start: 1, end: 5 }] })),
  'a day folded': ({ ledger }) => ledger.fold(used),
  'a nudge counted': ({ nudges }) => nudges.writeWeek(day, {} as never),
  'a pass': ({ passes }) => passes.writePasses([]),
  'minutes of other devices': ({ minutes }) => minutes.writeMinutes({}),
  'a list of one’s own': ({ ownList }) => ownList.writeOwnList(list),
  'a tick in the check-up': ({ checkUp }) => checkUp.replaceCheckUp([], []),
  'the welcome page read': ({ welcome }) => welcome.writeWelcome({}),
  'something set': ({ own }) => own.writeOwn({}),
  'all data deleted': ({ myData }) => myData.deleteAllBut(day),
  'a database made anew': ({ database }) => noteRebuilt(database, 1),
};

it.each(Object.entries(writes))('tells of %s, once', async (_, write) => {
  await write(open());
  expect(changed).toHaveBeenCalledOnce();
});

it('tells of days that are forgotten, and of nothing where none is', async () => {
  const { ledger } = open();
  await ledger.keepDays('2026-09-15', '2026-09-16');
  expect(changed).not.toHaveBeenCalled();
  await ledger.fold(used);
  changed.mockClear();
  await ledger.keepDays(day, day);
  expect(changed).not.toHaveBeenCalled();
  await ledger.keepDays('2026-09-15', '2026-09-16');
  expect(changed).toHaveBeenCalledOnce();
  expect((await ledger.read(day, day)).days).toEqual([]);
});

it('tells of no reading', async () => {
  const { ledger, nudges, passes, minutes, ownList, checkUp, welcome, own, myData } = open();
  await Promise.all([
    ledger.read(day, day),
    ledger.intervalDates(),
    nudges.readWeek(day),
    nudges.readPauses(),
  ]);
  await Promise.all([passes.readCode(), passes.readPasses(), minutes.readMinutes(), ownList.readOwnList()]);
  await Promise.all([checkUp.readCheckUp(), welcome.readWelcome(), own.readOwn(), myData.readForgotten()]);
  expect(changed).not.toHaveBeenCalled();
});
