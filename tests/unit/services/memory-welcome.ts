import type { WelcomeRecord } from '../../../lib/core/welcome.ts';
import type { WelcomeStore } from '../../../lib/services/ports.ts';
import { oakTree } from './memory-ports.ts';

const ofOakTree = { managed: true, ...(oakTree.policyName !== undefined && { name: oakTree.policyName }) };

/** A disk for the welcome page; `isRead`: as acknowledged for the example school's policy. */
export function createMemoryWelcome({ isRead }: { isRead: boolean }) {
  const disk = {
    ...(isRead && { record: { acknowledged: { ...ofOakTree, on: '2026-09-01' } } }),
    fails: false,
  } as { record?: WelcomeRecord; fails: boolean };
  const store: WelcomeStore = {
    readWelcome: () => (disk.fails ? Promise.reject(new Error('disk')) : Promise.resolve(disk.record)),
    writeWelcome: (record) =>
      disk.fails ? Promise.reject(new Error('disk')) : Promise.resolve(void (disk.record = record)),
  };
  return { ...store, disk };
}
