import { openDB } from 'idb';

import type { OwnKey } from './keys.ts';

const name = 'lanyard-pass-key';

const isNewer = (error: unknown): boolean => error instanceof Error && error.name === 'VersionError';

/**
 * In the leader's own browser; the worker's database knows nothing of it. One that a newer Lanyard has left is opened as
 * it is: after a roll-back the leader must not stand there without a key.
 */
const open = () =>
  openDB(name, 1, { upgrade: (database) => void database.createObjectStore('keys') }).catch(
    (error: unknown) => {
      if (!isNewer(error)) throw error;
      return openDB(name);
    },
  );

const row = 'own';

/** One key a browser. The private one is kept by the browser itself and cannot be read out. */
export const keyStore = {
  read: async (): Promise<OwnKey | undefined> => {
    const database = await open();
    const key = (await database.get('keys', row)) as OwnKey | undefined;
    database.close();
    return key;
  },
  write: async (key: OwnKey): Promise<void> => {
    const database = await open();
    await database.put('keys', key, row);
    database.close();
  },
  forget: async (): Promise<void> => {
    const database = await open();
    await database.delete('keys', row);
    database.close();
  },
};
