import type { Clock } from './ports.ts';

/** Hours are of whole minutes; a second is no more than clocks are put right by, unseen, all day. In ms. */
const unnoticed = 1_000;

/**
 * Tells whether the device's clock was set, since it was noted last, to another time than has gone by: by hand, by the
 * network's time, or by a sleep that the other clock does not count. No browser tells of it, and alarms of before stay
 * where they were.
 */
export function createClockWatch(clock: Clock): { note: () => void; wasSet: () => boolean } {
  const read = (): number => clock.now() - clock.elapsed();
  let noted = read();
  return {
    note: () => void (noted = read()),
    wasSet: () => Math.abs(read() - noted) > unnoticed,
  };
}
