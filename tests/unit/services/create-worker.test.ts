import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { oakTree } from './memory-ports.ts';
import {
  minute,
  xTab,
  facebookTab,
  page,
  lesson,
  morning,
  evening,
  at,
  createDevice,
} from './worker-on-a-device.ts';

describe('a worker that starts', () => {
  it('closes at once from the policy the device has kept, and tells open pages', async () => {
    const { done, worker } = createDevice(lesson, { kept: {} });
    await worker.wake('if-changed');
    expect(done.layers).toEqual([{ rules: ['x'], scripts: ['x'] }]);
    expect(done.told).toContainEqual({
      tabId: xTab,
      decision: { state: 'closed', reason: 'blocked-hours', reopensAt: at('2026-09-14T15:00:00Z') },
    });
    // It does not count in this policy: nothing of ours is put into its pages.
    expect(done.toldIfThere).toEqual([{ tabId: facebookTab, decision: { state: 'open' } }]);
    expect(done.countedFromStart).toEqual(['x']);
    expect(done.alarm).toBe(at('2026-09-14T15:00:00Z'));
    expect(done.badge).toEqual({ day: { kind: 'closed' } });
  });

  it('tells nobody anything where nothing has changed', async () => {
    const { done, worker } = createDevice(evening, { kept: {} });
    await worker.wake('if-changed');
    expect(done.told).toEqual([]);
    expect(done.badge).toEqual({ day: { kind: 'minutes', left: 30 } });
  });

  it('enforces nothing on a device without a policy', async () => {
    const { done, worker } = createDevice(lesson);
    await worker.wake('if-changed');
    expect(done.layers).toEqual([]);
    expect(done.alarm).toBe(at('2026-09-14T23:00:00Z'));
    // The welcome page that was read was another policy’s.
    expect(done.badge).toEqual({ day: { kind: 'none' }, welcome: true });
    expect(await worker.answers.getAccess(undefined, page)).toEqual({ state: 'open' });
  });

  it('covers open pages though network rules cannot be set', async () => {
    const { device, done, worker } = createDevice(lesson, { kept: {} });
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    device.failing = true;
    await worker.wake('if-changed');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    expect([...done.told, ...done.toldIfThere]).toHaveLength(2);
    expect(done.alarm).toBeDefined();
  });
});

describe('a policy that arrives', () => {
  it('closes open tabs and tells nudges', async () => {
    const { device, done, worker } = createDevice(lesson);
    await worker.wake('if-changed');
    device.pushed = { policyName: 'Oak Tree' };
    await worker.policy.refresh();
    await worker.block.apply('if-changed');
    expect(done.layers).toEqual([{ rules: ['x'], scripts: ['x'] }]);
    await vi.waitFor(() => expect(done.settingsTold).toEqual([xTab, facebookTab]));
  });

  it('is reported with what is wrong in it', async () => {
    const { device, worker } = createDevice(lesson);
    device.pushed = { policyName: 'Oak Tree' };
    device.faults = 1;
    await worker.policy.refresh();
    await worker.policy.refresh();
    expect(device.reported).toEqual(['Lanyard policy: an error']);
  });

  it('opens what it closed', async () => {
    const { device, done, worker } = createDevice(lesson, { kept: {} });
    await worker.wake('if-changed');
    device.pushed = { access: { ...oakTree.access, mode: 'open' } };
    await worker.policy.refresh();
    await worker.block.apply('if-changed');
    expect(done.layers.at(-1)).toEqual({ rules: [], scripts: [] });
    expect(done.told).toContainEqual({ tabId: xTab, decision: { state: 'open' } });
  });
});

describe('the day’s minutes', () => {
  it('count down, and close every layer when they are used', async () => {
    const { done, worker, use } = createDevice(evening, { kept: {} });
    await worker.answers.getAccess(undefined, page);
    expect(await use(10)).toMatchObject({ state: 'open', remaining: 20 * minute });
    expect(done.badge).toEqual({ day: { kind: 'minutes', left: 20 } });
    expect(done.told).toEqual([]);
    expect(await use(20)).toMatchObject({ state: 'closed', reason: 'allowance-used' });
    expect(done.layers).toEqual([{ rules: ['x'], scripts: ['x'] }]);
    expect(done.told.map(({ tabId }) => tabId)).toContain(xTab);
    expect(done.alarm).toBe(at('2026-09-14T23:00:00Z'));
  });

  it('are there again on the next day, when the alarm rings', async () => {
    const { clock, done, worker, use } = createDevice(evening, { kept: {} });
    await worker.answers.getAccess(undefined, page);
    await use(30);
    expect(done.settingsTold).toEqual([]);
    clock.set('2026-09-14T23:00:00Z');
    await worker.wake('always');
    // The gentle time, or the lists of people, may have ended with the day.
    expect(done.settingsTold).toEqual([xTab, facebookTab]);
    // The page that is open and covered since yesterday.
    expect(done.told.at(-1)).toMatchObject({
      tabId: xTab,
      decision: { state: 'open', remaining: 30 * minute },
    });
    expect(done.layers.at(-1)).toEqual({ rules: [], scripts: [] });
    expect(await worker.answers.getBlockedView()).toMatchObject({ access: { state: 'open' }, usedToday: 0 });
  });

  it('are not used by a site that does not count', async () => {
    const { clock, worker } = createDevice(evening, { kept: {} });
    const other = { siteId: 'facebook', tabId: facebookTab, key: 'other' };
    await worker.answers.getAccess(undefined, other);
    clock.pass(minute);
    const spans = [{ startedAgo: minute, length: minute }];
    expect(await worker.answers.reportPresence({ spans, ongoing: true }, other)).toEqual({ state: 'open' });
    expect((await worker.answers.getBlockedView()).usedToday).toBe(0);
  });
});

