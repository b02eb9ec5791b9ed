import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { persistently } from '../../../lib/content/persistently.ts';
import { sendFailure } from '../../../lib/messaging/send-failure.ts';

const life = (): AbortController => new AbortController();

/** Fails so many times, then succeeds. */
const failing = (times: number, error: unknown = sendFailure('unreachable', 'no answer')) => {
  let left = times;
  return vi.fn(() => ((left -= 1) < 0 ? Promise.resolve() : Promise.reject(error as Error)));
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('does once what succeeds', async () => {
  const work = failing(0);
  await persistently(work, life().signal);
  expect(work).toHaveBeenCalledTimes(1);
});

it('tries again, a little later each time, and gives up with the last error', async () => {
  for (const [times, called, outcome] of [
    [1, 2, 'done'],
    [3, 4, 'done'],
    [4, 4, 'no answer'],
  ] as const) {
    const work = failing(times);
    const done = persistently(work, life().signal).then(
      () => 'done',
      (error: unknown) => (error as Error).message,
    );
    await vi.runAllTimersAsync();
    expect([await done, work.mock.calls.length]).toEqual([outcome, called]);
  }
});

it('takes an answer that never comes for none', async () => {
  const work = vi.fn(() =>
    work.mock.calls.length === 1 ? new Promise<void>(() => undefined) : Promise.resolve(),
  );
  const done = persistently(work, life().signal);
  await vi.runAllTimersAsync();
  await done;
  expect(work).toHaveBeenCalledTimes(2);
});

it('gives up at once where the extension is gone, and where the page has no use for it', async () => {
  const gone = failing(9, sendFailure('orphaned', 'gone'));
  await expect(persistently(gone, life().signal)).rejects.toThrow('gone');
  expect(gone).toHaveBeenCalledTimes(1);

  const page = life();
  const work = failing(9);
  const done = persistently(work, page.signal).catch(String);
  await vi.advanceTimersByTimeAsync(10);
  page.abort();
  await vi.runAllTimersAsync();
  expect(await done).toMatch('AbortError');
  expect(work).toHaveBeenCalledTimes(1);
});
