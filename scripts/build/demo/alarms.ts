import { nextDecisionAlarm as deviceAlarm, onAlarm as onDeviceAlarm } from '../../../lib/platform/alarms.ts';
import { onClockSet, onDevice } from './clock.ts';

// In the place of `lib/platform/alarms.ts`: the browser's alarms go by the device's clock, and a clock that was set is
// a reason to decide anew.

export const nextDecisionAlarm = {
  wakeAt: (at: number): Promise<void> => deviceAlarm.wakeAt(onDevice(at)),
  lookAt: (at: number | undefined): Promise<void> =>
    deviceAlarm.lookAt(at === undefined ? undefined : onDevice(at)),
};

type Rings = Parameters<typeof onDeviceAlarm>[0];

export function onAlarm(rings: Rings, signal: AbortSignal): void {
  onDeviceAlarm(rings, signal);
  onClockSet(() => !signal.aborted && rings.decide());
}
