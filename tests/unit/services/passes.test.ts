import { describe, expect, it } from 'vitest';

import { readCode } from '../../../lib/passes/code.ts';
import { passIn } from '../../../lib/passes/pass-text.ts';
import { aLeader, ownCode, passOf } from '../passes/a-leader.ts';
import { oakTree } from './memory-ports.ts';
import { at, createDevice, facebookTab, lesson, minute, page, xTab } from './worker-on-a-device.ts';

const head = await aLeader();
const deputy = await aLeader('Deputy');
const passKeys = [head, deputy].map(({ name, publicKey }) => ({ name, key: publicKey }));
const never = { ...oakTree.access, mode: 'never' as const, sites: ['x', 'facebook'] };
const kept = { access: never, passKeys };

const from = at('2026-09-14T09:30:00Z');
const until = at('2026-09-14T11:00:00Z');

const signsOf = async (change: Parameters<typeof passOf>[1] = {}, leader = head): Promise<string> =>
  passIn(await passOf(leader, { sites: ['x'], from, until, ...change })) ?? '';

const signs = await signsOf();
const facebookPage = { siteId: 'facebook', tabId: facebookTab, key: 'other' };
const opened = { state: 'open', until, byPass: true };
const closed = { state: 'closed', reason: 'pass-needed' };

describe('a pass that is put in', () => {
  it('opens its site in every layer, and no other', async () => {
    const { done, worker } = createDevice(lesson, { kept });
    await worker.wake('if-changed');
    expect(done.layers.at(-1)).toEqual({ rules: ['x', 'facebook'], scripts: ['x', 'facebook'] });
    expect(await worker.answers.presentPass({ signs })).toMatchObject({
      kind: 'valid',
      keyName: 'Head 2026',
    });
    expect(done.layers.at(-1)).toEqual({ rules: ['facebook'], scripts: ['facebook'] });
    expect(done.badge).toEqual({ day: { kind: 'pass' } });
    expect(await worker.answers.getAccess(undefined, page)).toEqual(opened);
    expect(await worker.answers.getAccess(undefined, facebookPage)).toEqual(closed);
    expect(done.told).toContainEqual({ tabId: xTab, decision: opened });
    expect((await worker.answers.getBlockedView({ host: 'www.x.com' })).access).toEqual(opened);
    expect((await worker.answers.getBlockedView({ host: 'facebook.com' })).access).toEqual(closed);
    expect((await worker.answers.getBlockedView()).access).toEqual(closed);
  });

  it('ends by itself: the alarm is set for it, and everything is closed again', async () => {
    const { clock, done, worker } = createDevice(lesson, { kept });
    await worker.answers.presentPass({ signs });
    expect(done.alarm).toBe(until);
    clock.pass(until - clock.now());
    await worker.wake('always');
    expect(done.layers.at(-1)).toEqual({ rules: ['x', 'facebook'], scripts: ['x', 'facebook'] });
    expect(done.told.at(-2)).toEqual({ tabId: xTab, decision: closed });
    expect(done.badge).toEqual({ day: { kind: 'closed' } });
    expect(await worker.answers.getAccess(undefined, page)).toEqual(closed);
  });

  it('holds for the next worker', async () => {
    const { worker, startWorker } = createDevice(lesson, { kept });
    await worker.answers.presentPass({ signs });
    expect(await startWorker().answers.getAccess(undefined, page)).toEqual(opened);
  });

  it('before its time is kept, says when it opens, and opens then', async () => {
    const { clock, done, worker } = createDevice('2026-09-14T08:00:00Z', { kept });
    expect(await worker.answers.presentPass({ signs })).toMatchObject({ kind: 'not-yet' });
    expect(done.alarm).toBe(from);
    expect(await worker.answers.getAccess(undefined, page)).toEqual({ ...closed, reopensAt: from });
    clock.pass(from - clock.now());
    await worker.wake('always');
    expect(done.layers.at(-1)).toEqual({ rules: ['facebook'], scripts: ['facebook'] });
    expect(await worker.answers.getAccess(undefined, page)).toEqual(opened);
  });

  it('is told to the popup by the names of its sites', async () => {
    const { worker } = createDevice(lesson, { kept });
    await worker.answers.presentPass({ signs });
    expect(await worker.answers.getOverview()).toMatchObject({
      passes: [{ sites: ['X'], until }],
      takesPasses: true,
      access: closed,
    });
  });

  it('takes nothing of the allowance, and what is used beside it does', async () => {
    const hours = { access: { ...oakTree.access, sites: ['x', 'facebook'] }, passKeys };
    const { clock, worker, use } = createDevice('2026-09-14T09:31:00Z', { kept: hours });
    await worker.answers.presentPass({ signs });
    expect(await use(12)).toMatchObject({ state: 'open', byPass: true });
    expect((await worker.answers.getOverview()).usedToday).toBe(0);
    expect((await worker.answers.getOverview()).thisWeek.days[0]?.bySite).toEqual({ x: minute });
    clock.set('2026-09-14T18:00:00Z');
    expect(await use(1)).toMatchObject({ state: 'open', remaining: 29 * minute });
  });
});

