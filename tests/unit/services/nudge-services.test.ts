import { describe, expect, it } from 'vitest';

import type { NudgeSettings } from '../../../lib/core/settings.ts';
import type { WatchLists } from '../../../lib/core/watch-list.ts';
import { workplaceRuleIds } from '../../../lib/core/workplace-rules.ts';
import { ruleIds } from '../../../lib/rules/rule-ids.ts';
import { createAnswersService } from '../../../lib/services/answers-service.ts';
import { createNudgeService } from '../../../lib/services/nudge-service.ts';
import { createPageSettingsService } from '../../../lib/services/page-settings-service.ts';
import { createHandClock } from './hand-clock.ts';
import { createMemoryAnswers } from './memory-own.ts';
import { createMemoryDevice, createMemoryNudges, oakTree } from './memory-ports.ts';

function createNudges(start: string) {
  const clock = createHandClock(start);
  const store = createMemoryNudges();
  return {
    clock,
    store,
    nudges: createNudgeService({ store, clock, timeZone: () => Promise.resolve('Europe/London') }),
  };
}

describe('weekly totals of nudges', () => {
  it('count by kind and outcome, though they come at once', async () => {
    const { nudges } = createNudges('2026-09-16T10:00:00Z');
    await Promise.all([
      nudges.count('school', 'shown'),
      nudges.count('school', 'shown'),
      nudges.count('people', 'heeded'),
    ]);
    expect(await nudges.week('2026-09-14')).toEqual({
      school: { shown: 2, heeded: 0 },
      role: { shown: 0, heeded: 0 },
      people: { shown: 0, heeded: 1 },
      contact: { shown: 0, heeded: 0 },
      photo: { shown: 0, heeded: 0 },
    });
  });

  it('are kept for four weeks', async () => {
    const { clock, store, nudges } = createNudges('2026-09-16T10:00:00Z');
    await nudges.count('role', 'shown');
    clock.set('2026-10-11T22:00:00Z');
    await nudges.tidy();
    expect([...store.weeks.keys()]).toEqual(['2026-09-14']);
    clock.set('2026-10-11T23:00:00Z');
    await nudges.tidy();
    expect([...store.weeks.keys()]).toEqual([]);
  });
});

describe('composer pauses', () => {
  it('are three a day, though all are claimed at once, and three again tomorrow', async () => {
    const { clock, nudges } = createNudges('2026-09-16T10:00:00Z');
    expect(await nudges.pausesLeft()).toBe(3);
    expect(await Promise.all([1, 2, 3, 4].map(() => nudges.claimPause()))).toEqual([2, 1, 0, 0]);
    expect(await nudges.pausesLeft()).toBe(0);
    clock.set('2026-09-16T23:00:00Z');
    expect(await nudges.pausesLeft()).toBe(3);
  });

  it('are not used up by asking', async () => {
    const { nudges } = createNudges('2026-09-16T10:00:00Z');
    await nudges.pausesLeft();
    expect(await nudges.pausesLeft()).toBe(3);
  });

  it('are not switched off by a disk that fails', async () => {
    const { store, nudges } = createNudges('2026-09-16T10:00:00Z');
    store.readPauses = () => Promise.reject(new Error('disk'));
    expect(await nudges.pausesLeft()).toBe(3);
  });
});

const createAnswers = () =>
  createAnswersService({
    store: createMemoryAnswers(),
    clock: createHandClock('2026-09-16T22:30:00Z'),
    timeZone: () => Promise.resolve('Europe/London'),
    changed: () => undefined,
  });

describe('answers', () => {
  it('silence an account at once and a phrase the second time, on that site alone', async () => {
    const answers = createAnswers();
    await answers.remember('x', 'account', 'aaaaaaaa');
    await answers.remember('x', 'phrase', 'bbbbbbbb');
    expect(await answers.silent('x', 'account')).toEqual(['aaaaaaaa']);
    expect(await answers.silent('x', 'phrase')).toEqual([]);
    await answers.remember('x', 'phrase', 'bbbbbbbb');
    expect(await answers.silent('x', 'phrase')).toEqual(['bbbbbbbb']);
    expect(await answers.silent('facebook', 'phrase')).toEqual([]);
    expect(await answers.silent('facebook', 'account')).toEqual([]);
  });
});

