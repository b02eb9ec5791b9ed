import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { onceCalm } from '../../../lib/dom/once-calm.ts';

let [page, life, work] = [new EventTarget(), new AbortController(), vi.fn()];

const loading = (readyState: DocumentReadyState): void => vi.stubGlobal('document', { readyState }) as never;

beforeEach(() => {
  [page, life, work] = [new EventTarget(), new AbortController(), vi.fn()];
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('does it at once in a page that is there', () => {
  loading('interactive');
  onceCalm(work, life.signal);
  expect(work).toHaveBeenCalledTimes(1);
});

it('does it once the page is there, and after the listeners of that moment', () => {
  loading('loading');
  onceCalm(work, life.signal);
  page.dispatchEvent(new Event('DOMContentLoaded'));
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(work).toHaveBeenCalledTimes(1);
});

it.each(['pointermove', 'pointerdown', 'keydown', 'focusin'])('does it at the first %s', (type) => {
  loading('loading');
  onceCalm(work, life.signal);
  page.dispatchEvent(new Event(type));
  expect(work).toHaveBeenCalledTimes(1);
});

it('does it within a second, however long the page takes, and never twice', () => {
  loading('loading');
  onceCalm(work, life.signal);
  vi.advanceTimersByTime(999);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
  page.dispatchEvent(new Event('keydown'));
  page.dispatchEvent(new Event('DOMContentLoaded'));
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});

it('does nothing once its life has ended', () => {
  loading('loading');
  onceCalm(work, life.signal);
  life.abort();
  page.dispatchEvent(new Event('keydown'));
  vi.runAllTimers();
  expect(work).not.toHaveBeenCalled();
});
