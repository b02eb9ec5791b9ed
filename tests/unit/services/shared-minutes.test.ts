import { describe, expect, it, vi } from 'vitest';

import type { DeviceEntry } from '../../../lib/core/device-minutes.ts';
import type { AccessSettings } from '../../../lib/core/settings.ts';
import { betweenWrites, createSharedMinutes } from '../../../lib/services/shared-minutes-service.ts';
import { createMemoryMinutes, createMemorySync } from './memory-minutes.ts';
import { createHandClock } from './hand-clock.ts';
import { oakTree } from './memory-ports.ts';

const minute = 60_000;
const today = '2026-09-14';
const start = `${today}T17:00:00Z`;
const shared: AccessSettings = { ...oakTree.access, syncMinutes: true };

/** One of a person's devices: its clock, what it has used today, its disk, and the sync it shares with the others. */
function createDevice(name: string, cloud = new Map<string, DeviceEntry>(), access = shared) {
  const clock = createHandClock(start);
  const here = { used: 0, access };
  const disk = createMemoryMinutes();
  const sync = createMemorySync(cloud);
  const changed = vi.fn();
  const startWorker = () =>
    createSharedMinutes({
      access: () => Promise.resolve(here.access),
      usedHere: () => Promise.resolve(here.used),
      sync,
      store: disk,
      makeDevice: () => name,
      changed,
      clock,
    });
  const state = { worker: startWorker() };
  return {
    ...{ clock, here, disk: disk.disk, sync, changed },
    /** The last worker was stopped: what it knew is on the disk. */
    restart: (): void => void (state.worker = startWorker()),
    /** Somebody uses the device, which reports now and then. */
    use: async (minutes: number): Promise<void> => {
      here.used += minutes * minute;
      clock.pass(minutes * minute);
      await state.worker.exchange('counted');
    },
    hear: () => state.worker.exchange('heard'),
    counted: () => state.worker.exchange('counted'),
    usedToday: () => state.worker.usedToday(),
    nextWrite: () => state.worker.nextWrite(),
    report: () => state.worker.report(),
  };
}

type Device = ReturnType<typeof createDevice>;

/** Each device's total as it stands in the sync. */
const inSync = ({ sync }: Device): Record<string, number> =>
  Object.fromEntries([...sync.cloud].map(([name, { used }]) => [name, used / minute]));

