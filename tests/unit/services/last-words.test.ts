import { describe, expect, it } from 'vitest';

import { createDay, pages, second } from './usage-day.ts';
import { createDevice, evening, minute, page } from './worker-on-a-device.ts';

describe('a tab that closes and cannot say so', () => {
  const fifteen = [{ startedAgo: 15 * second, length: 15 * second }];

  /** Somebody has been on X for 15 s, as its page has told, and is there still. */
  async function afterCheckpoint(start = '2026-09-14T17:00:00Z') {
    const day = createDay(start);
    day.usage.meet(pages.page);
    day.clock.pass(15 * second);
    await day.usage.record(pages.page, 'x', fifteen, true);
    return day;
  }

  it.each([0, 0.4, 10, 15, 17])('counts the %s s since its last word', async (seconds) => {
    const { clock, usage } = await afterCheckpoint();
    clock.pass(seconds * second);
    await usage.closed(pages.page.tabId);
    expect(await usage.usedToday()).toBe((15 + seconds) * second);
  });

  it('counts a page that never told of anything but that somebody was there', async () => {
    const { clock, usage } = createDay('2026-09-14T17:00:00Z');
    clock.pass(second);
    usage.meet(pages.page);
    usage.goesOn(pages.page, { siteId: 'x', ongoing: second });
    clock.pass(8 * second);
    await usage.closed(pages.page.tabId);
    expect(await usage.usedToday()).toBe(9 * second);
  });

  it('believes no page that somebody was there before it was met', async () => {
    const { clock, usage } = createDay('2026-09-14T17:00:00Z');
    usage.meet(pages.page);
    usage.goesOn(pages.page, { siteId: 'x', ongoing: 3_600 * second });
    clock.pass(second);
    await usage.closed(pages.page.tabId);
    expect(await usage.usedToday()).toBe(6 * second);
  });

  it('counts nothing more where the page would have told since', async () => {
    const { clock, usage } = await afterCheckpoint();
    clock.pass(19 * second);
    await usage.closed(pages.page.tabId);
    expect(await usage.usedToday()).toBe(15 * second);
  });

  it('counts nothing more where nobody was there, or time does not count', async () => {
    const { clock, usage } = await afterCheckpoint();
    clock.pass(second);
    await usage.record(pages.page, 'x', [{ startedAgo: second, length: second }], false);
    clock.pass(5 * second);
    await usage.closed(pages.page.tabId);
    usage.meet(pages.one);
    await usage.record(pages.one, undefined, [], true);
    clock.pass(5 * second);
    await usage.closed(pages.one.tabId);
    expect(await usage.usedToday()).toBe(16 * second);
  });

  it('counts it once where the page’s own word comes after all, or the tab is said to close twice', async () => {
    const { clock, usage } = await afterCheckpoint();
    clock.pass(5 * second);
    await usage.closed(pages.page.tabId);
    clock.pass(20);
    await usage.record(pages.page, 'x', [{ startedAgo: 5_020, length: 5_000 }], false);
    await usage.closed(pages.page.tabId);
    expect(await usage.usedToday()).toBe(20 * second);
  });

  it('counts what another page has told already once', async () => {
    const { clock, usage } = await afterCheckpoint();
    usage.meet(pages.one);
    clock.pass(10 * second);
    await usage.record(pages.one, 'facebook', [{ startedAgo: 4 * second, length: 4 * second }], true);
    await usage.closed(pages.page.tabId);
    expect(await usage.usedToday()).toBe(25 * second);
  });

  it('splits those seconds at the school’s midnight, too', async () => {
    const { clock, usage } = await afterCheckpoint('2026-09-14T22:59:40Z');
    clock.pass(10 * second);
    await usage.closed(pages.page.tabId);
    const days = await usage.days(['2026-09-14', '2026-09-15']);
    expect(days.map(({ bySite }) => bySite['x'])).toEqual([20 * second, 5 * second]);
  });

  it('is watched for only while somebody is there', async () => {
    const { usage, isWatched } = await afterCheckpoint();
    expect(isWatched()).toBe(true);
    await usage.record(pages.page, 'x', [], false);
    expect(isWatched()).toBe(false);
    usage.goesOn(pages.page, { siteId: 'x', ongoing: 0 });
    expect(isWatched()).toBe(true);
    await usage.closed(pages.page.tabId);
    expect(isWatched()).toBe(false);
  });

  it('of which this worker knows nothing, counts nothing', async () => {
    const { clock, startWorker } = await afterCheckpoint();
    clock.pass(second);
    const next = startWorker();
    expect(await next.closed(pages.page.tabId)).toBe(false);
    expect(await next.usedToday()).toBe(15 * second);
  });

  it('closes every layer where that was the last of the day', async () => {
    const { clock, done, worker, use } = createDevice(evening, { kept: {} });
    await worker.answers.getAccess({ ongoing: 0 }, page);
    await use(29.9);
    clock.pass(6 * second);
    await worker.closed(page.tabId);
    expect(done.layers).toEqual([{ rules: ['x'], scripts: ['x'] }]);
    expect((await worker.answers.getBlockedView()).usedToday).toBe(30 * minute);
  });
});
