import { describe, expect, it } from 'vitest';

import { createPauseClaims } from '../../../lib/content/pause-claims.ts';

/** A worker with so many pauses left; answers when told to. */
function worker(left: number) {
  const waiting: (() => void)[] = [];
  let asked = 0;
  return {
    asked: () => asked,
    claim: () => {
      asked += 1;
      const granted = left > 0;
      left -= 1;
      return new Promise<boolean>((resolve) => {
        waiting.push(() => {
          resolve(granted);
        });
      });
    },
    answer: async () => {
      for (const resolve of waiting.splice(0)) resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('claims of the day’s pauses', () => {
  it('asks once, however often something is found', async () => {
    const port = worker(3);
    const claims = createPauseClaims(port.claim, () => 0);
    claims.prepare();
    claims.prepare();
    await port.answer();
    claims.prepare();
    expect(port.asked()).toBe(1);
    expect(claims.available()).toBe(true);
  });

  it('shows no pause once they are used up', async () => {
    const port = worker(1);
    const claims = createPauseClaims(port.claim, () => 0);
    claims.prepare();
    await port.answer();
    claims.spend();
    claims.prepare();
    await port.answer();
    expect(claims.available()).toBe(false);
  });

  it('pauses while the worker has not answered, and counts that one', async () => {
    const port = worker(1);
    const claims = createPauseClaims(port.claim, () => 0);
    claims.prepare();
    expect(claims.available()).toBe(true);
    claims.spend();
    await port.answer();
    claims.prepare();
    await port.answer();
    expect(port.asked()).toBe(2);
    expect(claims.available()).toBe(false);
  });

  it('asks again later: the school’s next day may have begun', async () => {
    let now = 0;
    const port = worker(0);
    const claims = createPauseClaims(port.claim, () => now);
    claims.prepare();
    await port.answer();
    claims.prepare();
    expect(port.asked()).toBe(1);
    now = 16 * 60_000;
    claims.prepare();
    expect(port.asked()).toBe(2);
  });

  it('goes on pausing where the worker cannot be reached', async () => {
    const claims = createPauseClaims(
      () => Promise.reject(new Error('away')),
      () => 0,
    );
    claims.prepare();
    await Promise.resolve();
    await Promise.resolve();
    expect(claims.available()).toBe(true);
  });
});
