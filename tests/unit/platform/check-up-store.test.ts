import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createDatabase } from '../../../lib/platform/database.ts';
import { createCheckUpStore } from '../../../lib/platform/stores.ts';

const rebuilt = vi.fn();

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
});