describe('a clock that is set while the browser runs', () => {
  /** A worker that a clock set into the school’s hours made close, while the clock is put right again. */
  async function closedByAClockPutRight() {
    const device = createDevice(morning, { kept: {} });
    const { clock, done, worker } = device;
    await worker.wake('if-changed');
    clock.set(lesson);
    // Browsers ring what is due by the clock that was set.
    await worker.wake('always');
    expect(done.layers.at(-1)?.rules).toEqual(['x']);
    clock.set(morning);
    return device;
  }

  const stateOf = ({ done }: ReturnType<typeof createDevice>) => ({
    layers: done.layers.at(-1),
    told: done.told.at(-1),
    alarm: done.alarm,
    badge: done.badge,
  });
  const openAgain = {
    layers: { rules: [], scripts: [] },
    told: { tabId: xTab, decision: { state: 'open' } },
    alarm: at('2026-09-14T07:45:00Z'),
    badge: { day: { kind: 'minutes', left: 30 } },
  };

  it('into the school’s hours closes, and put right opens at the worker’s next start', async () => {
    const device = await closedByAClockPutRight();
    await device.startWorker().wake('if-changed');
    expect(stateOf(device)).toMatchObject(openAgain);
  });

  it('and put right opens for the blocked page before that goes back: a rule that stood would lead it here again', async () => {
    const device = await closedByAClockPutRight();
    const view = await device.worker.answers.getBlockedView({ host: 'x.com' });
    expect(stateOf(device)).toMatchObject(openAgain);
    expect(view.access).toMatchObject({ state: 'open' });
  });

  it.each(['getAccess', 'getOverview'] as const)('and put right opens at the next %s', async (message) => {
    const device = await closedByAClockPutRight();
    await device.worker.answers[message](undefined, page);
    await vi.waitFor(() => expect(stateOf(device)).toMatchObject(openAgain));
  });

  it('into the school’s hours closes at the next word of a page, though no alarm rang', async () => {
    const { clock, done, worker } = createDevice(morning, { kept: {} });
    await worker.wake('if-changed');
    clock.set(lesson);
    expect(await worker.answers.getAccess(undefined, page)).toMatchObject({ state: 'closed' });
    await vi.waitFor(() => expect(done.alarm).toBe(at('2026-09-14T15:00:00Z')));
    expect(done.layers.at(-1)?.rules).toEqual(['x']);
  });

  it('is not looked for where time only goes by', async () => {
    const { clock, done, worker } = createDevice(evening, { kept: {} });
    await worker.wake('always');
    const told = done.told.length;
    clock.pass(20 * minute);
    await worker.answers.getAccess(undefined, page);
    await worker.block.apply('if-changed');
    expect(done.told).toHaveLength(told);
  });

  it('decides by the school’s zone, whatever zone the device is in', async () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    const { clock, done, worker, use } = createDevice(evening, { kept: {} });
    await worker.answers.getAccess(undefined, page);
    await use(10);
    for (const zone of ['Pacific/Auckland', 'America/Sao_Paulo']) {
      vi.stubEnv('TZ', zone);
      expect(new Date(evening).getHours()).not.toBe(18);
      expect(await use(5)).toMatchObject({ state: 'open', until: at('2026-09-15T07:45:00Z') });
    }
    expect(await worker.answers.getBlockedView()).toMatchObject({ usedToday: 20 * minute });
    await worker.wake('always');
    expect(done.alarm).toBe(at('2026-09-14T23:00:00Z'));
    expect(clock.now()).toBeLessThan(done.alarm ?? 0);
  });
});

describe('a disk that does not answer', () => {
  it('does not open what hours close', async () => {
    const { device, done, worker } = createDevice(lesson, { kept: {} });
    device.diskFails = true;
    await worker.wake('if-changed');
    expect(done.layers).toEqual([{ rules: ['x'], scripts: ['x'] }]);
    expect(await worker.answers.getAccess(undefined, page)).toMatchObject({ state: 'closed' });
  });

  it('does not give back minutes that were used', async () => {
    const { device, worker, use } = createDevice(evening, { kept: {} });
    await worker.answers.getAccess(undefined, page);
    await use(30);
    device.diskFails = true;
    expect(await use(1)).toMatchObject({ state: 'closed', reason: 'allowance-used' });
    expect(await worker.answers.getNudgeSettings(undefined, page)).toMatchObject({ siteId: 'x' });
  });
});

describe('a pause that is shown', () => {
  it('is told to the pages of the other tabs, and to nobody where it is only asked for', async () => {
    const { done, worker } = createDevice(evening, { kept: {} });
    expect(await worker.answers.getNudgeSettings(undefined, page)).toMatchObject({ pausesLeft: 3 });
    expect(done.settingsTold).toEqual([]);
    expect(await worker.answers.claimPause(undefined, page)).toEqual({ left: 2 });
    await vi.waitFor(() => expect(done.settingsTold).toEqual([facebookTab]));
    expect(await worker.answers.getNudgeSettings(undefined, page)).toMatchObject({ pausesLeft: 2 });
  });
});