describe('a pass is refused, and nothing is kept of it', () => {
  it.each<[string, Promise<string> | string, string]>([
    ['nothing', '', 'damaged'],
    ['cut off', signs.slice(0, 50), 'damaged'],
    ['for another browser', signsOf({ code: 'ZZZZZZZZZ' }), 'other-browser'],
    ['over', signsOf({ until: at('2026-09-14T09:45:00Z') }), 'expired'],
    ['for the day before', signsOf({ from: from - 86_400_000, until: until - 86_400_000 }), 'replayed'],
    ['by a stranger', aLeader().then((stranger) => signsOf({}, stranger)), 'unknown-key'],
  ])('%s', async (_, text, kind) => {
    const { passes, worker } = createDevice(lesson, { kept });
    expect(await worker.answers.presentPass({ signs: await text })).toMatchObject({ kind });
    expect(passes.disk.passes).toBeUndefined();
    expect(await worker.answers.getAccess(undefined, page)).toEqual(closed);
  });

  it('again under a clock that was set back, once this browser has seen it end', async () => {
    const { clock, worker, startWorker } = createDevice(lesson, { kept });
    await worker.answers.presentPass({ signs });
    clock.pass(until - clock.now());
    await worker.wake('always');
    clock.set(lesson);
    const next = startWorker();
    expect(await next.answers.getAccess(undefined, page)).toEqual(closed);
    expect(await next.answers.presentPass({ signs })).toMatchObject({ kind: 'replayed' });
    expect(await next.answers.getAccess(undefined, page)).toEqual(closed);
  });

  it('and is not made longer by a clock set back to before it was put in', async () => {
    const { clock, worker } = createDevice(lesson, { kept });
    await worker.answers.presentPass({ signs });
    clock.set('2026-09-14T09:40:00Z');
    expect(await worker.answers.getAccess(undefined, page)).toMatchObject({ state: 'closed' });
  });
});

describe('a key that is taken out of the policy', () => {
  it('ends the passes it signed, at once and in every layer; those of the others go on', async () => {
    const { device, done, worker } = createDevice(lesson, { kept });
    const other = await signsOf({ sites: ['facebook'] }, deputy);
    await worker.answers.presentPass({ signs });
    await worker.answers.presentPass({ signs: other });
    expect(done.layers.at(-1)).toEqual({ rules: [], scripts: [] });
    device.pushed = { ...kept, passKeys: passKeys.slice(1) };
    await worker.policy.refresh();
    await worker.block.apply('if-changed');
    expect(done.layers.at(-1)).toEqual({ rules: ['x'], scripts: ['x'] });
    expect(await worker.answers.getAccess(undefined, page)).toEqual(closed);
    expect(await worker.answers.getAccess(undefined, facebookPage)).toMatchObject({ state: 'open' });
    expect(await worker.answers.presentPass({ signs })).toEqual({ kind: 'unknown-key' });
  });
});

describe('this browser’s code', () => {
  it('is made once, and stays', async () => {
    const { passes, worker, startWorker } = createDevice(lesson, { kept });
    const { code } = await worker.answers.getPassFacts();
    expect(readCode(code)).toEqual({ code: ownCode });
    passes.disk.code = 'K7M4QX9TR';
    expect((await worker.answers.getPassFacts()).code).toBe(code);
    expect((await startWorker().answers.getPassFacts()).code).toBe('K7M4QX9TR');
  });

  it('is told to Lanyard’s own pages, and to no page of a site', async () => {
    const { worker } = createDevice(lesson, { kept });
    expect(await worker.answers.getBlockedView()).toMatchObject({ passCode: ownCode, takesPasses: true });
    const cover = await worker.answers.getCoverView(undefined, page);
    expect(cover).toMatchObject({ takesPasses: true });
    expect(JSON.stringify(cover)).not.toContain(ownCode);
  });

  it('is there though the disk fails, and a pass then opens nothing that was kept', async () => {
    const { passes, worker } = createDevice(lesson, { kept });
    const broken = () => Promise.reject<undefined>(new Error('disk'));
    passes.readCode = passes.readPasses = broken;
    passes.writeCode = passes.writePasses = broken;
    expect((await worker.answers.getPassFacts()).code).toBe(ownCode);
    expect(await worker.answers.presentPass({ signs })).toMatchObject({ kind: 'valid' });
    expect(await worker.answers.getAccess(undefined, page)).toEqual(opened);
  });
});

it('tells the page of passes what is closed, whose keys there are and which passes hold', async () => {
  const { worker } = createDevice(lesson, { kept });
  const later = await signsOf({ sites: ['facebook'], from: until, until: until + 3_600_000 });
  await worker.answers.presentPass({ signs: later });
  await worker.answers.presentPass({ signs });
  expect(await worker.answers.getPassFacts()).toMatchObject({
    sites: [
      { id: 'x', name: 'X' },
      { id: 'facebook', name: 'Facebook' },
    ],
    keys: passKeys,
    passes: [
      { sites: ['x'], end: until, keyName: 'Head 2026' },
      { sites: ['facebook'], start: until },
    ],
  });
});

it('opens the page of passes beside the tab whose cover asked for it', async () => {
  const { done, worker } = createDevice(lesson, { kept });
  await worker.answers.openPassPage(undefined, page);
  expect(done.passPages).toEqual([xTab]);
});

it('a policy without keys takes no pass', async () => {
  const { worker } = createDevice(lesson, { kept: { access: never } });
  expect(await worker.answers.presentPass({ signs })).toEqual({ kind: 'unknown-key' });
  expect(await worker.answers.getCoverView(undefined, page)).not.toHaveProperty('takesPasses');
});
