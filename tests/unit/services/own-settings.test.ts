import { describe, expect, it, vi } from 'vitest';

import { noOwnSettings } from '../../../lib/core/own-settings.ts';
import { oakTree } from './memory-ports.ts';
import { at, createDevice, evening, facebookTab, minute, page, xTab } from './worker-on-a-device.ts';

describe('what a member of staff has set', () => {
  it('holds at once in open pages, and for the next worker', async () => {
    const { worker, startWorker, done } = createDevice(evening);
    const { before } = await worker.answers.setSchoolNames({ names: ['Hazelbrook'], aliases: [] });
    expect(before).toEqual({ names: [], aliases: [] });
    expect((await worker.answers.getOverview()).policy.name).toBe('Hazelbrook');
    await vi.waitFor(() => expect(done.settingsTold).toEqual([xTab, facebookTab]));
    expect((await startWorker().answers.getSettings()).own.schoolNames).toEqual(['Hazelbrook']);
  });

  it('is lost to nobody in silence where the disk fails', async () => {
    const { worker, ownSettings } = createDevice(evening);
    ownSettings.disk.fails = true;
    await expect(worker.answers.setSchoolNames({ names: ['Hazelbrook'], aliases: [] })).rejects.toThrow(
      'disk',
    );
    await expect(worker.answers.getSettings()).rejects.toThrow('disk');
    expect((await worker.answers.getOverview()).policy.name).toBe('');
    ownSettings.disk.fails = false;
    expect((await worker.answers.getSettings()).own).toEqual(noOwnSettings);
  });

  it('changes one by one: whatever is set or taken away, all else stays', async () => {
    const { worker } = createDevice(evening);
    const { answers } = worker;
    const file = { keys: { schoolNames: ['Oak Tree'] }, ignored: [], issues: [], openedAt: 1 };
    await answers.putPolicyFile({ file });
    await answers.restNudges({ length: 'hour', siteId: 'x' });
    await answers.setLanguage({ language: 'cy' });
    await answers.setSchoolNames({ names: ['Hazelbrook'], aliases: ['HB'] });
    const quiet = [{ siteId: 'x', until: at(evening) + 60 * minute }];
    const names = { schoolNames: ['Hazelbrook'], schoolAliases: ['HB'] };
    expect((await answers.getSettings()).own).toEqual({ ...names, file, quiet, language: 'cy' });
    await answers.setLanguage({});
    expect((await answers.getSettings()).own).toEqual({ ...names, file, quiet });
    await answers.putPolicyFile({});
    expect((await answers.getSettings()).own).toEqual({ ...names, quiet });
    await answers.wakeNudges({});
    expect((await answers.getSettings()).own).toEqual({ ...names, quiet: [] });
  });

  it('gives a file back that was removed', async () => {
    const { worker } = createDevice(evening);
    const file = { keys: { schoolNames: ['Oak Tree'] }, ignored: [], issues: [], openedAt: 1 };
    expect(await worker.answers.putPolicyFile({ file })).toMatchObject({
      kind: 'done',
      facts: { own: { file } },
    });
    const removed = await worker.answers.putPolicyFile({});
    expect(removed).toMatchObject({ kind: 'done', before: file });
    expect((await worker.answers.getSettings()).own.file).toBeUndefined();
  });
});

