import { describe, expect, it } from 'vitest';

import { isQuietOn, quietEndsAt, standingQuiet, withoutQuiet, withQuiet } from '../../../lib/core/quiet.ts';

const hour = 3_600_000;
const now = Temporal.Instant.from('2026-11-21T18:00:00Z').epochMilliseconds;

describe('quiet', () => {
  it('holds on one site, or on all, and ends by itself', () => {
    const quiet = withQuiet([], 'hour', 'x', now);
    expect(isQuietOn(quiet, 'x', now + hour - 1)).toBe(true);
    expect(isQuietOn(quiet, 'x', now + hour)).toBe(false);
    expect(isQuietOn(quiet, 'facebook', now)).toBe(false);
    expect(isQuietOn(withQuiet([], 'month', undefined, now), 'facebook', now + 27 * 24 * hour)).toBe(true);
  });

  it('asked for again begins anew, and leaves what rests elsewhere', () => {
    const quiet = withQuiet(
      withQuiet(withQuiet([], 'month', 'x', now), 'hour', undefined, now),
      'hour',
      'x',
      now,
    );
    expect(quiet).toEqual([{ until: now + hour }, { siteId: 'x', until: now + hour }]);
    expect(quietEndsAt(withQuiet(quiet, 'month', 'x', now), now)).toBe(now + hour);
    expect(quietEndsAt(quiet, now + hour)).toBeUndefined();
  });

  it('ends on one site, or on all', () => {
    const quiet = withQuiet(withQuiet([], 'month', 'x', now), 'hour', undefined, now);
    expect(withoutQuiet(quiet, 'x')).toEqual([{ until: now + hour }]);
    expect(withoutQuiet(quiet, undefined)).toEqual([]);
  });

  it('longer than anybody can ask for is of a clock that was set, and does not hold', () => {
    expect(standingQuiet([{ until: now + 400 * 24 * hour }], now)).toEqual([]);
  });
});
