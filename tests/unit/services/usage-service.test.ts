import { describe, expect, it } from 'vitest';

import { oakTree } from './memory-ports.ts';
import { createDay, pages, second } from './usage-day.ts';

describe('the ledger', () => {
  it('counts what a page reports since it was met', async () => {
    const { usage, use } = createDay('2026-09-14T17:00:00Z');
    usage.meet(pages.page);
    await use(pages.page, 'x', 15);
    await use(pages.page, 'x', 15);
    expect(await usage.usedToday()).toBe(30 * second);
  });

  it('counts two windows at once as one stretch of time', async () => {
    const { clock, usage } = createDay('2026-09-14T17:00:00Z');
    usage.meet(pages.one);
    usage.meet(pages.other);
    clock.pass(20 * second);
    const span = [{ startedAgo: 20 * second, length: 20 * second }];
    await Promise.all([usage.record(pages.one, 'x', span), usage.record(pages.other, 'facebook', span)]);
    expect(await usage.usedToday()).toBe(20 * second);
    const [day] = await usage.days(['2026-09-14']);
    expect(day?.bySite).toEqual({ x: 20 * second });
  });

  it('believes no page more than the time since its last checkpoint, and a few seconds before its first word', async () => {
    const { clock, usage } = createDay('2026-09-14T17:00:00Z');
    const hour = [{ startedAgo: 3_600 * second, length: 3_600 * second }];
    usage.meet(pages.page);
    clock.pass(15 * second);
    await usage.record(pages.page, 'x', hour);
    expect(await usage.usedToday()).toBe(20 * second);
    clock.pass(15 * second);
    await usage.record(pages.page, 'x', hour);
    expect(await usage.usedToday()).toBe(35 * second);
  });

  it('counts a page from its first moment, though it asks only once it is calm', async () => {
    const { clock, usage } = createDay('2026-09-14T17:00:00Z');
    clock.pass(900);
    usage.meet(pages.page);
    clock.pass(4_100);
    await usage.record(pages.page, 'x', [{ startedAgo: 5 * second, length: 5 * second }]);
    expect(await usage.usedToday()).toBe(5 * second);
  });

  it('drops the gap of a lid that was closed: the page did not tick', async () => {
    const { clock, usage } = createDay('2026-09-14T17:00:00Z');
    usage.meet(pages.page);
    clock.pass(64 * second);
    await usage.record(pages.page, 'x', [{ startedAgo: 4 * second, length: 4 * second }]);
    expect(await usage.usedToday()).toBe(4 * second);
  });

  it('goes on when the worker was stopped, but believes an unknown page no more than a minute', async () => {
    const { clock, use, startWorker } = createDay('2026-09-14T17:00:00Z');
    const worker = startWorker();
    await use(pages.page, 'x', 15, worker);
    expect(await worker.usedToday()).toBe(15 * second);
    const third = startWorker();
    clock.pass(3_600 * second);
    await third.record(pages.page, 'x', [{ startedAgo: 3_600 * second, length: 3_600 * second }]);
    expect(await third.usedToday()).toBe(75 * second);
  });

  it('loses nothing where all processes stood still, and the worker was stopped meanwhile', async () => {
    const { clock, usage, use, startWorker } = createDay('2026-09-14T17:00:00Z');
    usage.meet(pages.page);
    await use(pages.page, 'x', 15);
    clock.pass(80 * second);
    const next = startWorker();
    await next.record(pages.page, 'x', [
      { startedAgo: 80 * second, length: 6 * second },
      { startedAgo: 15 * second, length: 15 * second },
    ]);
    expect(await next.usedToday()).toBe(36 * second);
  });

  it('knows one document a tab, and believes one that was left no more than a minute', async () => {
    const { clock, usage, use } = createDay('2026-09-14T17:00:00Z');
    usage.meet(pages.page);
    clock.pass(5 * second);
    usage.meet(pages.next);
    clock.pass(5 * second);
    // The last word of the first document comes late, and takes nothing from the second.
    await usage.record(pages.page, 'x', [{ startedAgo: 9 * second, length: 2 * second }]);
    await usage.record(pages.next, 'x', [{ startedAgo: 3_600 * second, length: 3_600 * second }]);
    expect(await usage.usedToday()).toBe(10 * second);
    await use(pages.page, 'x', 3_600);
    expect(await usage.usedToday()).toBe(70 * second);
  });

  it('loses nothing when reports come at once', async () => {
    const { clock, usage } = createDay('2026-09-14T17:00:00Z');
    usage.meet(pages.page);
    const reports: Promise<void>[] = [];
    for (let index = 0; index < 20; index += 1) {
      clock.pass(second);
      reports.push(usage.record(pages.page, 'x', [{ startedAgo: second, length: second }]));
    }
    await Promise.all(reports);
    expect(await usage.usedToday()).toBe(20 * second);
  });

  it('does not count what does not count, and does not count it later either', async () => {
    const { clock, usage } = createDay('2026-09-14T17:00:00Z');
    usage.meet(pages.page);
    clock.pass(15 * second);
    await usage.record(pages.page, undefined, [{ startedAgo: 15 * second, length: 15 * second }]);
    clock.pass(15 * second);
    await usage.record(pages.page, 'x', [{ startedAgo: 30 * second, length: 30 * second }]);
    expect(await usage.usedToday()).toBe(15 * second);
  });

  it('splits at the school’s midnight, in summer an hour before UTC’s', async () => {
    const { clock, usage } = createDay('2026-09-14T22:59:50Z');
    usage.meet(pages.page);
    clock.pass(15 * second);
    await usage.record(pages.page, 'x', [{ startedAgo: 15 * second, length: 15 * second }]);
    expect(await usage.usedToday()).toBe(5 * second);
    const days = await usage.days(['2026-09-14', '2026-09-15']);
    expect(days.map(({ bySite }) => bySite['x'])).toEqual([10 * second, 5 * second]);
  });

  it('is not refilled on the day with 25 hours', async () => {
    const { clock, usage, use } = createDay('2026-10-24T23:30:00Z');
    usage.meet(pages.page);
    await use(pages.page, 'x', 15);
    clock.set('2026-10-25T23:30:00Z');
    expect(await usage.usedToday()).toBe(15 * second);
    clock.set('2026-10-26T00:00:00Z');
    expect(await usage.usedToday()).toBe(0);
  });
});

