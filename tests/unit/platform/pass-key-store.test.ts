import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';

import { keyStore } from '../../../lib/passes/key-store.ts';
import { lockKey, makeKey } from '../../../lib/passes/keys.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function aKey(name: string) {
  const { publicKey, pkcs8 } = await makeKey();
  return { name, publicKey, privateKey: await lockKey(pkcs8) };
}

it('the leader’s key is there until it is forgotten, and no other is', async () => {
  expect(await keyStore.read()).toBeUndefined();
  const key = await aKey('Head 2026');
  await keyStore.write(await aKey('Deputy 2025'));
  await keyStore.write(key);
  expect(await keyStore.read()).toMatchObject({ name: 'Head 2026', publicKey: key.publicKey });
  await keyStore.forget();
  expect(await keyStore.read()).toBeUndefined();
});

it('a key that a newer version has kept is still there on an older one, and stays', async () => {
  await keyStore.write(await aKey('Head 2026'));
  const newer = await openDB('lanyard-pass-key', 2, {
    upgrade: (database) => void database.createObjectStore('of a later version'),
  });
  newer.close();
  expect(await keyStore.read()).toMatchObject({ name: 'Head 2026' });
  expect((await openDB('lanyard-pass-key')).version).toBe(2);
});
