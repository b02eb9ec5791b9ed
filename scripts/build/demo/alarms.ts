import { nextDecisionAlarm as deviceAlarm, onAlarm as onDeviceAlarm } from '../../../lib/platform/alarms.ts';
import { onClockSet, onDevice } from './clock.ts';

// In the place of `lib/platform/alarms.ts`: the browser's alarms go by the device's clock, and a clock that was set is
// a reason to decide anew.

export const nextDecisionAlarm = { wakeAt: (at: number): Promise<void> => deviceAlarm.wakeAt(onDevice(at)) };

export function onAlarm(ring: () => void, signal: AbortSignal): void {
  onDeviceAlarm(ring, signal);
  onClockSet(() => !signal.aborted && ring());
}
