import { describe, expect, it } from 'vitest';

import { oakTree } from './memory-ports.ts';
import { createDevice, lesson, page } from './worker-on-a-device.ts';

// A page whose process is taken over says what it likes in the place of our script: what it gets then, and what it can do.

const digestOf = (number: number): string => number.toString(36).padStart(8, '0');
const other = { siteId: 'facebook', tabId: 8, key: 'another document' };

/** One school's lists, one answer on each site, an own list. */
async function device() {
  const made = createDevice(lesson, {
    pushed: { nudges: { ...oakTree.nudges, officialAccounts: ['x:oaktree', 'facebook:oaktreeschool'] } },
  });
  made.device.lists = {
    salt: 'the school’s',
    lists: [{ role: 'pupil', common: false, packed: ['aaaaaaaa'] }],
  };
  await made.worker.policy.refresh();
  const { answers } = made.worker;
  await answers.rememberAnswer({ about: 'account', digest: 'answeredX'.slice(0, 8) }, page);
  await answers.rememberAnswer({ about: 'account', digest: 'facebook' }, other);
  await answers.countNudge({ kind: 'people', outcome: 'shown' });
  return made;
}

describe('what a site’s page may ask for', () => {
  it('holds what its own site’s nudges need: the school’s words, digests and salts; nothing of other sites or of use', async () => {
    const { worker } = await device();
    const settings = await worker.answers.getNudgeSettings(undefined, page);
    const lists = await worker.answers.getWatchLists(undefined, page);
    expect(Object.keys(settings).sort()).toEqual(
      [
        ...Object.keys(oakTree.nudges),
        ...['answeredPhrases', 'deviceSalt', 'gentle', 'pausesLeft', 'siteId'],
      ].sort(),
    );
    expect(settings.officialAccounts).toEqual(['x:oaktree']);
    expect(lists).toEqual({
      watched: {
        lists: { salt: 'the school’s', lists: [{ role: 'pupil', common: false, packed: ['aaaaaaaa'] }] },
        nicknames: '',
      },
      answeredAccounts: ['answered'],
      noticedAccounts: [],
    });
    expect(JSON.stringify([settings, lists])).not.toMatch(/facebook/);
  });

  it('is the same however often it asks', async () => {
    const { worker } = await device();
    const first = await worker.answers.getWatchLists(undefined, page);
    for (let times = 0; times < 200; times += 1)
      expect(await worker.answers.getWatchLists(undefined, page)).toEqual(first);
  });
});

describe('what a site’s page may say', () => {
  it('silences accounts of its own site alone', async () => {
    const { worker } = await device();
    await worker.answers.rememberAnswer({ about: 'account', digest: 'bbbbbbbb' }, page);
    expect(await worker.answers.getWatchLists(undefined, other)).toMatchObject({
      answeredAccounts: ['facebook'],
    });
  });

  it('does not fill the disk: of answers without end some thousands are kept, and the first of them stay', async () => {
    const { worker } = await device();
    const rows = Array.from({ length: 1_990 }, (_, number) => ({
      ...{ site: 'x', about: 'account' as const, digest: digestOf(number), times: 1 },
    }));
    await worker.answers.putBackAnswers({ rows });
    for (let number = 1_990; number < 2_020; number += 1)
      await worker.answers.rememberAnswer({ about: 'account', digest: digestOf(number) }, page);
    const { answeredAccounts } = await worker.answers.getWatchLists(undefined, page);
    expect(answeredAccounts).toHaveLength(2_000);
    expect(answeredAccounts).toEqual(expect.arrayContaining(['answered', digestOf(0)]));
    await worker.answers.rememberAnswer({ about: 'account', digest: 'cccccccc' }, other);
    expect(await worker.answers.getWatchLists(undefined, other)).toMatchObject({
      answeredAccounts: expect.arrayContaining(['cccccccc']) as unknown,
    });
  });

  it('uses up no more than the day’s composer pauses', async () => {
    const { worker } = await device();
    for (let times = 0; times < 50; times += 1) await worker.answers.claimPause(undefined, page);
    expect(await worker.answers.claimPause(undefined, page)).toEqual({ left: 0 });
  });
});
