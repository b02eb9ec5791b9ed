import { databaseVersion } from '../../lib/platform/migrations.ts';
import { databaseFacts, leaveFirstDatabase } from './fixtures/first-database.ts';
import { expect, test } from './fixtures/fixtures.ts';
import { allowance } from './fixtures/hours.ts';
import { useToday } from './fixtures/ledger.ts';
import { ashgrove } from './fixtures/policies.ts';

// Data of another version of Lanyard's.

const MINUTE = 60_000;

test.use({ policy: { ...ashgrove, ...allowance(30) } });

test('what an older Lanyard has kept is in force in the one that is there now: nothing of its first database is lost', async ({
  lanyard,
}) => {
  await leaveFirstDatabase(lanyard, 12 * MINUTE);
  await lanyard.stopWorker();
  expect((await lanyard.overview()).usedToday).toBe(12 * MINUTE);
  const database = await lanyard.evaluate(databaseFacts, 'lanyard');
  expect(database).toEqual({
    version: databaseVersion,
    tables: expect.arrayContaining(['checkUp', 'days']) as unknown,
  });
  const { popup } = await lanyard.openPopup();
  await popup.sees('12 min');
});

test('what a newer Lanyard has kept is not lost on an older one, which says that it is older', async ({
  lanyard,
}) => {
  await lanyard.evaluate(
    (version) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('lanyard', version);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => {
          fail(request.error ?? new Error('the database refused'));
        };
      }),
    1_000,
  );
  await useToday(lanyard, 12 * MINUTE);
  await lanyard.stopWorker();
  const { popup } = await lanyard.openPopup();
  await popup.sees('This is an older Lanyard than before');
  await popup.sees('Your minutes are kept.');
  expect((await lanyard.overview()).usedToday).toBe(12 * MINUTE);
});
