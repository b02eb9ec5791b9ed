import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Means } from '../../../lib/content/judge.ts';
import { createWarmUp } from '../../../lib/content/warm-up.ts';
import type { TextSurface } from '../../../lib/sites/site-adapter.ts';

const surface = { kind: 'composer', root: {} } as TextSurface;

let waiting: IdleRequestCallback[] = [];
let now = 0;

/** One idle moment. */
function idle(left = 50, didTimeout = false): void {
  waiting.shift()?.({ didTimeout, timeRemaining: () => left });
}

beforeEach(() => {
  [waiting, now] = [[], 0];
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Each step takes so many milliseconds; what the text needs is there after the first three of them. */
function page(cost: number, there: () => boolean = () => true) {
  const life = new AbortController();
  let steps = 0;
  const warmUp = function* (): Generator<boolean, void> {
    while (steps < 10) {
      now += cost;
      steps += 1;
      yield steps > 3;
    }
  };
  const means = { detection: { warmUp }, rules: {}, settings: { school: { names: ['Ashgrove'] } } };
  const onReady = vi.fn();
  const made = createWarmUp({
    means: () => (there() ? (means as unknown as Means) : undefined),
    read: () => '',
    onReady,
    signal: life.signal,
  });
  return { made, onReady, life, steps: () => steps };
}

it('waits for the rules, and begins once', () => {
  let there = false;
  const { made } = page(1, () => there);
  made.begin(surface);
  expect(made.isBusy()).toBe(false);
  there = true;
  made.begin(surface);
  made.begin(surface);
  expect(waiting).toHaveLength(1);
  expect(made.isBusy()).toBe(true);
});

it('does as much as a slice holds, and tells once that the box can be judged', () => {
  const { made, onReady, steps } = page(2.5);
  made.begin(surface);
  idle();
  expect(steps()).toBe(3);
  expect(made.isBusy()).toBe(true);
  expect(onReady).not.toHaveBeenCalled();
  while (waiting.length > 0) idle();
  expect(steps()).toBe(10);
  expect(made.isBusy()).toBe(false);
  expect(onReady).toHaveBeenCalledTimes(1);
});

it('takes one step at a time where a page is hardly idle, and a slice where it never is', () => {
  const { made, steps } = page(2.5);
  made.begin(surface);
  idle(0);
  expect(steps()).toBe(1);
  idle(0, true);
  expect(steps()).toBe(4);
});

it('keeps nothing back for longer than a second, on a page that is never idle or where a step fails', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { made, onReady, steps } = page(2.5);
  made.begin(surface);
  vi.advanceTimersByTime(1000);
  expect([made.isBusy(), steps()]).toEqual([false, 0]);
  while (waiting.length > 0) idle();
  expect(onReady).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

it('ends with the life of the page’s script', () => {
  const { made, life, steps } = page(10);
  made.begin(surface);
  life.abort();
  idle();
  expect(steps()).toBe(0);
  expect(waiting).toEqual([]);
});
