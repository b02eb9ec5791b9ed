import { describe, expect, it } from 'vitest';

import { helpDeskText } from '../../../lib/core/help-desk-text.ts';
import { nudgeKinds } from '../../../lib/core/nudge.ts';
import { createDevice, evening, page } from './worker-on-a-device.ts';

// What a member of staff did reaches nobody: not with what they send to the help desk, nor with anything else.

type Device = ReturnType<typeof createDevice>;

/** An evening on X: minutes, nudges of every kind, answers, pauses. */
async function useIt({ worker, use }: Device): Promise<void> {
  await worker.answers.getAccess(undefined, page);
  for (let minutes = 0; minutes < 17; minutes += 1) await use(1);
  for (const kind of nudgeKinds)
    for (const outcome of ['shown', 'heeded'] as const) await worker.answers.countNudge({ kind, outcome });
  await worker.answers.rememberAnswer({ about: 'account', digest: 'answered' }, page);
  await worker.answers.claimPause(undefined, page);
}

const textOf = async ({ worker, clock }: Device): Promise<string> =>
  helpDeskText(await worker.answers.getDiagnostics(), clock.now());

describe('the text for the help desk', () => {
  it('is the same of a device that was used and of one that was not', async () => {
    const [used, unused] = [createDevice(evening, { kept: {} }), createDevice(evening, { kept: {} })];
    // Since when each has counted is told; that is of the device, not of use.
    for (const { worker } of [used, unused]) await worker.answers.getDiagnostics();
    await useIt(used);
    unused.clock.pass(17 * 60_000);
    await unused.worker.wake('if-changed');
    expect((await used.worker.answers.getOverview()).usedToday).toBe(17 * 60_000);
    expect(await textOf(used)).toBe(await textOf(unused));
  });
});

describe('what is told of use', () => {
  it('is minutes by day and site, and totals by kind and week: no time, no person, nothing that was done in spite', async () => {
    const device = createDevice(evening, { kept: {} });
    await useIt(device);
    const { thisWeek } = await device.worker.answers.getOverview();
    expect(Object.keys(thisWeek).sort()).toEqual(['days', 'monday', 'nudges']);
    expect(Object.values(thisWeek.nudges)).toEqual(nudgeKinds.map(() => ({ shown: 1, heeded: 1 })));
    for (const day of thisWeek.days) expect(Object.keys(day).sort()).toEqual(['bySite', 'date']);
  });

  it('is in nothing that diagnostics says, but for the minutes of today', async () => {
    const device = createDevice(evening, { kept: {} });
    await useIt(device);
    const said = JSON.stringify(await device.worker.answers.getDiagnostics());
    expect(said).not.toMatch(/shown|heeded|nudge|answered|pause/i);
  });
});
