import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { watchReopening } from '../../../../lib/content/time/reopening.ts';

const MINUTE = 60_000;
const lesson = Date.parse('2026-09-14T10:00:00Z');

const ports = { ask: vi.fn(), say: vi.fn() };
let page: EventTarget & { hidden: boolean };
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: lesson });
  vi.resetAllMocks();
  page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Covered, for so many minutes from now on. */
function covered(minutes: number): void {
  const watch = watchReopening(ports, life.signal);
  watch.heard({ state: 'closed', reason: 'blocked-hours', reopensAt: Date.now() + minutes * MINUTE });
  vi.clearAllMocks();
}

describe('a page that waits under the cover', () => {
  it('says how long it is anew each second, and asks when it is time', () => {
    covered(3);
    vi.advanceTimersByTime(2_000);
    expect(ports.say).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(3 * MINUTE - 3_000);
    expect(ports.ask).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(ports.ask).toHaveBeenCalledOnce();
  });

  it('says it each minute while nobody counts seconds', () => {
    covered(14 * 60);
    vi.advanceTimersByTime(2 * MINUTE);
    expect(ports.say).toHaveBeenCalledTimes(2);
  });

  it('asks when the clock was set back: it may have been set forward before, into the hours', () => {
    covered(60);
    vi.advanceTimersByTime(MINUTE);
    vi.setSystemTime(lesson - 120 * MINUTE);
    vi.advanceTimersByTime(MINUTE);
    expect(ports.ask).toHaveBeenCalledOnce();
  });

  it('holds no timer while nobody can see it, and looks when it is seen again', () => {
    covered(3);
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(lesson + 4 * MINUTE);
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(ports.ask).toHaveBeenCalledOnce();
  });
});
