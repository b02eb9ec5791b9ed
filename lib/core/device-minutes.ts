/** What one device has counted on one date, in ms. It only grows, so the larger of two is the later. */
export type DeviceEntry = { device: string; date: string; used: number };

const keyOf = ({ device, date }: DeviceEntry): string => `${date} ${device}`;

/** The larger of each device's entries of each date: in whatever order, and however often, they are merged. */
export function mergeEntries(
  one: readonly DeviceEntry[],
  other: readonly DeviceEntry[],
): readonly DeviceEntry[] {
  const largest = new Map<string, DeviceEntry>();
  for (const entry of [...one, ...other]) {
    const known = largest.get(keyOf(entry));
    if (known === undefined || entry.used > known.used) largest.set(keyOf(entry), entry);
  }
  return [...largest.values()];
}

export type Reconciled = {
  /** What this device now knows of all, its own total included; to be kept on its own disk. */
  known: readonly DeviceEntry[];
  /** What the browser's sync must be told: entries that are not there, or smaller there. */
  write: readonly DeviceEntry[];
  /** Used today on all devices together, in ms. */
  used: number;
};

/**
 * One allowance over all devices of a person (docs: `syncMinutes`): a counter that only grows. Each device writes its
 * own total of the day; the sum is what was used. What it knows of the others it keeps, and writes back what vanished
 * from the browser's sync or came to it late, so that neither a lost update nor an emptied store refills the allowance.
 *
 * @param own this device's total of today.
 * @param known what this device kept last.
 * @param synced what stands in the browser's sync now.
 */
export function reconcile(
  own: DeviceEntry,
  known: readonly DeviceEntry[],
  synced: readonly DeviceEntry[],
): Reconciled {
  // Earlier days are over, and a day to come is of a device whose clock is wrong: neither counts, or is carried on.
  const isToday = ({ date }: DeviceEntry): boolean => date === own.date;
  const merged = mergeEntries([own], mergeEntries(known, synced).filter(isToday));
  const there = new Map(synced.map((entry) => [keyOf(entry), entry.used]));
  return {
    known: merged,
    write: merged.filter((entry) => (there.get(keyOf(entry)) ?? -1) < entry.used),
    used: merged.reduce((sum, { used }) => sum + used, 0),
  };
}
