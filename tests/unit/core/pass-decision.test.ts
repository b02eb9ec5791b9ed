import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decideAccess } from '../../../lib/core/access-decision.ts';
import type { Interval } from '../../../lib/core/intervals.ts';
import { decideWithPasses } from '../../../lib/core/pass-decision.ts';
import type { AccessSettings } from '../../../lib/core/settings.ts';
import { oakTree } from '../services/memory-ports.ts';

const minute = 60_000;
const hour = 60 * minute;
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

const { access } = oakTree;
const never: AccessSettings = { ...access, mode: 'never' };
const lesson = at('2026-09-14T10:00:00Z');
const endOfLessons = at('2026-09-14T15:00:00Z');
const evening = at('2026-09-14T18:00:00Z');

const pass = (from: string, until: string): Interval => ({
  start: at(`2026-09-14T${from}:00Z`),
  end: at(`2026-09-14T${until}:00Z`),
});

describe('a pass', () => {
  const morning = pass('09:30', '11:00');

  it('opens what is never open, until it ends (T3)', () => {
    const until = morning.end;
    expect(decideWithPasses(never, 0, [morning], lesson)).toEqual({ state: 'open', until, byPass: true });
    expect(decideWithPasses(never, 0, [morning], morning.start)).toMatchObject({ state: 'open' });
    expect(decideWithPasses(never, 0, [morning], until - 1)).toMatchObject({ state: 'open' });
    expect(decideWithPasses(never, 0, [morning], until)).toEqual({ state: 'closed', reason: 'pass-needed' });
  });

  it('opens blocked hours, and says when they open before it begins (T5)', () => {
    expect(decideWithPasses(access, 0, [morning], lesson)).toMatchObject({ state: 'open', byPass: true });
    expect(decideWithPasses(access, 0, [morning], at('2026-09-14T08:00:00Z'))).toEqual({
      state: 'closed',
      reason: 'blocked-hours',
      reopensAt: morning.start,
    });
    expect(decideWithPasses(access, 0, [morning], at('2026-09-14T12:00:00Z'))).toMatchObject({
      reopensAt: endOfLessons,
    });
  });

  it('opens when the minutes are used, and takes none of them', () => {
    const late = pass('17:00', '19:00');
    expect(decideWithPasses(access, 30 * minute, [late], evening)).toEqual({
      state: 'open',
      until: late.end,
      byPass: true,
    });
    expect(decideWithPasses(access, 10 * minute, [late], evening)).toEqual({
      state: 'open',
      until: at('2026-09-15T07:45:00Z'),
    });
  });

  it('that goes on into open hours does not close them', () => {
    const over = pass('14:00', '16:00');
    expect(decideWithPasses(access, 0, [over], at('2026-09-14T14:30:00Z'))).toEqual({
      state: 'open',
      until: at('2026-09-15T07:45:00Z'),
    });
  });

  it('for the beginning of blocked hours moves their beginning', () => {
    const first = pass('07:00', '08:30');
    expect(decideWithPasses(access, 10 * minute, [first], at('2026-09-14T06:00:00Z'))).toEqual({
      state: 'open',
      until: first.end,
      byPass: true,
      remaining: 20 * minute,
    });
  });

  it('and the next one are one stretch where they meet', () => {
    const two = [pass('10:30', '11:30'), pass('09:30', '10:30')];
    expect(decideWithPasses(never, 0, two, lesson)).toMatchObject({ until: two[0]?.end });
  });

  it('changes nothing where nothing is enforced', () => {
    expect(decideWithPasses({ ...never, enforced: false }, 0, [morning], endOfLessons)).toEqual({
      state: 'open',
    });
  });
});

describe('at any instant, with any passes', () => {
  const monday = at('2026-09-13T23:00:00Z');
  const windows = fc.array(
    fc
      .record({ from: fc.nat(72 * 60), length: fc.integer({ min: 1, max: 300 }) })
      .map(({ from, length }) => ({
        start: monday + from * minute,
        end: monday + (from + length) * minute,
      })),
    { maxLength: 5 },
  );
  const moment = fc.nat(72 * 60).map((minutes) => monday + minutes * minute);
  const used = fc.integer({ min: 0, max: 40 }).map((minutes) => minutes * minute);
  const kind = fc.constantFrom(access, never, { ...access, dailyMinutes: 1440 });
  const isWithin = (passes: readonly Interval[], now: number) =>
    passes.some(({ start, end }) => start <= now && now < end);

  it('a site is open where hours or a pass open it, and nowhere else', () => {
    fc.assert(
      fc.property(kind, used, windows, moment, (settings, usedToday, passes, now) => {
        const open = decideAccess(settings, usedToday, now).state === 'open' || isWithin(passes, now);
        expect(decideWithPasses(settings, usedToday, passes, now).state).toBe(open ? 'open' : 'closed');
      }),
    );
  });

  it('what is promised holds: it closes at “until” and not before, and opens at “reopensAt”', () => {
    const free = { ...access, dailyMinutes: 1440 };
    fc.assert(
      fc.property(
        fc.constantFrom(free, never),
        windows,
        moment,
        fc.nat(1000),
        (settings, passes, now, part) => {
          const decision = decideWithPasses(settings, 0, passes, now);
          const change = decision.state === 'open' ? decision.until : decision.reopensAt;
          if (change === undefined) return;
          expect(change).toBeGreaterThan(now);
          const between = now + Math.floor(((change - now - 1) * part) / 1000);
          expect(decideWithPasses(settings, 0, passes, between).state).toBe(decision.state);
          expect(decideWithPasses(settings, 0, passes, change).state).not.toBe(decision.state);
          expect(change - now).toBeLessThan(8 * 24 * hour);
        },
      ),
    );
  });
});
