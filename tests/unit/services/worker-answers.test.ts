import { describe, expect, it, vi } from 'vitest';

import { ownCode } from '../passes/a-leader.ts';
import { oakTree } from './memory-ports.ts';
import {
  minute,
  xTab,
  facebookTab,
  page,
  morning,
  lesson,
  evening,
  at,
  createDevice,
} from './worker-on-a-device.ts';

describe('the rules', () => {
  it('are put into the page that asks, and no other', async () => {
    const { done, worker } = createDevice(lesson, { kept: {} });
    await worker.answers.putRules(undefined, page);
    expect(done.rulesPut).toEqual([xTab]);
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

  it('are known to the next worker, and to the tab at once', async () => {
    const { done, worker, startWorker } = createDevice(lesson, { kept: official });
    await worker.answers.reportAccount({ account: 'official' }, page);
    // The social script asks, the time script covers: it has to hear of it too.
    expect(done.told).toEqual([{ tabId: xTab, decision: { state: 'open' } }]);
    const next = startWorker();
    expect(await next.answers.getAccess(undefined, page)).toEqual({ state: 'open' });
    await next.answers.reportAccount({ account: 'personal' }, page);
    expect(done.told.at(-1)).toMatchObject({ tabId: xTab, decision: { state: 'closed' } });
  });

  it('are personal where they cannot be read, and stop no answer', async () => {
    const { accounts, worker, startWorker } = createDevice(lesson, { kept: official });
    await worker.answers.reportAccount({ account: 'official' }, page);
    accounts.read = () => Promise.reject(new Error('no session'));
    expect(await startWorker().answers.getAccess(undefined, page)).toMatchObject({ state: 'closed' });
  });

  it('are not asked for where policy lists none', async () => {
    const { accounts, worker } = createDevice(lesson, { kept: {} });
    const read = vi.spyOn(accounts, 'read');
    await worker.answers.getAccess(undefined, page);
    expect(read).not.toHaveBeenCalled();
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
    expect(done.badge).toEqual({ day: { kind: 'minutes', left: 30 }, fault: 'policy-error' });
    expect(await worker.answers.getOverview()).toMatchObject({
      origin: 'policy',
      policy: { state: 'active', errors: 2, name: 'Oak Tree' },
      withoutAccess: ['x'],
    });
  });

  it('offers to check a list over a site that is open, where the school has lists; elsewhere not', async () => {
    const { clock, device, done, worker } = createDevice(morning, { kept: {} });
    const offered = async () => (await worker.answers.getOverview()).listsOn;
    expect(await offered()).toBeUndefined();
    expect(await worker.answers.checkList()).toEqual({ begun: false });
    done.inFront = { tabId: xTab, siteId: 'x' };
    expect(await offered()).toBeUndefined();
    device.lists = { salt: 'a salt', lists: [] };
    expect(await offered()).toBe('X');
    done.inFront = { tabId: facebookTab, siteId: 'facebook' };
    expect(await offered()).toBeUndefined();
    done.inFront = { tabId: xTab, siteId: 'x' };
    expect(done.listChecks).toEqual([]);
    expect(await worker.answers.checkList()).toEqual({ begun: true });
    expect(done.listChecks).toEqual([xTab]);
    clock.set(lesson);
    expect(await offered()).toBeUndefined();
  });

  it('offers to check a profile where the page in front is one’s own, and begins there', async () => {
    const { done, worker } = createDevice(morning, { kept: {} });
    const { findOwnProfile, checkProfile } = worker.answers;
    done.ownProfiles.push(xTab);
    expect([await findOwnProfile(), await checkProfile()]).toEqual([{ own: false }, { begun: false }]);
    done.inFront = { tabId: facebookTab, siteId: 'facebook' };
    expect(await findOwnProfile()).toEqual({ own: false });
    done.inFront = { tabId: xTab, siteId: 'x' };
    expect([await findOwnProfile(), await checkProfile()]).toEqual([{ own: true }, { begun: true }]);
    expect(done.profileChecks).toEqual([xTab]);
  });

  it('says where the browser withholds a site', async () => {
    const { done, worker } = createDevice(morning, { kept: {}, withheld: ['x'] });
    await worker.wake('always');
    expect(done.badge).toEqual({ day: { kind: 'minutes', left: 30 }, fault: 'no-access' });
  });

  it('has this week and the last, Monday to Sunday', async () => {
    const { worker } = createDevice(morning, { kept: {} });
    const { thisWeek, lastWeek, today } = await worker.answers.getOverview();
    expect(today).toBe('2026-09-14');
    expect([thisWeek.monday, lastWeek.monday]).toEqual(['2026-09-14', '2026-09-07']);
    expect(thisWeek.days.map(({ date }) => date).at(-1)).toBe('2026-09-20');
    expect(await worker.answers.getWeek({ weeksAgo: 2 })).toMatchObject({ monday: '2026-08-31' });
  });

  it('has the sites with a colour of their own, of all weeks that policy keeps', async () => {
    const access = { ...oakTree.access, sites: ['x'], keepWeeks: 3 };
    const { ledger, worker } = createDevice(morning, { kept: { access } });
    const use = (date: string, site: string) => ledger.fold({ date, bySite: { [site]: minute } });
    await use('2026-08-31', 'facebook');
    await use('2026-08-30', 'gone');
    await use('2026-09-07', 'x');
    const shown = await worker.answers.getOverview();
    expect(shown.keepWeeks).toBe(3);
    expect(shown.charted.map(({ name }) => name)).toEqual(['X', 'Facebook']);
    expect(shown.lastWeek.days[0]).toEqual({ date: '2026-09-07', bySite: { x: minute } });
  });

  it('tells the blocked page and the cover the hours and whom to ask, and nothing of the DSL', async () => {
    const { worker } = createDevice(lesson, { kept: {} });
    const view = {
      access: { state: 'closed', reason: 'blocked-hours', reopensAt: at('2026-09-14T15:00:00Z') },
      usedToday: 0,
      allowance: 30 * minute,
      timeZone: 'Europe/London',
      contacts: { head: 'Ms Gill', it: 'it@oaktree.example' },
      hours: '08:45-16:00',
      lunchToo: true,
      policyName: 'Oak Tree',
    };
    expect(await worker.answers.getBlockedView()).toEqual({ ...view, passCode: ownCode });
    const left = '30 minutes of today’s time are left for later.';
    expect(await worker.answers.getCoverView(undefined, page)).toEqual({ ...view, left });
  });
});
