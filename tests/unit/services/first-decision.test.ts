import { describe, expect, it, vi } from 'vitest';

import { oakTree } from './memory-ports.ts';
import { createDevice, evening, lesson } from './worker-on-a-device.ts';

const counting = (sites: readonly string[]) => ({ access: { ...oakTree.access, sites } });

/** A worker is stopped and started all day, and a page waits for what it decides first. */
describe('a worker’s first decision', () => {
  it('reads the day as often for many sites as for one', async () => {
    const readings: number[] = [];
    for (const sites of [['x'], ['x', 'facebook']]) {
      const { ledger, worker } = createDevice(evening, { kept: counting(sites) });
      const read = vi.spyOn(ledger, 'read');
      await worker.block.apply('if-changed');
      readings.push(read.mock.calls.length);
    }
    expect(readings[0]).toBeGreaterThan(0);
    expect(readings[1]).toBe(readings[0]);
  });

  it('asks the disk for passes once, though there are none', async () => {
    const { passes, worker } = createDevice(lesson, { kept: {} });
    const read = vi.spyOn(passes, 'readPasses');
    await worker.wake('if-changed');
    await worker.answers.getBlockedView();
    expect(read).toHaveBeenCalledOnce();
  });

  it('asks again for passes that a disk could not give', async () => {
    const { passes, worker } = createDevice(lesson, { kept: {} });
    const read = vi.spyOn(passes, 'readPasses').mockRejectedValueOnce(new Error('disk'));
    await worker.wake('if-changed');
    expect(read.mock.calls.length).toBeGreaterThan(1);
  });
});

describe('the blocked page of a site that is open', () => {
  it('waits for nothing where no rule is left over', async () => {
    const { done, worker } = createDevice(evening, { kept: {} });
    await worker.wake('if-changed');
    done.alarm = undefined;
    expect((await worker.answers.getBlockedView()).access.state).toBe('open');
    expect(done.alarm).toBeUndefined();
  });

  it('is opened to be sure where the browser does not say how its rules stand', async () => {
    const { device, done, worker } = createDevice(evening, { kept: {} });
    device.silent = true;
    expect((await worker.answers.getBlockedView()).access.state).toBe('open');
    expect(done.alarm).toBeDefined();
  });
});

describe('the popup', () => {
  it('waits for two readings of the days: today’s, and those of all weeks', async () => {
    const { ledger, worker } = createDevice(evening, { kept: {} });
    const read = vi.spyOn(ledger, 'read');
    await worker.answers.getOverview();
    // What is kept of the answer is seen to afterwards.
    expect(read).toHaveBeenCalledTimes(2);
  });
});
