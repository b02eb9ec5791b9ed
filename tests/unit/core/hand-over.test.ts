import { describe, expect, it } from 'vitest';

import { handOver, takeHandedOver } from '../../../lib/core/hand-over.ts';

function waiting(world: object) {
  const life = new AbortController();
  const taken: unknown[] = [];
  takeHandedOver((value) => taken.push(value), life.signal, world);
  return { life, taken };
}

describe('handing over between two scripts of a world', () => {
  it('gives the very thing to the script that waits', () => {
    const world = {};
    const { taken } = waiting(world);
    const rules = { check: () => [] };
    handOver(rules, world);
    expect(taken[0]).toBe(rules);
  });

  it('reaches nobody where nobody waits, or in another world', () => {
    const { taken } = waiting({});
    handOver('rules', {});
    expect(taken).toEqual([]);
  });

  it('reaches the newer script alone, and goes on doing so when the older one ends late', () => {
    const world = {};
    const [older, newer] = [waiting(world), waiting(world)];
    older.life.abort();
    handOver('rules', world);
    expect([older.taken, newer.taken]).toEqual([[], ['rules']]);
  });

  it('goes back to whoever waited before, once the newer one ends', () => {
    const world = {};
    const [older, newer] = [waiting(world), waiting(world)];
    newer.life.abort();
    handOver('rules', world);
    older.life.abort();
    handOver('more rules', world);
    expect([older.taken, newer.taken]).toEqual([['rules'], []]);
  });

  it('ends with the script', () => {
    const world = {};
    const { life, taken } = waiting(world);
    life.abort();
    handOver('rules', world);
    expect(taken).toEqual([]);
  });
});
