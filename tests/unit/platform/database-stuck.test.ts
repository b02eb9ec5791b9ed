import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createDatabase } from '../../../lib/platform/database.ts';
import { createDeviceStore } from '../../../lib/platform/stores.ts';

const rebuilt = vi.fn();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  rebuilt.mockClear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => void vi.useRealTimers());

/** What becomes of a step within twenty seconds. */
async function outcomeOf(step: Promise<unknown>): Promise<unknown> {
  const outcome = step.catch((error: unknown) => String(error));
  for (let index = 0; index < 20; index += 1) {
    await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  return Promise.race([outcome, new Promise((done) => setImmediate(done, 'still waiting'))]);
}

describe('a database', () => {
  it('that never answers is given up in time, and not thrown away', async () => {
    const database = createDatabase('lanyard', rebuilt);
    const stuck = database.run(() => new Promise<never>(() => undefined));
    expect(await outcomeOf(stuck)).toContain('no answer');
    expect(await outcomeOf(createDeviceStore(database).writeSalt('salt'))).toBeUndefined();
    expect(rebuilt).not.toHaveBeenCalled();
  });

  it('that never even opens is given up in time, and used once it opens again', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const database = createDatabase('lanyard', rebuilt);
    expect(await outcomeOf(createDeviceStore(database).readSalt())).toContain('no answer');
    opening.mockRestore();
    await outcomeOf(createDeviceStore(database).writeSalt('salt'));
    expect(await outcomeOf(createDeviceStore(database).readSalt())).toBe('salt');
    expect(rebuilt).not.toHaveBeenCalled();
  });
});
