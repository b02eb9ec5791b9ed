import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createSharedMinutes } from '../../../lib/services/shared-minutes-service.ts';
import { createMemoryMinutes, createMemorySync } from './memory-minutes.ts';
import { createHandClock } from './hand-clock.ts';
import { oakTree } from './memory-ports.ts';

const minute = 60_000;
const devices = ['a', 'b', 'c'] as const;
type Device = (typeof devices)[number];

/** What may happen to a person's devices, their workers and their sync. */
type Step =
  | { kind: 'use'; device: Device; minutes: number }
  | { kind: 'hear'; device: Device }
  | { kind: 'restart'; device: Device }
  | { kind: 'forget'; device: Device }
  | { kind: 'refuse'; device: Device; fails: boolean }
  | { kind: 'hold'; device: Device; late: boolean }
  | { kind: 'arrive' | 'lose'; device: Device; which: number };

const device = fc.constantFrom(...devices);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('use' as const),
      device,
      minutes: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('hear' as const, 'restart' as const, 'forget' as const)
      .chain((kind) => device.map((one): Step => ({ kind, device: one }))),
  },
  fc.record({ kind: fc.constant('refuse' as const), device, fails: fc.boolean() }),
  fc.record({ kind: fc.constant('hold' as const), device, late: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('arrive' as const, 'lose' as const), device, which: fc.nat(5) }),
);

/** Three devices of one person; `forget`: the browser's sync loses a device's item. */
function createPerson() {
  const clock = createHandClock('2026-09-14T17:00:00Z');
  const cloud = createMemorySync().cloud;
  const person = devices.map((name) => {
    const store = createMemoryMinutes();
    const sync = createMemorySync(cloud);
    const here = { used: 0 };
    const startWorker = () =>
      createSharedMinutes({
        access: () => Promise.resolve({ ...oakTree.access, syncMinutes: true }),
        usedHere: () => Promise.resolve(here.used),
        ...{ sync, store, clock, makeDevice: () => name, changed: () => undefined },
      });
    return { name, sync, here, startWorker, worker: startWorker() };
  });
  async function take(next: Step): Promise<void> {
    const one = person.find(({ name }) => name === next.device);
    if (one === undefined) throw new Error('unreachable');
    if (next.kind === 'use') {
      one.here.used += next.minutes * minute;
      clock.pass(next.minutes * minute);
      await one.worker.exchange('counted');
    } else if (next.kind === 'hear') await one.worker.exchange('heard');
    else if (next.kind === 'restart') one.worker = one.startWorker();
    else if (next.kind === 'forget') cloud.delete(`2026-09-14 ${next.device}`);
    else if (next.kind === 'refuse') one.sync.state.fails = next.fails;
    else if (next.kind === 'hold') one.sync.state.late = next.late;
    else {
      const written = one.sync.onTheWay.splice(next.which, 1);
      if (next.kind === 'arrive') written.forEach(one.sync.arrive);
    }
  }
  return { clock, person, take };
}

describe('random histories of devices with workers that stop and a sync that refuses, delays, reorders and forgets', () => {
  it('count no more than was used, no less than this device used, never go back, and agree once all is well', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (history) => {
        const { clock, person, take } = createPerson();
        const truth = (): number => person.reduce((sum, { here }) => sum + here.used, 0);
        const seen = new Map<string, number>();
        for (const next of history) {
          await take(next);
          for (const { name, here, worker } of person) {
            const used = await worker.usedToday();
            expect(used).toBeLessThanOrEqual(truth());
            expect(used).toBeGreaterThanOrEqual(Math.max(here.used, seen.get(name) ?? 0));
            seen.set(name, used);
          }
        }
        for (const { sync } of person) Object.assign(sync.state, { fails: false, late: false });
        // Each tells once and hears of all; what is still on its way is too late to matter.
        for (const one of [...person, ...person]) {
          clock.pass(2 * minute);
          await one.worker.exchange('heard');
        }
        for (const { worker } of person) expect(await worker.usedToday()).toBe(truth());
      }),
      { numRuns: 150 },
    );
  });
});
