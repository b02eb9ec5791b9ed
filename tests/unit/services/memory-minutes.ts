import type { DeviceEntry } from '../../../lib/core/device-minutes.ts';
import type * as P from '../../../lib/services/ports.ts';

export function createMemoryMinutes() {
  const disk: { minutes?: P.KeptMinutes; writes: number } = { writes: 0 };
  const store: P.MinutesStore = {
    readMinutes: () => Promise.resolve(disk.minutes),
    writeMinutes: (minutes) => {
      disk.minutes = minutes;
      disk.writes += 1;
      return Promise.resolve();
    },
  };
  return { ...store, disk };
}

const nameOf = ({ date, device }: DeviceEntry): string => `${date} ${device}`;

/**
 * The browser's sync, as one of several devices sees it. `late`: writes are held back until they are let go, in
 * whatever order; `fails`: it refuses everything.
 */
export function createMemorySync(cloud = new Map<string, DeviceEntry>()) {
  const state = { fails: false, late: false, writes: 0 };
  const onTheWay: DeviceEntry[] = [];
  const answer = <T>(value: T): Promise<T> =>
    state.fails ? Promise.reject(new Error('no sync')) : Promise.resolve(value);
  const arrive = (entry: DeviceEntry): void => void cloud.set(nameOf(entry), entry);
  const sync: P.MinutesSync = {
    read: () => answer([...cloud.values()]),
    write: async (entries) => {
      await answer(undefined);
      state.writes += 1;
      if (state.late) onTheWay.push(...entries);
      else entries.forEach(arrive);
    },
    remove: async (entries) => {
      await answer(undefined);
      for (const entry of entries) cloud.delete(nameOf(entry));
    },
  };
  return { ...sync, cloud, state, onTheWay, arrive };
}
