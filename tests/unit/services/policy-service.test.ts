import { describe, expect, it } from 'vitest';

import { createDevice } from './policy-on-a-device.ts';

describe('the policy in force', () => {
  it('is none on a device that has never had one, and an empty read tells nobody', async () => {
    const { device, service } = createDevice();
    await service.refresh();
    expect(await service.current()).toEqual({ state: 'none', issues: [] });
    expect(device.changes).toBe(0);
  });

  it('comes three seconds late by event on a first start', async () => {
    const { device, service } = createDevice();
    await service.refresh();
    device.pushed = { minutes: 30 };
    await service.refresh();
    expect(await service.current()).toMatchObject({ state: 'active', policy: { minutes: 30 } });
    expect(device.disk?.policy).toEqual({ minutes: 30 });
    expect(device.changes).toBe(1);
  });

  it('applies from the device’s own copy while managed storage has not answered', async () => {
    const { device, service } = createDevice({ minutes: 30 });
    expect(await service.current()).toMatchObject({ state: 'active', policy: { minutes: 30 } });
    expect(device.reads).toBe(0);
  });

  it.each([{}, undefined, null])('is held when %j arrives on a managed device', async (nothing) => {
    const { device, service } = createDevice({ minutes: 30 });
    device.pushed = nothing;
    await service.refresh();
    expect(await service.current()).toMatchObject({ state: 'held', policy: { minutes: 30 } });
    expect(device.disk?.policy).toEqual({ minutes: 30 });
  });

  it('is held where reading fails, as in Firefox without a policy', async () => {
    const { device, service } = createDevice({ minutes: 30 });
    device.fails = true;
    await service.refresh();
    expect(await service.current()).toMatchObject({ state: 'held', policy: { minutes: 30 } });
  });

  it('is held from a copy that has lost its date', async () => {
    const { service } = createDevice({ minutes: 30 }, [], undefined, { arrivedAt: undefined });
    await service.refresh();
    expect(await service.current()).toMatchObject({ state: 'held', policy: { minutes: 30 } });
  });

  it('is active again when it comes back', async () => {
    const { device, service } = createDevice({ minutes: 30 });
    await service.refresh();
    device.pushed = { minutes: 20 };
    await service.refresh();
    expect(await service.current()).toMatchObject({ state: 'active', policy: { minutes: 20 } });
  });

  it('keeps the last good value of a broken key, and says so', async () => {
    const { device, service } = createDevice({ minutes: 30 });
    device.pushed = { hours: 'mon', minutes: 'thirty' };
    await service.refresh();
    expect(await service.current()).toMatchObject({
      policy: { hours: 'mon', minutes: 30 },
      issues: [{ key: 'minutes' }],
    });
  });

  it('tells of a change once, and not when the same arrives again', async () => {
    const { device, service, clock } = createDevice({ minutes: 30 });
    device.pushed = { minutes: 30 };
    await service.refresh();
    expect(device.changes).toBe(0);
    clock.pass(60_000);
    device.pushed = { minutes: 20 };
    await service.refresh();
    await service.refresh();
    expect(device.changes).toBe(1);
    expect((await service.current()).arrivedAt).toBe(clock.now());
  });

  it('tells of an issue when it comes, not when it is there again, not to the next worker', async () => {
    const { device, service } = createDevice({ minutes: 30 });
    device.pushed = { minutes: 'thirty' };
    await service.refresh();
    device.pushed = { hours: 'mon', minutes: 'thirty' };
    await service.refresh();
    expect(device.found).toEqual([{ key: 'minutes' }]);
    const next = createDevice({ minutes: 30 }, [{ key: 'minutes' }]);
    next.device.pushed = { minutes: 'thirty' };
    await next.service.refresh();
    expect(next.device.found).toEqual([]);
  });

  it('holds though it cannot be kept: a broken disk does not end enforcement', async () => {
    const { device, service } = createDevice();
    device.diskBroken = true;
    device.pushed = { minutes: 30 };
    await service.refresh();
    expect(await service.current()).toMatchObject({ state: 'active', policy: { minutes: 30 } });
    device.pushed = {};
    await service.refresh();
    expect(await service.current()).toMatchObject({ state: 'held', policy: { minutes: 30 } });
  });

  it('takes what arrived last, though two events come at once', async () => {
    const { device, service } = createDevice();
    device.pushed = { minutes: 10 };
    const first = service.refresh();
    device.pushed = { minutes: 20 };
    await Promise.all([first, service.refresh()]);
    expect((await service.current()).policy).toEqual({ minutes: 20 });
  });
});

describe('a policy that the build itself carries', () => {
  const own = { hours: 'mon-fri 08:45-16:00', minutes: 30 };

  it('holds where nothing was ever pushed, and is not kept', async () => {
    const { device, service } = createDevice(undefined, [], own);
    await service.refresh();
    expect(await service.current()).toEqual({ state: 'active', policy: own, issues: [] });
    expect(device.disk).toBeUndefined();
  });

  it('gives way to a managed policy whole: nothing of it stands in for a broken value', async () => {
    const { device, service } = createDevice(undefined, [], own);
    await service.refresh();
    device.pushed = { minutes: 'ten' };
    await service.refresh();
    expect(await service.current()).toMatchObject({
      state: 'active',
      policy: {},
      issues: [{ key: 'minutes' }],
    });
    expect((await service.current()).policy).toEqual({});
  });

  it('does not come back when a managed policy vanishes', async () => {
    const { device, service } = createDevice(undefined, [], own);
    device.pushed = { minutes: 10 };
    await service.refresh();
    device.pushed = {};
    await service.refresh();
    expect(await service.current()).toMatchObject({ state: 'held', policy: { minutes: 10 } });
  });

  it('gives way at once to the device’s own copy', async () => {
    const { service } = createDevice({ minutes: 10 }, [], own);
    expect(await service.current()).toMatchObject({ state: 'active', policy: { minutes: 10 } });
  });
});
