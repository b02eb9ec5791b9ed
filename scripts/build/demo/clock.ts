import { arrival, clockKey } from './school-morning.ts';
import { storage } from './storage.ts';

// The demonstration's clock, in the place of `lib/clock/device-clock.ts`. It goes on like any other, but can be set.

let ahead = 0;
/** The popup has two scripts: what the first has read, and asked by, holds for the second, which may draw the answer. */
const shared = globalThis as { lanyardAhead?: number };
const told: (() => void)[] = [];

const isTime = (value: unknown): value is number => typeof value === 'number';

function set(next: number): void {
  ahead = next;
  shared.lanyardAhead = next;
}

/** Done once this script knows how far the clock is ahead; nothing is asked or decided before. */
export const clockRead: Promise<void> = storage.local.get(clockKey).then(async ({ [clockKey]: stored }) => {
  set(isTime(stored) ? stored : arrival(Date.now()) - Date.now());
  if (!isTime(stored)) await storage.local.set({ [clockKey]: ahead });
});

storage.onChanged.addListener(({ [clockKey]: change }, area) => {
  if (area !== 'local' || !isTime(change?.newValue) || change.newValue === ahead) return;
  set(change.newValue);
  for (const tell of told) tell();
});

export const now = (): number => Date.now() + (shared.lanyardAhead ?? ahead);

/** The instant at which the device's own clock will stand when this one stands at `at`. */
export const onDevice = (at: number): number => at - ahead;

/** Calls back whenever the clock was set. */
export const onClockSet = (tell: () => void): void => void told.push(tell);