describe('one allowance over all devices of a person (syncMinutes)', () => {
  it('is the sum over devices, and each writes its own item alone', async () => {
    const one = createDevice('one');
    const other = createDevice('other', one.sync.cloud);
    await one.use(12);
    await other.use(9);
    expect(inSync(one)).toEqual({ [`${today} one`]: 12, [`${today} other`]: 9 });
    await one.hear();
    expect(await one.usedToday()).toBe(21 * minute);
    expect(await one.report()).toEqual({
      since: Date.parse(start) + 12 * minute,
      sharing: 'working',
      devices: 2,
    });
  });

  it('says so when others have used more, and only then', async () => {
    const one = createDevice('one');
    await one.use(12);
    one.sync.arrive({ device: 'other', date: today, used: 5 * minute });
    await one.hear();
    expect(one.changed).toHaveBeenCalledTimes(1);
    await one.hear();
    await one.use(1);
    expect(one.changed).toHaveBeenCalledTimes(1);
  });

  it('writes once in two minutes, and says when the rest is due', async () => {
    const one = createDevice('one');
    for (let times = 0; times < 16; times += 1) await one.use(0.25);
    // At once, and after two minutes.
    expect(one.sync.state.writes).toBe(2);
    expect(inSync(one)).toEqual({ [`${today} one`]: 2.25 });
    const due = await one.nextWrite();
    expect(due).toBe(one.clock.now() + 0.25 * minute);
    one.clock.pass(0.25 * minute);
    await one.counted();
    expect(inSync(one)).toEqual({ [`${today} one`]: 4 });
    expect(await one.nextWrite()).toBeUndefined();
  });

  it('knows what it wrote when, though the worker was stopped', async () => {
    const one = createDevice('one');
    await one.use(1);
    one.restart();
    await one.use(1);
    expect(one.sync.state.writes).toBe(1);
    expect(await one.nextWrite()).toBe(one.clock.now() + minute);
    one.restart();
    expect(await one.usedToday()).toBe(2 * minute);
  });

  it('keeps what it knows of the others, and writes back what vanished', async () => {
    const one = createDevice('one');
    await one.use(5);
    one.sync.arrive({ device: 'other', date: today, used: 7 * minute });
    await one.hear();
    one.sync.cloud.clear();
    one.restart();
    expect(await one.usedToday()).toBe(12 * minute);
    one.clock.pass(betweenWrites);
    await one.hear();
    expect(inSync(one)).toEqual({ [`${today} one`]: 5, [`${today} other`]: 7 });
  });

  it('is told what it used by the sync where its own disk was lost', async () => {
    const one = createDevice('one');
    await one.use(20);
    const anew = createDevice('anew', one.sync.cloud);
    await anew.hear();
    expect(await anew.usedToday()).toBe(20 * minute);
    await anew.use(3);
    expect(await anew.usedToday()).toBe(23 * minute);
  });

  it('works alone where the sync refuses, tries no oftener, and is with the others again once it answers', async () => {
    const one = createDevice('one');
    one.sync.state.fails = true;
    await one.use(5);
    expect(await one.usedToday()).toBe(5 * minute);
    expect(await one.report()).toMatchObject({ sharing: 'failing' });
    expect(await one.nextWrite()).toBeUndefined();
    one.sync.state.fails = false;
    one.sync.arrive({ device: 'other', date: today, used: 7 * minute });
    await one.use(2);
    expect(await one.usedToday()).toBe(14 * minute);
    expect(await one.report()).toMatchObject({ sharing: 'working', devices: 2 });
    expect(inSync(one)).toEqual({ [`${today} one`]: 7, [`${today} other`]: 7 });
  });

  it('waits no longer for a write that is refused than for one that is taken', async () => {
    const one = createDevice('one');
    const write = vi.spyOn(one.sync.cloud, 'set').mockImplementation(() => {
      throw new Error('too many writes');
    });
    for (let times = 0; times < 8; times += 1) await one.use(0.25);
    expect(write).toHaveBeenCalledTimes(1);
    expect(await one.report()).toMatchObject({ sharing: 'failing' });
    write.mockRestore();
    await one.use(0.25);
    expect(inSync(one)).toEqual({ [`${today} one`]: 2.25 });
    expect(await one.report()).toMatchObject({ sharing: 'working' });
  });

  it('begins anew at the school’s midnight, and takes old days out of the sync', async () => {
    const one = createDevice('one');
    await one.use(20);
    one.clock.set('2026-09-15T22:59:00Z');
    one.here.used = 0;
    await one.hear();
    expect(await one.usedToday()).toBe(0);
    // Yesterday's stays: the clock may have been set.
    expect(inSync(one)).toEqual({ [`${today} one`]: 20 });
    one.clock.set('2026-09-15T23:00:00Z');
    await one.use(4);
    expect(inSync(one)).toEqual({ '2026-09-16 one': 4 });
  });

  it('does not wait for ever to write after a clock that was years ahead', async () => {
    const one = createDevice('one');
    one.clock.set('2038-01-19T03:00:00Z');
    await one.use(4);
    one.clock.set(start);
    await one.use(1);
    expect(inSync(one)).toEqual({ [`${today} one`]: 5 });
  });

  it.each([
    ['policy does not ask for it', { ...oakTree.access }],
    ['nothing is enforced', { ...shared, enforced: false }],
    ['sites are never open', { ...shared, mode: 'never' as const }],
  ])('touches no sync where %s', async (_, access) => {
    const one = createDevice('one', undefined, access);
    one.sync.arrive({ device: 'other', date: today, used: 7 * minute });
    const read = vi.spyOn(one.sync.cloud, 'values');
    await one.use(5);
    await one.hear();
    expect(await one.usedToday()).toBe(5 * minute);
    expect(await one.nextWrite()).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
    expect(one.sync.state.writes).toBe(0);
    expect(one.disk.minutes).toEqual({ since: Date.parse(start) + 5 * minute, known: [] });
  });

  it('leaves nothing in the sync, or here, once policy asks for it no more', async () => {
    const one = createDevice('one');
    await one.use(5);
    one.here.access = oakTree.access;
    await one.hear();
    expect(inSync(one)).toEqual({});
    expect(one.disk.minutes?.device).toBeUndefined();
    expect(await one.usedToday()).toBe(5 * minute);
  });

  it('tells when counting began, whether or not minutes are added up', async () => {
    const one = createDevice('one', undefined, oakTree.access);
    await one.hear();
    one.clock.pass(90 * minute);
    one.restart();
    expect(await one.report()).toEqual({ since: Date.parse(start), sharing: 'off' });
  });
});
