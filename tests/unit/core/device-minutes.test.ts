import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type DeviceEntry, mergeEntries, reconcile } from '../../../lib/core/device-minutes.ts';

const date = '2026-09-14';
const entry = (device: string, used: number, on = date): DeviceEntry => ({ device, date: on, used });

describe('one allowance over several devices', () => {
  it('is the sum over devices; what is missing or smaller in the sync is written', () => {
    const result = reconcile(entry('a', 5), [entry('b', 7), entry('c', 2)], [entry('a', 4), entry('c', 3)]);
    expect(result.used).toBe(15);
    expect(result.write).toEqual([entry('a', 5), entry('b', 7)]);
    expect(result.known).toEqual([entry('a', 5), entry('b', 7), entry('c', 3)]);
  });

  it('writes nothing where the sync knows it all', () => {
    expect(reconcile(entry('a', 5), [], [entry('a', 5), entry('b', 1)]).write).toEqual([]);
  });

  it('begins anew each day, and knows nothing of days to come', () => {
    const others = [entry('b', 7, '2026-09-13'), entry('c', 7, '2026-09-15')];
    expect(reconcile(entry('a', 5), others, others)).toEqual({
      known: [entry('a', 5)],
      write: [entry('a', 5)],
      used: 5,
    });
  });

  it('is not talked down by a profile that has lost its own figures: the sync has them', () => {
    expect(reconcile(entry('a', 0), [], [entry('a', 9)])).toMatchObject({ used: 9, write: [] });
  });

  it('merges in any order, and any number of times, to the same', () => {
    const entries = fc.array(
      fc.record({
        device: fc.constantFrom('a', 'b', 'c'),
        date: fc.constantFrom(date, '2026-09-15'),
        used: fc.nat(50),
      }),
      { maxLength: 8 },
    );
    const sorted = (list: readonly DeviceEntry[]) => list.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        const once = sorted(mergeEntries(mergeEntries(a, b), c));
        expect(sorted(mergeEntries(a, mergeEntries(c, b)))).toEqual(once);
        expect(sorted(mergeEntries(mergeEntries(mergeEntries(a, b), c), b))).toEqual(once);
      }),
    );
  });
});

const devices = ['a', 'b', 'c'] as const;
type Device = (typeof devices)[number];

/** What may happen: use, a look at the sync, a write that arrives late or never, and a store that is emptied. */
type Step =
  | { kind: 'use'; device: Device; ms: number }
  | { kind: 'look'; device: Device; lost: boolean; late: boolean }
  | { kind: 'arrive'; which: number }
  | { kind: 'vanish'; device: Device };

const device = fc.constantFrom(...devices);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('use' as const), device, ms: fc.integer({ min: 1, max: 60_000 }) }),
  fc.record({ kind: fc.constant('look' as const), device, lost: fc.boolean(), late: fc.boolean() }),
  fc.record({ kind: fc.constant('arrive' as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant('vanish' as const), device }),
);

/** Devices and a sync between them that loses, delays and reorders writes, the last one winning. */
function simulate() {
  const own = new Map<Device, number>(devices.map((one) => [one, 0]));
  const known = new Map<Device, readonly DeviceEntry[]>(devices.map((one) => [one, []]));
  const synced = new Map<string, DeviceEntry>();
  const onTheWay: DeviceEntry[] = [];
  const arrive = (one: DeviceEntry): void => void synced.set(one.device, one);
  const look = (at: Device, send: (one: DeviceEntry) => void): number => {
    const result = reconcile(entry(at, own.get(at) ?? 0), known.get(at) ?? [], [...synced.values()]);
    known.set(at, result.known);
    result.write.forEach(send);
    return result.used;
  };
  const take = (next: Step): void => {
    if (next.kind === 'use') own.set(next.device, (own.get(next.device) ?? 0) + next.ms);
    else if (next.kind === 'vanish') synced.delete(next.device);
    else if (next.kind === 'look')
      look(next.device, (one) => {
        if (next.lost) return;
        if (next.late) onTheWay.push(one);
        else arrive(one);
      });
    else onTheWay.splice(next.which, 1).forEach(arrive);
  };
  const truth = (): number => [...own.values()].reduce((sum, used) => sum + used, 0);
  return { own, look, take, arrive, truth };
}

describe('1,000 random histories of devices whose sync loses, delays, reorders and forgets', () => {
  it('never count more than was used nor less than the device’s own, never go back, and agree once it works', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (history) => {
        const world = simulate();
        const seen = new Map<Device, number>();
        for (const next of history) {
          world.take(next);
          if (next.kind !== 'look') continue;
          const used = world.look(next.device, () => undefined);
          expect(used).toBeLessThanOrEqual(world.truth());
          expect(used).toBeGreaterThanOrEqual(world.own.get(next.device) ?? 0);
          expect(used).toBeGreaterThanOrEqual(seen.get(next.device) ?? 0);
          seen.set(next.device, used);
        }
        // Twice round: what the last one writes the first one has still to read.
        for (const at of [...devices, ...devices]) world.look(at, world.arrive);
        for (const at of devices) expect(world.look(at, world.arrive)).toBe(world.truth());
      }),
      { numRuns: 1_000 },
    );
  });
});
