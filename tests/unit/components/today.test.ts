import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { todayView } from '../../../components/today.ts';

type Facts = Parameters<typeof todayView>[0];

const MINUTE = 60_000;
const now = Temporal.Instant.from('2026-11-19T12:31:00Z').epochMilliseconds;
const facts: Facts = {
  access: { state: 'open', remaining: 17.6 * MINUTE },
  timeZone: 'Europe/London',
  usedToday: 12.4 * MINUTE,
  allowance: 30 * MINUTE,
  passes: [],
};

describe('today', () => {
  const view = (change: Partial<Facts>) => todayView({ ...facts, ...change }, now);

  test('says on how many devices the minutes are, where they are added up', () => {
    expect(view({ devices: 2 }).lines).toContain(
      'That is on 2 devices together. The week below is this one’s.',
    );
    const used = { state: 'closed' as const, reason: 'allowance-used' as const };
    expect(view({ devices: 3, access: used }).lines.join(' ')).toContain('on 3 devices together');
    expect(view({ devices: 1 }).lines).toEqual(view({}).lines);
  });

  test('says what is left, rounded down', () => {
    expect(view({}).title).toBe('17 minutes left today');
    expect(view({}).ring).toMatchObject({
      part: 17.6 * MINUTE,
      whole: 30 * MINUTE,
      figure: '17',
      tone: 'open',
    });
  });

  test('says of what is used as much as is not left, so that both add up', () => {
    expect(view({}).lines).toContain('You have used 13 minutes of 30 minutes.');
    const last = { access: { state: 'open' as const, remaining: 20_000 }, usedToday: 30 * MINUTE - 20_000 };
    expect(view(last).lines).toContain('You have used 29 minutes of 30 minutes.');
    const none = { access: { state: 'open' as const, remaining: 30 * MINUTE }, usedToday: 0 };
    expect(view(none).lines).toContain('You have used no minutes of 30 minutes.');
    const over = { access: { state: 'open' as const, remaining: 0 }, usedToday: 34 * MINUTE };
    expect(view(over).lines).toContain('You have used 34 minutes of 30 minutes.');
  });

  test('adds up at every moment of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: MINUTE, max: 29 * MINUTE }), (usedToday) => {
        const { title, lines } = view({
          usedToday,
          access: { state: 'open', remaining: 30 * MINUTE - usedToday },
        });
        const [left, used] = [title, lines[0]].map((line) => Number(/\d+/.exec(line ?? '')?.[0]));
        expect((left ?? 0) + (used ?? 0)).toBe(30);
      }),
    );
  });

  test('says the last minute as what it is', () => {
    const last = view({ access: { state: 'open', remaining: 20_000 } });
    expect([last.title, last.ring.figure]).toEqual(['Less than a minute left today', '<1']);
  });

  test('keeps what is left for later while the hours close the sites', () => {
    const closed = view({
      access: { state: 'closed', reason: 'blocked-hours', reopensAt: now + 2 * 60 * MINUTE },
    });
    expect(closed.title).toBe('Closed until 14:31');
    expect(closed.lines).toEqual(['These are your school’s hours.', '17 minutes left for later today.']);
    expect(closed.ring.tone).toBe('rest');
  });

  test('says so where the last minute is left for later, and where none is left', () => {
    const closed = { state: 'closed', reason: 'blocked-hours', reopensAt: now + 2 * 60 * MINUTE } as const;
    expect(view({ access: closed, usedToday: 29.5 * MINUTE }).lines).toContain(
      'Less than a minute left for later today.',
    );
    expect(view({ access: { state: 'open', remaining: 0 } }).title).toBe('No minutes left today');
  });

  test.each([
    ['tomorrow', { reopensAt: Temporal.Instant.from('2026-11-20T00:00:00Z').epochMilliseconds }],
    ['nobody knows when', {}],
  ])('keeps nothing for later where it opens %s: the ring says what was used', (_, opening) => {
    const access = { state: 'closed', reason: 'blocked-hours', ...opening } as const;
    const { lines, ring } = view({ access });
    expect(lines).toEqual(['These are your school’s hours.']);
    expect(ring).toEqual({ part: 0, whole: 1, figure: '12', unit: 'min today', tone: 'rest' });
    expect(view({ access, usedToday: 31 * MINUTE }).ring).toMatchObject({ figure: '0', unit: 'min left' });
  });

  test('promises nothing where a pass is needed or the time is used', () => {
    expect(view({ access: { state: 'closed', reason: 'pass-needed' } }).lines).toHaveLength(1);
    expect(
      view({ access: { state: 'closed', reason: 'allowance-used' }, usedToday: 30 * MINUTE }).lines,
    ).toEqual(['Today’s time is used.']);
  });

  test.each(['blocked-hours', 'allowance-used'] as const)(
    'says of a policy that gives no minutes that it gives none, not that they are used: %s',
    (reason) => {
      const none = { allowance: 0, usedToday: 0, devices: 2 };
      const closed = view({ ...none, access: { state: 'closed', reason } });
      expect([closed.title, ...closed.lines]).toEqual([
        'Closed now',
        'Your school’s policy gives social sites no minutes.',
      ]);
      expect(closed.ring).toMatchObject({ part: 0, figure: '0', unit: 'min today' });
      // All sites by a pass.
      const byPass = view({ ...none, access: { state: 'open', until: now + 30 * MINUTE, byPass: true } });
      expect([byPass.title, byPass.lines[0]]).toEqual(['Open', 'You have used no minutes today.']);
    },
  );

  test('shows the time used where there is no allowance', () => {
    const { allowance: _, ...free } = facts;
    expect(todayView({ ...free, access: { state: 'open' } }, now)).toMatchObject({
      title: 'Open',
      ring: { figure: '12', unit: 'min today' },
    });
  });
});
