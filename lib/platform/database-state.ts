import type { DatabaseState } from '../core/diagnostics.ts';
import type { DatabasePort } from './database.ts';
import { databaseVersion } from './migrations.ts';

const row = 'rebuilt';

/** Notes in the new database that the one before was damaged. @param at ms since the Unix epoch. */
export const noteRebuilt = ({ change }: DatabasePort, at: number): Promise<void> =>
  change(async (database) => {
    await database.put('device', at, row);
  });

/** Whether the database answers, and what has happened to it. Never rejects. */
export const databaseState = ({ run }: DatabasePort): Promise<DatabaseState> =>
  run(async (database): Promise<DatabaseState> => {
    if (database.version > databaseVersion) return { kind: 'newer' };
    const at = await database.get('device', row);
    return typeof at === 'number' ? { kind: 'rebuilt', at } : { kind: 'ok' };
  }).catch(() => ({ kind: 'failing' }));
