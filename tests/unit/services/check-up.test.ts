import { describe, expect, it } from 'vitest';

import type { CheckUpKey } from '../../../lib/core/check-up/records.ts';
import { createDevice, evening } from './worker-on-a-device.ts';

const audience: CheckUpKey = { mode: 'joining', item: 'facebook.audience' };
const tags: CheckUpKey = { mode: 'joining', item: 'facebook.tags' };
const leaving: CheckUpKey = { mode: 'leaving', item: 'groups' };

describe('the privacy check-up', () => {
  it('keeps what was pressed and the date, for the next worker too; the diagnostics page knows nothing of it', async () => {
    const { worker, startWorker, checkUp } = createDevice(evening);
    const before = JSON.stringify(await worker.answers.getDiagnostics());
    await worker.answers.markCheckUp({ keys: [audience], state: 'done' });
    expect(checkUp.disk.records).toEqual([{ ...audience, state: 'done', on: '2026-09-14' }]);
    expect((await startWorker().answers.getCheckUp()).records).toEqual(checkUp.disk.records);
    expect(JSON.stringify(await worker.answers.getDiagnostics())).toBe(before);
  });

  it('is told from mode to mode, and open again when that is said', async () => {
    const { worker, checkUp } = createDevice(evening);
    await worker.answers.markCheckUp({ keys: [audience, leaving], state: 'not-for-me' });
    const { records } = await worker.answers.markCheckUp({ keys: [audience], state: 'open' });
    expect(records).toEqual([{ ...leaving, state: 'not-for-me', on: '2026-09-14' }]);
    expect(checkUp.disk.records).toEqual(records);
  });

  it('reminds next term, by the dates of the policy where it has them', async () => {
    const { worker, clock } = createDevice(evening);
    await worker.answers.markCheckUp({ keys: [audience, tags], state: 'later' });
    const { nextTerm, records } = await worker.answers.getCheckUp();
    expect(nextTerm).toBe('2027-01-01');
    expect(records.map(({ until }) => until)).toEqual(['2027-01-01', '2027-01-01']);
    expect(await worker.answers.getOverview()).not.toHaveProperty('checkUp');
    clock.set('2027-01-01T09:00:00Z');
    expect((await worker.answers.getOverview()).checkUp).toEqual({ asked: 2, yearIsOver: false });
  });

  it('is as it was when a change is undone, dates too', async () => {
    const { worker, clock, checkUp } = createDevice(evening);
    await worker.answers.markCheckUp({ keys: [audience], state: 'done' });
    const first = checkUp.disk.records;
    clock.set('2026-10-01T18:00:00Z');
    const { before } = await worker.answers.markCheckUp({ keys: [audience, tags], state: 'not-for-me' });
    expect((await worker.answers.restoreCheckUp({ before })).records).toEqual(first);
    const gone = await worker.answers.clearCheckUp();
    expect(gone.records).toEqual([]);
    expect(checkUp.disk.records).toEqual([]);
    await worker.answers.restoreCheckUp(gone);
    expect(checkUp.disk.records).toEqual(first);
  });

  it('puts nothing back that was not asked about', async () => {
    const { worker, checkUp } = createDevice(evening);
    const records = [{ ...tags, state: 'done' as const, on: '2026-01-01' }];
    await worker.answers.restoreCheckUp({ before: { keys: [audience], records } });
    expect(checkUp.disk.records).toEqual([]);
  });

  it('has what policy says: words, forum, form, head; and that sites are closed', async () => {
    const { worker } = createDevice('2026-09-14T10:00:00Z', {
      pushed: { exemptSites: ['linkedin'], checkUpClauses: { 'check-up-audience': 'Oak Tree 6.15: …' } },
    });
    await worker.policy.refresh();
    expect(await worker.answers.getCheckUp()).toMatchObject({
      today: '2026-09-14',
      exemptSites: ['linkedin'],
      clauses: { 'check-up-audience': 'Oak Tree 6.15: …' },
      closedNow: true,
      sites: [{ id: 'x', name: 'X', signOut: 'https://x.com/logout' }, { id: 'facebook' }],
    });
  });

  it('says that a disk fails; the popup goes on without it', async () => {
    const { worker, checkUp } = createDevice(evening);
    checkUp.disk.fails = true;
    await expect(worker.answers.getCheckUp()).rejects.toThrow('disk');
    await expect(worker.answers.markCheckUp({ keys: [audience], state: 'done' })).rejects.toThrow('disk');
    expect(await worker.answers.getOverview()).not.toHaveProperty('checkUp');
  });
});
