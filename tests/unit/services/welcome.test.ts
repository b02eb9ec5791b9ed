import { describe, expect, it, vi } from 'vitest';

import { createDevice, evening, lesson, morning } from './worker-on-a-device.ts';

const first = { pushed: { policyName: 'Oak Tree', policyVersion: 'January 2020' }, isRead: false };

describe('the welcome page', () => {
  it('is due until it is acknowledged; then the date and the policy’s version are kept, and no more', async () => {
    const { worker, welcome } = createDevice(lesson, first);
    await worker.policy.refresh();
    expect(await worker.answers.getWelcome()).toMatchObject({ due: true, version: 'January 2020' });
    expect((await worker.answers.getOverview()).welcome).toBe('due');
    const after = await worker.answers.acknowledgeWelcome();
    expect(after).toMatchObject({ due: false, acknowledged: { on: '2026-09-14', version: 'January 2020' } });
    expect(await worker.answers.getOverview()).not.toHaveProperty('welcome');
    expect(welcome.disk.record).toEqual({
      acknowledged: { managed: true, name: 'Oak Tree', version: 'January 2020', on: '2026-09-14' },
    });
  });

  it('is due again under another version or name, and says when it was read', async () => {
    const { worker, device } = createDevice(lesson, first);
    await worker.policy.refresh();
    await worker.answers.acknowledgeWelcome();
    for (const pushed of [
      { policyName: 'Oak Tree', policyVersion: 'March 2027' },
      { policyName: 'Ash Tree', policyVersion: 'January 2020' },
    ]) {
      device.pushed = pushed;
      await worker.policy.refresh();
      expect(await worker.answers.getWelcome()).toMatchObject({
        due: true,
        acknowledged: { on: '2026-09-14' },
      });
    }
    device.pushed = { ...first.pushed };
    await worker.policy.refresh();
    expect(await worker.answers.getWelcome()).toMatchObject({ due: false });
  });

  it('is due where a policy comes to a device that had none', async () => {
    const { worker, device } = createDevice(lesson, { isRead: false });
    expect(await worker.answers.acknowledgeWelcome()).toMatchObject({ due: false, managed: false });
    device.pushed = { policyName: 'Oak Tree' };
    await worker.policy.refresh();
    expect(await worker.answers.getWelcome()).toMatchObject({ due: true, managed: true });
  });

  it('tells what is true of this device', async () => {
    const { worker } = createDevice(lesson, {
      ...first,
      pushed: { ...first.pushed, monitoringUrl: 'https://oaktree.example/8' },
    });
    await worker.policy.refresh();
    expect(await worker.answers.getWelcome()).toMatchObject({
      enforcement: 'enforced',
      dailyMinutes: 30,
      keepWeeks: 13,
      synced: false,
      nudged: ['X'],
      hasLists: false,
      monitoringUrl: 'https://oaktree.example/8',
    });
  });

  it('stands on the toolbar button until it is read', async () => {
    const { worker, done } = createDevice(evening, first);
    await worker.policy.refresh();
    await worker.block.apply('if-changed');
    expect(done.badge).toEqual({ day: { kind: 'minutes', left: 30 }, welcome: true });
    await worker.answers.acknowledgeWelcome();
    await worker.block.apply('if-changed');
    expect(done.badge).toEqual({ day: { kind: 'minutes', left: 30 } });
  });

  it('is no business of anybody’s where the disk fails', async () => {
    const { worker, welcome, done } = createDevice(evening, first);
    await worker.policy.refresh();
    welcome.disk.fails = true;
    expect(await worker.answers.getOverview()).not.toHaveProperty('welcome');
    await worker.block.apply('if-changed');
    expect(done.badge).toEqual({ day: { kind: 'minutes', left: 30 } });
    await expect(worker.answers.acknowledgeWelcome()).rejects.toThrow('disk');
  });
});

describe('a welcome page that opens by itself', () => {
  const page = { ...first, pushed: { ...first.pushed, welcome: 'page' as const } };

  it('is never opened uninvited', async () => {
    const { worker, done } = createDevice(morning, first);
    await worker.policy.refresh();
    await worker.wake('always');
    expect(done.welcomePages).toBe(0);
  });

  it('is opened once where policy chooses that, whatever starts again, and once more for another version', async () => {
    const { worker, startWorker, device, done } = createDevice(morning, page);
    await worker.policy.refresh();
    await vi.waitFor(() => expect(done.welcomePages).toBe(1));
    const next = startWorker();
    await next.policy.refresh();
    await next.wake('always');
    expect(done.welcomePages).toBe(1);
    device.pushed = { ...page.pushed, policyVersion: 'March 2027' };
    await next.policy.refresh();
    await vi.waitFor(() => expect(done.welcomePages).toBe(2));
  });

  it('waits for a window where there is none', async () => {
    const { worker, done, welcome } = createDevice(morning, page);
    done.noWindow = true;
    await worker.policy.refresh();
    await worker.wake('always');
    expect(welcome.disk.record).toEqual({});
    done.noWindow = false;
    await worker.wake('always');
    expect(done.welcomePages).toBe(1);
  });

  it('is not opened to somebody who has read it', async () => {
    const { worker, done } = createDevice(morning, { ...page, isRead: true, pushed: { welcome: 'page' } });
    await worker.policy.refresh();
    await worker.wake('always');
    expect(done.welcomePages).toBe(0);
  });
});
