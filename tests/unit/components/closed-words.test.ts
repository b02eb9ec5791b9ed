import { describe, expect, test } from 'vitest';

import { returnAddress } from '../../../entrypoints/blocked/return-address.ts';
import { type ClosedFacts, closedWords, leftForLater, wordsHoldFor } from '../../../lib/core/closed-words.ts';

const MINUTE = 60_000;
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const now = at('2026-11-19T12:31:00Z');
const timeZone = 'Europe/London';
const hours: ClosedFacts = {
  decision: { state: 'closed', reason: 'blocked-hours', reopensAt: now + 209 * MINUTE },
  timeZone,
};

describe('a closed site says', () => {
  test('until when and how long that is', () => {
    const words = closedWords(hours, now);
    expect([words.title, words.when]).toEqual(['Closed until 16:00', 'Opens in 3 hours, 29 minutes.']);
  });

  test('why, in one kind sentence', () => {
    expect(closedWords({ ...hours, hours: '08:45-16:00' }, now).why).toBe(
      'Your school’s policy closes social sites 08:45-16:00. On your own phone this page has no say.',
    );
    expect(closedWords({ ...hours, hours: '08:45-16:00', lunchToo: true }, now).why).toContain(
      'closes social sites 08:45-16:00, lunch included.',
    );
    expect(closedWords(hours, now).why).toContain('closes social sites for now.');
  });

  test('what is left of today, only while it waits for later', () => {
    const left = (change: Partial<ClosedFacts> = {}) =>
      leftForLater({ ...hours, allowance: 30 * MINUTE, usedToday: 12 * MINUTE, ...change }, now);
    expect(left()).toBe('18 minutes of today’s time are left for later.');
    expect(left({ usedToday: 31 * MINUTE })).toBe('Today’s minutes are all used.');
    expect(left({ usedToday: 29.4 * MINUTE })).toBe('Less than a minute of today’s time is left for later.');
    expect(leftForLater(hours, now)).toBeUndefined();
    expect(left({ decision: { state: 'closed', reason: 'allowance-used' } })).toBeUndefined();
  });

  test.each([
    ['opens at midnight', { reopensAt: at('2026-11-20T00:00:00Z') }, timeZone, false],
    ['opens in the last minute of today', { reopensAt: at('2026-11-19T23:59:00Z') }, timeZone, true],
    [
      'opens on a day that is today in the school alone',
      { reopensAt: at('2026-11-20T02:00:00Z') },
      'America/New_York',
      true,
    ],
    ['never opens', {}, timeZone, false],
  ])('nothing of later where there is none: it %s', (_, opening, zone, isLater) => {
    const decision = { state: 'closed', reason: 'blocked-hours', ...opening } as const;
    const facts = { decision, timeZone: zone, allowance: 30 * MINUTE, usedToday: 0 };
    expect(leftForLater(facts, now)).toBe(
      isLater ? '30 minutes of today’s time are left for later.' : undefined,
    );
    // That they are used is true at any hour.
    expect(leftForLater({ ...facts, usedToday: 30 * MINUTE }, now)).toBe('Today’s minutes are all used.');
  });

  test('that the time is used, and when there is more', () => {
    const words = closedWords(
      {
        decision: { state: 'closed', reason: 'allowance-used', reopensAt: now + 689 * MINUTE },
        timeZone,
        allowance: 30 * MINUTE,
      },
      now,
    );
    expect(words.title).toBe('That was today’s time');
    expect(words.when).toBe('Closed until tomorrow at 00:00');
    expect(words.why).toContain('gives social sites 30 minutes a day.');
    // A cover that comes before the worker has answered knows no more than when it opens.
    const early = closedWords({ decision: { state: 'closed', reason: 'allowance-used' }, timeZone }, now);
    expect(early.why).toContain('closes social sites for now.');
  });

  test.each(['blocked-hours', 'allowance-used'] as const)(
    'nothing of used time where policy gives no minutes at all: %s',
    (reason) => {
      const decision = { state: 'closed', reason } as const;
      const facts = { decision, timeZone, hours: '08:45-16:00', allowance: 0, usedToday: 0 };
      const { title, why, when } = closedWords(facts, now);
      expect([title, when, leftForLater(facts, now)]).toEqual([
        'Closed on school devices',
        undefined,
        undefined,
      ]);
      expect(why).toContain('gives social sites no minutes a day.');
    },
  );

  test('nothing of when where only a pass opens it', () => {
    const words = closedWords({ decision: { state: 'closed', reason: 'pass-needed' }, timeZone }, now);
    expect(words.when).toBeUndefined();
    expect(words.why).toContain('a pass');
  });

  test('the last minute as what it is', () => {
    const soon = { ...hours, decision: { ...hours.decision, reopensAt: now + 20_000 } };
    expect(closedWords(soon, now).when).toBe('Opens in 1 minute.');
  });

  test('whom to ask, by name where policy names them', () => {
    const contacts = { head: 'Mrs Okafor', it: 'IT desk' };
    expect(closedWords({ ...hours, contacts }, now).ask).toBe(
      'Questions about the times: Mrs Okafor. If this page seems wrong: IT desk.',
    );
    expect(closedWords(hours, now).ask).toContain('your headteacher');
  });
});

describe('the clock', () => {
  const opening = (left?: number): ClosedFacts['decision'] => ({
    state: 'closed',
    reason: 'blocked-hours',
    ...(left !== undefined && { reopensAt: now + left }),
  });
  const clock = (left?: number) => closedWords({ decision: opening(left), timeZone }, now).clock;

  test.each([
    [89 * MINUTE + 42_000, '1:29:42'],
    [9 * MINUTE + 5_000, '09:05'],
    [59_001, '01:00'],
    [1, '00:01'],
    [60 * MINUTE, '1:00:00'],
  ])('with %d ms to go shows %s', (left, shown) => {
    expect(clock(left)).toBe(shown);
  });

  test.each([[undefined], [0], [-1], [12 * 60 * MINUTE]])('shows nothing with %s ms to go', (left) => {
    expect(clock(left)).toBeUndefined();
  });

  test.each([
    [89 * MINUTE + 42_300, 300],
    [5_000, 1_000],
    [1, 1],
    [12 * 60 * MINUTE, MINUTE],
    [0, MINUTE],
    [undefined, MINUTE],
  ])('with %s ms to go shows its next words in %d ms', (left, wait) => {
    expect(wordsHoldFor(opening(left), now)).toBe(wait);
  });
});

describe('the way back', () => {
  const patterns = ['*://*.x.com/*', '*://*.twitter.com/*'];

  test.each(['https://x.com/home?a=b#c', 'https://mobile.twitter.com/', 'https://x.com./home'])(
    'leads to %s',
    (address) => {
      expect(returnAddress(`#${address}`, patterns)).toBe(address);
    },
  );

  test.each([
    '',
    '#',
    '#home',
    '#javascript:alert(1)//x.com/',
    '#https://x.com.evil.example/',
    '#https://notx.com/',
    '#https://evil.example/?https://x.com/',
    '#ftp://x.com/',
  ])('does not lead to %j', (hash) => {
    expect(returnAddress(hash, patterns)).toBeUndefined();
  });
});
