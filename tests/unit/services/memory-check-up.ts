import { type CheckUpRecord, isKey } from '../../../lib/core/check-up/records.ts';
import type { CheckUpStore } from '../../../lib/services/ports.ts';

/** A disk for the privacy check-up, which may fail. */
export function createMemoryCheckUp() {
  const disk = { records: [] as readonly CheckUpRecord[], fails: false };
  const store: CheckUpStore = {
    readCheckUp: () => (disk.fails ? Promise.reject(new Error('disk')) : Promise.resolve(disk.records)),
    replaceCheckUp: (keys, records) => {
      if (disk.fails) return Promise.reject(new Error('disk'));
      const others = disk.records.filter((record) => !keys.some((key) => isKey(key, record)));
      disk.records = [...others, ...records];
      return Promise.resolve();
    },
  };
  return { ...store, disk };
}
