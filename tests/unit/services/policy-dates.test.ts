import { describe, expect, it } from 'vitest';

import { createDevice } from './policy-on-a-device.ts';

describe('when a policy came', () => {
  const one = Temporal.Instant.from('2026-09-14T08:00:00Z').epochMilliseconds;

  it('is known by key, and kept', async () => {
    const { device, service, clock } = createDevice();
    device.pushed = { hours: 'mon', minutes: 30 };
    await service.refresh();
    clock.pass(1000);
    device.pushed = { hours: 'tue', minutes: 30 };
    await service.refresh();
    expect(await service.current()).toMatchObject({
      arrivedAt: one + 1000,
      dates: { changedAt: one + 1000, values: { hours: one + 1000, minutes: one }, issues: {} },
    });
    expect(device.disk).toMatchObject({ dates: { values: { minutes: one } } });
  });

  it('stays while the same arrives again, and nobody is told', async () => {
    const { device, service, clock } = createDevice();
    device.pushed = { minutes: 30 };
    await service.refresh();
    clock.pass(1000);
    await service.refresh();
    expect((await service.current()).dates).toMatchObject({ changedAt: one, values: { minutes: one } });
    expect(device.changes).toBe(1);
  });

  it('says since when none arrives any more, also to the next worker, until one does', async () => {
    const { device, service, clock } = createDevice();
    device.pushed = { minutes: 30 };
    await service.refresh();
    clock.pass(1000);
    device.pushed = {};
    await service.refresh();
    clock.pass(1000);
    await service.refresh();
    const held = { state: 'held', policy: { minutes: 30 }, arrivedAt: one, heldSince: one + 1000 };
    expect(await service.current()).toMatchObject(held);
    expect(device.disk).toMatchObject({ heldSince: one + 1000 });
    expect(device.changes).toBe(2);
    device.pushed = { minutes: 30 };
    await service.refresh();
    expect(await service.current()).not.toHaveProperty('heldSince');
    expect(device.disk).not.toHaveProperty('heldSince');
  });

  it('is held from the first moment of a worker whose device got none before', async () => {
    const { service } = createDevice({ minutes: 30 }, [], undefined, { heldSince: 2 });
    expect(await service.current()).toMatchObject({ state: 'held', heldSince: 2 });
  });
});
