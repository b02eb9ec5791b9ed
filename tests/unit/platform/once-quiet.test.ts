import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createOnceQuiet } from '../../../lib/platform/once-quiet.ts';

beforeEach(() => void vi.useFakeTimers());

afterEach(() => void vi.useRealTimers());

it('runs the last task alone, that long after it', () => {
  const done: string[] = [];
  const onceQuiet = createOnceQuiet(20);
  onceQuiet(() => done.push('first'));
  vi.advanceTimersByTime(19);
  onceQuiet(() => done.push('second'));
  vi.advanceTimersByTime(19);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['second']);
});
