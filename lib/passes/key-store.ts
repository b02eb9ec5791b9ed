import { openDB } from 'idb';

import type { OwnKey } from './keys.ts';

/** In the leader's own browser; the worker's database knows nothing of it. */
const open = () =>
  openDB('lanyard-pass-key', 1, {
    upgrade: (database) => void database.createObjectStore('keys'),
  });

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