describe('what a page is told', () => {
  function createPageSettings(
    now: string,
    policy: Partial<NudgeSettings> = {},
    exemptSites: string[] = [],
    enforced = true,
    own?: WatchLists,
  ) {
    let made = 0;
    const clock = createHandClock(now);
    const nudges = { ...oakTree.nudges, ...policy };
    return createPageSettingsService({
      ownList: () => Promise.resolve(own),
      settings: () =>
        Promise.resolve({ ...oakTree, nudges, exemptSites, access: { ...oakTree.access, enforced } }),
      watchLists: (today) => Promise.resolve(today <= '2026-09-16' ? { salt: 's', lists: [] } : undefined),
      nicknames: 'ann annie',
      answers: createAnswers(),
      nudges: { pausesLeft: () => Promise.resolve(2) },
      quiet: () => Promise.resolve([]),
      device: createMemoryDevice(),
      language: { told: () => Promise.resolve({}) },
      makeSalt: () => `salt ${(made += 1)}`,
      clock,
    });
  }

  it.each([
    ['2026-09-16T22:59:59Z', true],
    ['2026-09-16T23:00:00Z', false],
  ])('at %s, gentle until the 16th: %s', async (now, gentle) => {
    expect((await createPageSettings(now, { gentleUntil: '2026-09-16' }).nudgeSettings('x')).gentle).toBe(
      gentle,
    );
  });

  it('is of its own site: accounts and switches of others are not told', async () => {
    const service = createPageSettings('2026-09-16T10:00:00Z', {
      officialAccounts: ['x:oaktree', 'facebook:oaktree'],
      off: ['x', 'x:message', 'facebook', 'xing:message'],
    });
    expect(await service.nudgeSettings('x')).toMatchObject({
      officialAccounts: ['x:oaktree'],
      off: ['x', 'x:message'],
    });
  });

  it('is silent on an exempt site alone (S4): on where one works, on parents and colleagues, and on nothing else', async () => {
    const severities = { 'school-mention': 'block', 'school-email': 'pause' } as const;
    const service = createPageSettings('2026-09-16T10:00:00Z', { severities }, ['x']);
    expect((await service.nudgeSettings('facebook')).severities).toEqual(severities);
    expect((await service.nudgeSettings('x')).severities).toEqual({
      'school-mention': 'off',
      'school-affiliation': 'off',
      'role-disclosure': 'off',
      'school-email': 'pause',
      ...Object.fromEntries(
        ['friend-request', 'request-accept', 'profile-visit', 'direct-message'].flatMap((rule) => [
          [`${rule}.parent`, 'off'],
          [`${rule}.staff`, 'off'],
        ]),
      ),
    });
    expect(ruleIds).toEqual(expect.arrayContaining([...workplaceRuleIds]));
  });

  it('keeps what is about school devices to them (T8)', async () => {
    const severities = { 'wikipedia-edit': 'pause' } as const;
    const on = async (enforced: boolean) => {
      const service = createPageSettings('2026-09-16T10:00:00Z', { severities }, [], enforced);
      return (await service.nudgeSettings('wikipedia')).severities['wikipedia-edit'];
    };
    expect([await on(true), await on(false)]).toEqual(['pause', 'off']);
  });

  it('is how many pauses are left today', async () => {
    expect((await createPageSettings('2026-09-16T10:00:00Z').nudgeSettings('x')).pausesLeft).toBe(2);
  });

  it('has one salt, though two pages open at once', async () => {
    const service = createPageSettings('2026-09-16T10:00:00Z');
    const [one, other] = await Promise.all([service.nudgeSettings('x'), service.nudgeSettings('x')]);
    expect([one.deviceSalt, other.deviceSalt]).toEqual(['salt 1', 'salt 1']);
  });

  it('is the user’s own list beside the school’s, and without it (P13)', async () => {
    const own: WatchLists = { salt: 'own', lists: [] };
    const answerOn = async (day: string) =>
      (await createPageSettings(`${day}T10:00:00Z`, {}, [], true, own).watchLists('x')).watched;
    expect(await answerOn('2026-09-16')).toEqual({
      lists: { salt: 's', lists: [] },
      own,
      nicknames: 'ann annie',
    });
    expect(await answerOn('2026-09-17')).toEqual({ own, nicknames: 'ann annie' });
  });

  it('has no list after its last day', async () => {
    expect(await createPageSettings('2026-09-16T10:00:00Z').watchLists('x')).toMatchObject({
      watched: { lists: { salt: 's' }, nicknames: 'ann annie' },
    });
    expect(await createPageSettings('2026-09-17T10:00:00Z').watchLists('x')).toEqual({
      answeredAccounts: [],
      noticedAccounts: [],
    });
  });
});
