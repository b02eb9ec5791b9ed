import { expect, it } from 'vitest';

import { oakTree } from './memory-ports.ts';
import { createDevice, evening, minute, page, xTab } from './worker-on-a-device.ts';

/** Open at all hours, for half an hour a day. */
const own = { ...oakTree.access, timetable: { ...oakTree.access.timetable, blocked: [] } };
const access = { ...own, syncMinutes: true };

/** The tasks of a worker that nobody waits for. */
const settled = (worker: ReturnType<typeof createDevice>['worker']): Promise<void> =>
  worker.minutes.exchange('counted').then(() => worker.block.apply('if-changed'));

it('minutes of another device close open pages, and are not waited for by any page', async () => {
  const { worker, done, sync, use } = createDevice(evening, { kept: { access } });
  await worker.wake('if-changed');
  await worker.answers.getAccess(undefined, page);
  await use(12);
  await settled(worker);
  expect(done.badge).toEqual({ day: { kind: 'minutes', left: 18 } });
  sync.arrive({ device: 'another', date: '2026-09-14', used: 18 * minute });
  await worker.minutes.exchange('heard');
  await settled(worker);
  expect(done.badge).toEqual({ day: { kind: 'closed' } });
  const closed = { state: 'closed', reason: 'allowance-used' };
  expect(done.told.at(-1)).toMatchObject({ tabId: xTab, decision: closed });
  expect(done.layers.at(-1)?.rules).toEqual(['x']);
  expect(await worker.answers.getOverview()).toMatchObject({ usedToday: 30 * minute, devices: 2 });
});

it('what is left to tell is told once nobody is there, and no page hears of it', async () => {
  const { worker, done, sync, use, clock } = createDevice(evening, { kept: { access } });
  await use(1);
  await settled(worker);
  await use(1);
  await settled(worker);
  expect([...sync.cloud.values()]).toMatchObject([{ used: minute }]);
  expect(done.look).toBe(clock.now() + minute);
  const told = done.told.length;
  clock.pass(minute);
  await worker.look();
  expect([...sync.cloud.values()]).toMatchObject([{ used: 2 * minute }]);
  expect(done.look).toBeUndefined();
  expect(done.told).toHaveLength(told);
});

it('where policy does not ask for it nothing is to be told, and the popup says nothing of devices', async () => {
  const { worker, done, sync, use } = createDevice(evening, { kept: { access: own } });
  await worker.answers.getAccess(undefined, page);
  await use(12);
  await settled(worker);
  expect(sync.cloud.size).toBe(0);
  expect(done.look).toBeUndefined();
  expect(await worker.answers.getOverview()).not.toHaveProperty('devices');
});

it('the toolbar button counts down to the hours by itself', async () => {
  const { worker, done, clock } = createDevice('2026-09-14T07:00:00Z', { kept: {} });
  await worker.wake('if-changed');
  expect(done.badge).toEqual({ day: { kind: 'minutes', left: 30 } });
  // Half an hour before 8:45.
  expect(done.look).toBe(clock.now() + 15 * minute);
  clock.pass(15 * minute);
  await worker.look();
  expect(done.badge).toEqual({ day: { kind: 'hours', left: 30 } });
  expect(done.look).toBe(clock.now() + minute);
});
