import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';

import { createAnswerStore } from '../../../lib/platform/answer-store.ts';
import { createDatabase } from '../../../lib/platform/database.ts';
import { createLedgerStore, createNudgeStore } from '../../../lib/platform/stores.ts';
import { createAnswersService } from '../../../lib/services/answers-service.ts';
import { createNudgeService } from '../../../lib/services/nudge-service.ts';
import { rowsIn } from './older-databases.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

// Whoever copies the profile's folder reads these rows. What is not in them does not exist.
it('of nudges and answers the disk has sums and dates: no time of day, no word, no name, nothing done in spite', async () => {
  const database = createDatabase('lanyard', () => undefined);
  const clock = { now: () => Date.parse('2026-11-20T19:41:07Z'), elapsed: () => 0 };
  const timeZone = () => Promise.resolve('Europe/London');
  const nudges = createNudgeService({ store: createNudgeStore(database), clock, timeZone });
  const changed = () => undefined;
  const answers = createAnswersService({ store: createAnswerStore(database), clock, timeZone, changed });
  for (const outcome of ['shown', 'shown', 'heeded'] as const) await nudges.count('people', outcome);
  await nudges.claimPause();
  await answers.remember('x', 'account', 'aB3_-9xZ');
  await createLedgerStore(database).fold({ date: '2026-11-19', bySite: { x: 720_000 } });
  await database.close();
  const none = { shown: 0, heeded: 0 };
  const totals = { school: none, role: none, contact: none, photo: none, people: { shown: 2, heeded: 1 } };
  expect(await rowsIn('lanyard')).toEqual([
    {
      store: 'answers',
      value: { site: 'x', about: 'account', digest: 'aB3_-9xZ', times: 1, on: '2026-11-20' },
    },
    { store: 'days', value: { date: '2026-11-19', bySite: { x: 720_000 } } },
    { store: 'device', key: 'pauses', value: { date: '2026-11-20', claimed: 1 } },
    { store: 'nudges', value: { monday: '2026-11-16', totals } },
  ]);
});
