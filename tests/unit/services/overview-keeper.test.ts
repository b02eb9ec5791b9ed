import { expect, it, vi } from 'vitest';

import { at, createDevice, evening, minute } from './worker-on-a-device.ts';

/** What is kept for the popup is written beside the answer. */
const settled = async (): Promise<unknown> => new Promise((done) => setTimeout(done));

async function opened() {
  const device = createDevice(evening, { kept: {} });
  const overview = await device.worker.answers.getOverview();
  await settled();
  return { ...device, overview, memory: device.shown.memory };
}

it('keeps what the popup was shown, for as long as nothing else is true', async () => {
  const { overview, memory } = await opened();
  expect(memory.kept).toEqual({
    ...{ version: '1.2.3', overview },
    // Nobody does anything until midnight in London.
    ...{ from: at(evening), until: at('2026-09-14T23:00:00Z') },
  });
});

it('keeps nothing of the page in front, which is another one next time', async () => {
  const device = createDevice(evening, { kept: {} });
  device.device.lists = { salt: 'a salt', lists: [] };
  device.done.inFront = { tabId: 7, siteId: 'x' };
  expect(await device.worker.answers.getOverview()).toHaveProperty('listsOn', 'X');
  await settled();
  expect(device.shown.memory.kept?.overview).toBeDefined();
  expect(device.shown.memory.kept?.overview).not.toHaveProperty('listsOn');
});

it('forgets it at a change, and keeps it anew once it is quiet', async () => {
  const { worker, shown, memory, use } = await opened();
  await use(1);
  worker.overviewChanged();
  await settled();
  expect(memory.kept).toBeUndefined();
  shown.beginQuiet();
  await vi.waitUntil(() => memory.kept !== undefined);
  expect(memory.kept?.overview.usedToday).toBe(minute);
});

it('forgets what a worker before it kept', async () => {
  const { startWorker, memory } = await opened();
  const next = startWorker();
  expect(memory.kept).toBeDefined();
  next.overviewChanged();
  await settled();
  expect(memory.kept).toBeUndefined();
});

it('keeps nothing that changed while it was made', async () => {
  const { worker, memory } = await opened();
  const answer = worker.answers.getOverview();
  worker.overviewChanged();
  await answer;
  await settled();
  expect(memory.kept).toBeUndefined();
});

it('answers all the same where nothing can be kept, and keeps the next', async () => {
  const { shown, worker } = createDevice(evening, { kept: {} });
  const { write } = shown.store;
  shown.store.write = () => Promise.reject(new Error('full'));
  expect(await worker.answers.getOverview()).toHaveProperty('usedToday', 0);
  await settled();
  expect(shown.memory.kept).toBeUndefined();
  shown.store.write = write;
  worker.overviewChanged();
  shown.beginQuiet();
  await vi.waitUntil(() => shown.memory.kept !== undefined);
});

it('forgets it at the next change where the browser refused to', async () => {
  const { worker, shown, memory } = await opened();
  const { forget } = shown.store;
  shown.store.forget = () => Promise.reject(new Error('not now'));
  worker.overviewChanged();
  await settled();
  expect(memory.kept).toBeDefined();
  shown.store.forget = forget;
  worker.overviewChanged();
  await settled();
  expect(memory.kept).toBeUndefined();
});

it('keeps another where something else is decided, though nobody did anything', async () => {
  const { worker, shown, memory, clock } = await opened();
  clock.set('2026-09-15T00:30:00Z');
  await worker.wake('always');
  await settled();
  expect(memory.kept).toBeUndefined();
  shown.beginQuiet();
  await vi.waitUntil(() => memory.kept !== undefined);
  // Until lessons begin.
  expect(memory.kept).toHaveProperty('until', at('2026-09-15T07:45:00Z'));
});

it('is over where another day began while it was made', async () => {
  const { worker, nudges, shown, clock } = createDevice('2026-09-14T22:59:59Z', { kept: {} });
  // A slow disk, and midnight in London.
  nudges.readWeek = async () => {
    await settled();
    clock.set('2026-09-14T23:00:01Z');
    return undefined;
  };
  await worker.answers.getOverview();
  await vi.waitUntil(() => shown.memory.kept !== undefined);
  expect(shown.memory.kept?.until).toBe(at('2026-09-14T23:00:00Z'));
});

it('keeps it for no longer than nudges rest', async () => {
  const { worker, shown } = createDevice(evening);
  await worker.answers.restNudges({ length: 'hour', siteId: 'x' });
  await worker.answers.getOverview();
  await settled();
  expect(shown.memory.kept?.until).toBe(at(evening) + 60 * minute);
});

it('forgets it where another policy holds', async () => {
  const { worker, device, memory } = await opened();
  device.pushed = { policyName: 'Hazelbrook' };
  await worker.policy.refresh();
  await settled();
  expect(memory.kept).toBeUndefined();
});
