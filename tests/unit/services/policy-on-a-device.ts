import { createPolicyService } from '../../../lib/services/policy-service.ts';
import type { LastPolicy } from '../../../lib/core/last-policy.ts';
import { createHandClock } from './hand-clock.ts';

type Policy = { hours?: string; minutes?: number };
type Issue = { key: string };
type Last = LastPolicy<Policy, Issue>;

/** A device: `pushed` is what its browser answers, `disk` what it has kept. */
export function createDevice(
  disk?: Policy,
  issues: readonly Issue[] = [],
  embedded?: Policy,
  kept: { [Part in keyof Last]?: Last[Part] | undefined } = {},
) {
  const clock = createHandClock('2026-09-14T08:00:00Z');
  const device = {
    pushed: {} as unknown,
    fails: false,
    diskBroken: false,
    disk: (disk && { policy: disk, issues, arrivedAt: 1, ...kept }) as Last | undefined,
    changes: 0,
    found: [] as Issue[],
    reads: 0,
  };
  const service = createPolicyService<Policy, Issue>({
    managed: {
      read: () => {
        device.reads += 1;
        const missing = new Error('Managed storage manifest not found');
        return device.fails ? Promise.reject(missing) : Promise.resolve(device.pushed);
      },
    },
    store: {
      read: () => (device.diskBroken ? Promise.reject(new Error('disk')) : Promise.resolve(device.disk)),
      write: (last) => {
        if (device.diskBroken) return Promise.reject(new Error('disk'));
        device.disk = last as Last;
        return Promise.resolve();
      },
    },
    embedded: () => Promise.resolve(embedded),
    parse: (raw) => {
      const { minutes, ...rest } = raw as { minutes?: unknown };
      return typeof minutes === 'number' || minutes === undefined
        ? { policy: raw as Policy, issues: [] }
        : { policy: rest, issues: [{ key: 'minutes' }] };
    },
    hold: (previous, next, issues) => ({
      policy:
        issues.length > 0 && previous?.minutes !== undefined ? { ...next, minutes: previous.minutes } : next,
      issues,
    }),
    keep: (last) => last,
    readKept: (kept) => kept as Last | undefined,
    clock,
    changed: () => void (device.changes += 1),
    found: (issue) => void device.found.push(issue),
  });
  return { device, service, clock };
}
