import browser from 'webextension-polyfill';

import type { DeviceEntry } from '../core/device-minutes.ts';

type WithAccessLevel = { setAccessLevel?: (options: { accessLevel: string }) => Promise<void> };

/** One item a device and date, so that no device writes over another one's: `minutes 2026-09-14 Xb3…`. */
const itemName = /^minutes (\d{4}-\d{2}-\d{2}) ([\w-]{1,40})$/;

const nameOf = ({ date, device }: Pick<DeviceEntry, 'date' | 'device'>): string =>
  `minutes ${date} ${device}`;

/** No day is longer. */
const longestDay = 25 * 3_600_000;

/** What is no entry, whoever put it there, is left out. */
function entryOf(name: string, value: unknown): readonly DeviceEntry[] {
  const [, date, device] = itemName.exec(name) ?? [];
  if (date === undefined || device === undefined || !Number.isSafeInteger(value)) return [];
  const used = value as number;
  return used < 0 || used > longestDay ? [] : [{ date, device, used }];
}

/**
 * The browser's own sync (design 13, `syncMinutes`): totals by device and date, and nothing else. Rejects where the
 * browser has none, or refuses more writes for the moment.
 */
export const minutesSync = {
  read: async (): Promise<readonly DeviceEntry[]> =>
    Object.entries(await browser.storage.sync.get(null)).flatMap(([name, value]) => entryOf(name, value)),
  write: (entries: readonly DeviceEntry[]): Promise<void> =>
    browser.storage.sync.set(Object.fromEntries(entries.map((entry) => [nameOf(entry), entry.used]))),
  remove: (entries: readonly DeviceEntry[]): Promise<void> =>
    browser.storage.sync.remove(entries.map(nameOf)),
};

/** Calls back when a total arrives, goes or is written here, until `signal` aborts. */
export function onMinutesChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: object, area: string): void => {
    if (area === 'sync' && Object.keys(changes).some((name) => itemName.test(name))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Keeps content scripts from it, where the browser can. */
export async function hideSync(): Promise<void> {
  const sync = browser.storage.sync as WithAccessLevel;
  await sync.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
