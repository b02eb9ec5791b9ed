import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';

import { createDevice, evening } from './worker-on-a-device.ts';

type Device = ReturnType<typeof createDevice>;

/** A disk that has begun to write something, and takes its time. */
function held<Given extends unknown[]>(write: (...given: Given) => Promise<void>) {
  const [begun, released] = [Promise.withResolvers(), Promise.withResolvers()];
  const slowly = async (...given: Given): Promise<void> => {
    begun.resolve(undefined);
    await released.promise;
    return write(...given);
  };
  return { slowly, begun: begun.promise, goOn: () => released.resolve(undefined) };
}

type Being = {
  what: string;
  hold: (device: Device) => Pick<ReturnType<typeof held>, 'begun' | 'goOn'>;
  begin: (device: Device) => Promise<unknown>;
  left: (device: Device) => unknown;
};

const beingWritten: readonly Being[] = [
  {
    what: 'that one has read the welcome',
    hold: ({ welcome }) => {
      const { slowly, ...disk } = held(welcome.writeWelcome);
      welcome.writeWelcome = slowly;
      return disk;
    },
    begin: ({ worker }) => worker.answers.acknowledgeWelcome(),
    left: ({ welcome }) => welcome.disk.record,
  },
  {
    what: 'a name on one’s own list',
    hold: ({ ownList }) => {
      const { slowly, ...disk } = held(ownList.writeOwnList);
      ownList.writeOwnList = slowly;
      return disk;
    },
    begin: ({ worker }) => worker.answers.addToOwnList({ names: [{ sure: 'a', quiet: '' }] }),
    left: ({ ownList }) => ownList.disk.list?.names[0],
  },
  {
    what: 'a nudge of this week',
    hold: ({ nudges }) => {
      const { slowly, ...disk } = held(nudges.writeWeek);
      nudges.writeWeek = slowly;
      return disk;
    },
    begin: ({ worker }) => worker.answers.countNudge({ kind: 'school', outcome: 'shown' }),
    left: ({ nudges }) => nudges.weeks.get('2026-09-14'),
  },
];

describe('“Delete all my data”', () => {
  it.each(beingWritten)('takes $what, too, where it is just being written', async ({ hold, begin, left }) => {
    const device = createDevice(evening);
    const { begun, goOn } = hold(device);
    const change = begin(device);
    await begun;
    const deletion = device.worker.answers.deleteMyData();
    // All that the deletion does by itself is done after this.
    await setImmediate();
    goOn();
    await Promise.all([change, deletion]);
    expect(left(device)).toBeUndefined();
  });

  it('leaves nothing in the worker’s memory: the welcome is due again, and the toolbar button says so', async () => {
    const { worker, done } = createDevice(evening, { kept: {} });
    expect(await worker.answers.getOverview()).not.toHaveProperty('welcome');
    await worker.answers.deleteMyData();
    expect(await worker.answers.getWelcome()).toMatchObject({ due: true });
    expect(await worker.answers.getWelcome()).not.toHaveProperty('acknowledged');
    expect((await worker.answers.getOverview()).welcome).toBe('due');
    await vi.waitFor(() => expect(done.badge).toMatchObject({ welcome: true }));
  });
});