describe('nudges that rest', () => {
  it('rest on one site, come again by themselves, and open pages are told then', async () => {
    const { worker, clock, done } = createDevice(evening);
    await worker.answers.restNudges({ length: 'hour', siteId: 'x' });
    expect((await worker.answers.getNudgeSettings(undefined, page)).off).toEqual(['x']);
    const facebook = { ...page, siteId: 'facebook' };
    expect((await worker.answers.getNudgeSettings(undefined, facebook)).off).toEqual([]);
    expect((await worker.answers.getOverview()).quiet).toEqual([
      { site: 'X', until: at(evening) + 60 * minute },
    ]);
    await vi.waitFor(() => expect(done.alarm).toBe(at(evening) + 60 * minute));
    await vi.waitFor(() => expect(done.settingsTold).toHaveLength(2));
    clock.pass(60 * minute);
    await worker.wake('always');
    expect(done.settingsTold).toHaveLength(4);
    expect((await worker.answers.getNudgeSettings(undefined, page)).off).toEqual([]);
    expect((await worker.answers.getOverview()).quiet).toBeUndefined();
  });

  it('come again on all sites with one press', async () => {
    const { worker } = createDevice(evening);
    await worker.answers.restNudges({ length: 'month', siteId: 'x' });
    await worker.answers.restNudges({ length: 'hour' });
    expect((await worker.answers.wakeNudges({})).quiet).toEqual([]);
    expect((await worker.answers.getNudgeSettings(undefined, page)).off).toEqual([]);
  });

  it('do not rest where the school enforces', async () => {
    const { worker } = createDevice(evening, { kept: { access: oakTree.access } });
    const { quiet, enforced } = await worker.answers.restNudges({ length: 'hour' });
    expect([quiet, enforced]).toEqual([[], true]);
    expect((await worker.answers.getNudgeSettings(undefined, page)).off).toEqual([]);
    expect((await worker.answers.getOverview()).quiet).toBeUndefined();
  });
});

describe('answers that were given', () => {
  it('are seen by site and date, taken back, and put back', async () => {
    const { worker, done } = createDevice(evening);
    await worker.answers.rememberAnswer({ about: 'account', digest: 'aaaaaaaa' }, page);
    const [group] = (await worker.answers.getSettings()).answers;
    expect(group).toEqual({ site: 'x', about: 'account', on: '2026-09-14', count: 1 });
    if (group === undefined) throw new Error('unreachable');
    const { removed, facts } = await worker.answers.forgetAnswers({ groups: [group] });
    expect(facts.answers).toEqual([]);
    expect((await worker.answers.getWatchLists(undefined, page)).answeredAccounts).toEqual([]);
    await vi.waitFor(() => expect(done.settingsTold).toContain(xTab));
    expect((await worker.answers.putBackAnswers({ rows: removed })).answers).toEqual([group]);
    expect((await worker.answers.getWatchLists(undefined, page)).answeredAccounts).toEqual(['aaaaaaaa']);
  });
});

describe('“Delete all my data”', () => {
  it('says whether an allowance rests on the minutes of today', async () => {
    const rationed = async (access: Partial<typeof oakTree.access>) =>
      (
        await createDevice(evening, {
          kept: { access: { ...oakTree.access, ...access } },
        }).worker.answers.getSettings()
      ).rationed;
    expect([await rationed({}), await rationed({ enforced: false })]).toEqual([true, false]);
  });

  it('takes what is set; the day’s minutes go at midnight, with those a page tells of afterwards', async () => {
    const { worker, clock, use, ledger, myData, done } = createDevice(evening);
    await worker.answers.setSchoolNames({ names: ['Hazelbrook'], aliases: [] });
    await use(1);
    const { own } = await worker.answers.deleteMyData();
    expect(own).toEqual(noOwnSettings);
    expect((await worker.answers.getOverview()).usedToday).toBe(minute);
    await vi.waitFor(() => expect(done.settingsTold).toHaveLength(4));
    clock.set('2026-09-15T00:30:00Z');
    await worker.wake('always');
    expect([...ledger.intervals.keys(), ...ledger.days.keys()]).toEqual([]);
    await ledger.changeIntervals('2026-09-14', () => ({ x: [{ start: 1, end: 2 }] }));
    clock.set('2026-09-16T00:30:00Z');
    await worker.wake('always');
    expect([...ledger.intervals.keys(), ...ledger.days.keys()]).toEqual([]);
    expect(myData.disk.forgotten).toBeUndefined();
  });
});
