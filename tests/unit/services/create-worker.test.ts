import { describe, expect, it, vi } from 'vitest';

import type { Settings } from '../../../lib/core/settings.ts';
import { createWorker } from '../../../lib/services/create-worker.ts';
import {
  createHandClock,
  createMemoryAnswers,
  createMemoryDevice,
  createMemoryLedger,
  createMemoryNudges,
  createRecorder,
  oakTree,
} from './memory-ports.ts';

const minute = 60_000;
const xTab = 7;
const facebookTab = 8;
const page = { siteId: 'x', tabId: xTab, key: 'document' };
const morning = '2026-09-14T06:00:00Z';
const lesson = '2026-09-14T10:00:00Z';
const evening = '2026-09-14T18:00:00Z';
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

/** A policy is the settings it makes: what lib/policy does is its own tests' business. */
type Policy = Partial<Settings>;

const catalogue = [
  { id: 'x', name: 'X', hosts: ['x.com'] },
  { id: 'facebook', name: 'Facebook', hosts: ['facebook.com'] },
];

const unmanaged: Settings = { ...oakTree, origin: 'none', access: { ...oakTree.access, enforced: false } };

type Options = { pushed?: Policy; kept?: Policy; errors?: number; withheld?: readonly string[] };

function createDevice(now: string, { pushed, kept, errors = 0, withheld = [] }: Options = {}) {
  const clock = createHandClock(now);
  const { done, layers, tabs, alarms, badge } = createRecorder({ x: [xTab], facebook: [facebookTab] });
  const issue = { level: 'error' as const };
  const device = { pushed, failing: false, diskFails: false };
  const ledger = createMemoryLedger();
  const { readIntervals } = ledger;
  const worker = createWorker<Policy, typeof issue>(
    {
      clock,
      managed: { read: async () => device.pushed },
      policyStore: {
        read: async () =>
          kept && { policy: kept, issues: Array<typeof issue>(errors).fill(issue), arrivedAt: 1 },
        write: async () => undefined,
      },
      ledger: Object.assign(ledger, {
        readIntervals: async (date: string) =>
          device.diskFails ? Promise.reject(new Error('disk')) : readIntervals(date),
      }),
      nudges: createMemoryNudges(),
      answers: createMemoryAnswers(),
      device: createMemoryDevice(),
      layers: {
        sync: async (closed) => {
          if (device.failing) throw new Error('no rules today');
          return layers.sync(closed);
        },
      },
      tabs,
      alarms,
      badge,
      withoutAccess: async () => withheld,
      makeSalt: () => 'salt',
      catalogue,
    },
    {
      parse: (raw) => ({ policy: raw as Policy, issues: [] }),
      hold: (_previous, policy, issues) => ({ policy, issues }),
      compute: (policy) => (policy === undefined ? unmanaged : { ...oakTree, ...policy }),
      watchLists: () => undefined,
    },
  );
  const use = async (minutes: number): Promise<unknown> => {
    clock.pass(minutes * minute);
    const answer = await worker.answers.reportPresence(
      { spans: [{ startedAgo: minutes * minute, length: minutes * minute }] },
      page,
    );
    // The other tabs are told without being waited for.
    await worker.block.apply('if-changed');
    return answer;
  };
  return { clock, done, device, worker, use };
}

