import { describe, expect, it } from 'vitest';

import { oakTree } from './memory-ports.ts';
import { at, createDevice, evening, lesson, minute, page } from './worker-on-a-device.ts';

describe('diagnostics', () => {
  it('say what is enforced at this minute, and what the browser itself has in place', async () => {
    const { worker } = createDevice(lesson, { kept: {} });
    await worker.wake('if-changed');
    expect((await worker.answers.getDiagnostics()).enforcement).toEqual({
      enforcement: 'enforced',
      access: expect.objectContaining({ state: 'closed', reason: 'blocked-hours' }) as unknown,
      allowance: 30 * minute,
      usedToday: 0,
      minutes: { since: at(lesson), sharing: 'off' },
      hoursToday: '08:45-16:00',
      rules: { wanted: ['x'], found: ['x'] },
      scripts: { wanted: ['x'], found: ['x'] },
    });
  });

  it('notice layers that are not there', async () => {
    const { worker, device } = createDevice(lesson, { kept: {} });
    device.failing = true;
    expect((await worker.answers.getDiagnostics()).enforcement).toMatchObject({
      rules: { wanted: ['x'], found: [] },
      scripts: { wanted: ['x'], found: [] },
    });
  });

  it('say why sites are open', async () => {
    const { worker } = createDevice(evening, { kept: {} });
    expect((await worker.answers.getDiagnostics()).enforcement).toMatchObject({
      access: { state: 'open', remaining: 30 * minute },
      openBecause: 'outside-hours',
    });
  });

  it('tell sites by use, access and health', async () => {
    const kept = { exemptSites: ['facebook'], access: { ...oakTree.access, sites: ['x'] } };
    const { worker } = createDevice(evening, { kept, withheld: ['facebook'] });
    expect((await worker.answers.getDiagnostics()).sites).toEqual([
      {
        id: 'x',
        name: 'X',
        hosts: [{ host: 'x.com', match: '*://*.x.com/*', held: true }],
        health: 'unseen',
        faults: [],
        use: 'counted',
      },
      {
        id: 'facebook',
        name: 'Facebook',
        hosts: [{ host: 'facebook.com', match: '*://*.facebook.com/*', held: false }],
        health: 'no-access',
        faults: [],
        use: 'exempt',
      },
    ]);
  });

  it('name whom to tell', async () => {
    const { worker } = createDevice(evening, { kept: {} });
    expect(await worker.answers.getDiagnostics()).toMatchObject({ it: 'it@oaktree.example' });
  });
});

describe('what pages tell of themselves', () => {
  it('is noted by the sender’s site, once a day and kind, also by another worker', async () => {
    const { worker, startWorker, pageSigns } = createDevice(evening, { kept: {} });
    await worker.answers.reportPage({ sign: 'recognised' }, page);
    await worker.answers.reportPage({ sign: 'recognised' }, page);
    expect(pageSigns.write).toHaveBeenCalledOnce();
    const next = startWorker();
    await next.answers.reportPage({ sign: 'unrecognised' }, page);
    const { sites } = await next.answers.getDiagnostics();
    expect(sites.map(({ health }) => health)).toEqual(['changed', 'hours-only']);
    const faults = [{ fault: 'unrecognised', on: '2026-09-14' }];
    expect(sites[0]?.faults).toEqual(faults);
    expect((await next.answers.getOverview()).changedSites).toEqual([{ id: 'x', faults }]);
  });

  it('stops nothing where it cannot be noted', async () => {
    const { worker, pageSigns } = createDevice(evening, { kept: {} });
    pageSigns.write.mockRejectedValueOnce(new Error('full'));
    await worker.answers.reportPage({ sign: 'recognised' }, page);
    expect((await worker.answers.getDiagnostics()).sites[0]?.health).toBe('unseen');
  });
});