describe('a clock that somebody sets', () => {
  const start = '2026-09-14T17:00:00Z';
  const other = '2026-09-14T19:00:00Z';

  async function afterTen(begin: string) {
    const day = createDay(begin);
    day.usage.meet(pages.page);
    for (let times = 0; times < 40; times += 1) await day.use(pages.page, 'x', 15);
    return day;
  }

  it.each([
    ['forward', start, other],
    ['back', other, start],
    ['back by seconds', start, '2026-09-14T17:09:48Z'],
    ['back into what was used', start, start],
  ])('%s: every second counts, once', async (_, from, to) => {
    const { clock, usage, use } = await afterTen(from);
    clock.set(to);
    for (let times = 0; times < 40; times += 1) await use(pages.page, 'x', 15);
    expect(await usage.usedToday()).toBe(1_200 * second);
  });

  it('back while the worker was stopped: what it knew is on the disk', async () => {
    const { clock, use, startWorker } = await afterTen(start);
    clock.set(start);
    const next = startWorker();
    for (let times = 0; times < 4; times += 1) await use(pages.page, 'x', 15, next);
    expect(await next.usedToday()).toBe(660 * second);
  });

  it('to another date and back brings no other allowance', async () => {
    const { clock, usage, use } = await afterTen(start);
    clock.set('2026-09-16T17:00:00Z');
    await usage.tidy();
    clock.set(start);
    expect(await usage.usedToday()).toBe(600 * second);
    await use(pages.page, 'x', 15);
    expect(await usage.usedToday()).toBe(615 * second);
    clock.set('2026-09-13T17:00:00Z');
    expect(await usage.usedToday()).toBe(615 * second);
    expect(await usage.days(['2026-09-13', '2026-09-14'])).toEqual([
      { date: '2026-09-13', bySite: {} },
      { date: '2026-09-14', bySite: { x: 615 * second } },
    ]);
  });

  it('years ahead, and put right: nothing of those years stays', async () => {
    const { clock, ledger, usage, use } = await afterTen('2038-01-19T03:00:00Z');
    clock.set(start);
    await usage.tidy();
    expect(ledger.intervals.size + ledger.days.size).toBe(0);
    await use(pages.page, 'x', 15);
    expect(await usage.usedToday()).toBe(15 * second);
  });
});

describe('keeping and forgetting', () => {
  it('keeps intervals until the end of the next day, then totals', async () => {
    const { clock, ledger, usage, use } = createDay('2026-09-14T17:00:00Z');
    usage.meet(pages.page);
    await use(pages.page, 'x', 15);
    clock.set('2026-09-15T22:59:59Z');
    await usage.tidy();
    expect(ledger.intervals.has('2026-09-14')).toBe(true);
    clock.set('2026-09-15T23:00:00Z');
    await usage.tidy();
    expect(ledger.intervals.has('2026-09-14')).toBe(false);
    expect(await usage.days(['2026-09-14'])).toEqual([{ date: '2026-09-14', bySite: { x: 15 * second } }]);
  });

  it('forgets days older than policy keeps', async () => {
    const { clock, ledger, usage } = createDay('2026-09-14T17:00:00Z', { ...oakTree.access, keepWeeks: 2 });
    ledger.days.set('2026-08-31', { x: 1 });
    ledger.days.set('2026-08-30', { x: 1 });
    clock.pass(second);
    await usage.tidy();
    expect([...ledger.days.keys()]).toEqual(['2026-08-31']);
  });
});