describe('a worker that starts', () => {
  it('closes at once from the policy the device has kept, and tells open pages', async () => {
    const { done, worker } = createDevice(lesson, { kept: {} });
    await worker.wake('if-changed');
    expect(done.layers).toEqual([{ rules: ['x'], scripts: ['x'] }]);
    expect(done.told).toContainEqual({
      tabId: xTab,
      decision: { state: 'closed', reason: 'blocked-hours', reopensAt: at('2026-09-14T15:00:00Z') },
    });
    expect(done.told).toContainEqual({ tabId: facebookTab, decision: { state: 'open' } });
    expect(done.alarm).toBe(at('2026-09-14T15:00:00Z'));
    expect(done.badge).toEqual({ kind: 'closed' });
  });

  it('tells nobody anything where nothing has changed', async () => {
    const { done, worker } = createDevice(evening, { kept: {} });
    await worker.wake('if-changed');
    expect(done.told).toEqual([]);
    expect(done.badge).toEqual({ kind: 'minutes', left: 30 });
  });

  it('enforces nothing on a device without a policy', async () => {
    const { done, worker } = createDevice(lesson);
    await worker.wake('if-changed');
    expect(done.layers).toEqual([]);
    expect(done.alarm).toBeUndefined();
    expect(done.badge).toEqual({ kind: 'none' });
    expect(await worker.answers.getAccess(undefined, page)).toEqual({ state: 'open' });
  });

  it('covers open pages though network rules cannot be set', async () => {
    const { device, done, worker } = createDevice(lesson, { kept: {} });
    device.failing = true;
    await worker.wake('if-changed');
    expect(done.told).toHaveLength(2);
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
    expect(done.badge).toEqual({ kind: 'minutes', left: 20 });
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
    clock.set('2026-09-14T23:00:00Z');
    await worker.wake('always');
    expect(done.layers.at(-1)).toEqual({ rules: [], scripts: [] });
    expect(await worker.answers.getBlockedView()).toMatchObject({ access: { state: 'open' }, usedToday: 0 });
  });

  it('are not used by a site that does not count', async () => {
    const { clock, worker } = createDevice(evening, { kept: {} });
    const other = { siteId: 'facebook', tabId: facebookTab, key: 'other' };
    await worker.answers.getAccess(undefined, other);
    clock.pass(minute);
    const spans = [{ startedAgo: minute, length: minute }];
    expect(await worker.answers.reportPresence({ spans }, other)).toEqual({ state: 'open' });
    expect((await worker.answers.getBlockedView()).usedToday).toBe(0);
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

describe('official accounts (A1)', () => {
  const official = { nudges: { ...oakTree.nudges, officialAccounts: ['x:oaktreeschool'] } };

  it('are open and not counted; their site carries no network rule', async () => {
    const { done, worker, use } = createDevice(lesson, { kept: official });
    await worker.wake('if-changed');
    expect(done.layers).toEqual([{ rules: [], scripts: ['x'] }]);
    expect(await worker.answers.getAccess(undefined, page)).toMatchObject({ state: 'closed' });
    expect(await worker.answers.reportAccount({ account: 'official' }, page)).toEqual({ state: 'open' });
    expect(await use(5)).toEqual({ state: 'open' });
    expect((await worker.answers.getBlockedView()).usedToday).toBe(0);
  });

  it('are only such as policy lists', async () => {
    const { worker } = createDevice(lesson, { kept: {} });
    expect(await worker.answers.reportAccount({ account: 'official' }, page)).toMatchObject({
      state: 'closed',
    });
  });

  it('end with the document, and when the account is switched', async () => {
    const { worker } = createDevice(lesson, { kept: official });
    await worker.answers.reportAccount({ account: 'official' }, page);
    expect(await worker.answers.getAccess(undefined, { ...page, key: 'next' })).toMatchObject({
      state: 'closed',
    });
    await worker.answers.reportAccount({ account: 'official' }, page);
    expect(await worker.answers.reportAccount({ account: 'unknown' }, page)).toMatchObject({
      state: 'closed',
    });
  });

  it('keep their tab open when the others are told that the site closes', async () => {
    const { done, worker } = createDevice(lesson, { kept: official });
    await worker.answers.reportAccount({ account: 'official' }, page);
    await worker.block.apply('always');
    expect(done.told).toContainEqual({ tabId: xTab, decision: { state: 'open' } });
  });
});

describe('a tab that shows a closed site by a way round the rules', () => {
  it('is told so, and one that shows an open site is not', async () => {
    const { clock, done, worker } = createDevice(lesson, { kept: {} });
    await worker.block.shown(xTab, 'x');
    await worker.block.shown(facebookTab, 'facebook');
    expect(done.told.map(({ tabId }) => tabId)).toEqual([xTab]);
    clock.set(evening);
    await worker.block.shown(xTab, 'x');
    expect(done.told).toHaveLength(1);
  });
});

describe('what the popup and the toolbar say', () => {
  it('counts errors of the policy and shows them before anything else', async () => {
    const { done, worker } = createDevice(morning, { kept: {}, errors: 2, withheld: ['x'] });
    await worker.wake('always');
    expect(done.badge).toEqual({ kind: 'policy-error' });
    expect(await worker.answers.getOverview()).toMatchObject({
      origin: 'policy',
      policy: { state: 'active', errors: 2, name: 'Oak Tree' },
      withoutAccess: ['x'],
    });
  });

  it('says where the browser withholds a site', async () => {
    const { done, worker } = createDevice(morning, { kept: {}, withheld: ['x'] });
    await worker.wake('always');
    expect(done.badge).toEqual({ kind: 'no-access' });
  });

  it('has this week and the last, Monday to Sunday', async () => {
    const { worker } = createDevice(morning, { kept: {} });
    const { thisWeek, lastWeek, today } = await worker.answers.getOverview();
    expect(today).toBe('2026-09-14');
    expect([thisWeek.monday, lastWeek.monday]).toEqual(['2026-09-14', '2026-09-07']);
    expect(thisWeek.days.map(({ date }) => date).at(-1)).toBe('2026-09-20');
    expect(await worker.answers.getWeek({ weeksAgo: 2 })).toMatchObject({ monday: '2026-08-31' });
  });

  it('tells the blocked page whom to ask, and nothing of the DSL', async () => {
    const { worker } = createDevice(lesson, { kept: {} });
    expect(await worker.answers.getBlockedView()).toEqual({
      access: { state: 'closed', reason: 'blocked-hours', reopensAt: at('2026-09-14T15:00:00Z') },
      usedToday: 0,
      allowance: 30 * minute,
      timeZone: 'Europe/London',
      contacts: { head: 'Ms Gill', it: 'it@oaktree.example' },
      policyName: 'Oak Tree',
    });
  });
});
