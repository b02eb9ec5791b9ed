import { describe, expect, it } from 'vitest';

import type { Warning } from '../../../lib/core/warning.ts';
import { createDevice, evening, facebookTab, lesson, minute, page } from './worker-on-a-device.ts';

const other = { siteId: 'x', tabId: 9, key: 'another document' };
const fiveLeft: Warning = { reason: 'allowance-used', minutes: 5, left: 5 * minute };
const oneLeft: Warning = { reason: 'allowance-used', minutes: 1, left: minute };
const hoursSoon: Warning = { reason: 'blocked-hours', minutes: 5, left: 5 * minute };

describe('a warning', () => {
  it('is shown once, in the page that comes to it first, and not again by a worker that starts later', async () => {
    const { done, worker, startWorker } = createDevice(evening, { kept: {} });
    await Promise.all([page, other].map((one) => worker.answers.warningDue(fiveLeft, one)));
    await startWorker().answers.warningDue(fiveLeft, other);
    expect(done.warned).toEqual([
      { tabId: page.tabId, view: { reason: 'allowance-used', left: 5 * minute } },
    ]);
    await worker.answers.warningDue(oneLeft, other);
    expect(done.warned.map(({ tabId }) => tabId)).toEqual([page.tabId, other.tabId]);
  });

  it('that a page could not show is left to the next one', async () => {
    const { done, worker } = createDevice(evening, { kept: {} });
    done.gone.push(page.tabId);
    await worker.answers.warningDue(fiveLeft, page);
    await worker.answers.warningDue(fiveLeft, other);
    expect(done.warned.map(({ tabId }) => tabId)).toEqual([other.tabId]);
  });

  it('comes anew with another day, and before other hours', async () => {
    const { clock, done, worker } = createDevice(evening, { kept: {} });
    for (const day of [evening, evening, '2026-09-15T18:00:00Z', '2026-09-16T06:00:00Z']) {
      clock.set(day);
      await worker.answers.warningDue(fiveLeft, page);
      await worker.answers.warningDue(hoursSoon, page);
    }
    // The hours that begin on the sixteenth are the same in the evening before and in the morning.
    expect(done.warned.map(({ view }) => view.reason)).toEqual([
      ...['allowance-used', 'blocked-hours', 'allowance-used', 'blocked-hours'],
      'allowance-used',
    ]);
  });

  it('reminds of signing out, with the site’s own address where it has one (V6)', async () => {
    const { done, worker } = createDevice(evening, { kept: {} });
    await worker.answers.warningDue(hoursSoon, page);
    expect(done.warned.at(-1)?.view.signOut).toEqual({ address: 'https://x.com/logout' });
    await worker.answers.warningDue(oneLeft, { siteId: 'facebook', tabId: facebookTab, key: 'document' });
    expect(done.warned.at(-1)?.view.signOut).toEqual({});
  });

  it('is none where the site is closed already', async () => {
    const { done, worker } = createDevice(lesson, { kept: {} });
    await worker.answers.warningDue(fiveLeft, page);
    expect(done.warned).toEqual([]);
  });
});
