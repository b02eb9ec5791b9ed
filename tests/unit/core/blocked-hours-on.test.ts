import { describe, expect, test } from 'vitest';

import { blockedHoursOn, closesOverLunch } from '../../../lib/core/blocked-hours-on.ts';
import type { Timetable, WeekHours } from '../../../lib/core/timetable.ts';

const timetable = (blocked: readonly WeekHours[]): Timetable => ({
  timeZone: 'Europe/London',
  blocked,
  open: [],
  terms: [],
  closures: [],
});

describe('blockedHoursOn', () => {
  test.each([
    ['one stretch', [{ days: [5], from: 525, to: 960 }], '08:45-16:00'],
    [
      'two stretches',
      [
        { days: [5], from: 525, to: 720 },
        { days: [1, 5], from: 780, to: 960 },
      ],
      '08:45-12:00 and 13:00-16:00',
    ],
    ['a whole day', [{ days: [5], from: 0, to: 1440 }], '00:00-24:00'],
    ['another day', [{ days: [4], from: 525, to: 960 }], undefined],
  ] as const)('%s', (_, blocked, words) => {
    expect(blockedHoursOn('2026-11-20', timetable(blocked))).toBe(words);
  });
});

describe('closesOverLunch', () => {
  const day = { days: [5], from: 525, to: 960 } as const;

  test.each([
    ['one stretch over lunch', [day], [], true],
    ['the hours of a night and a day', [{ ...day, from: 600, to: 480 }], [], true],
    ['an open window at lunch', [day], [{ days: [5], from: 735, to: 795 }], false],
    ['an open window at another time', [day], [{ days: [5], from: 660, to: 720 }], true],
    [
      'two stretches with lunch between',
      [
        { ...day, to: 720 },
        { ...day, from: 780 },
      ],
      [],
      false,
    ],
    ['another day', [{ ...day, days: [4] }], [], false],
  ] as const)('%s', (_, blocked, open, closes) => {
    expect(closesOverLunch('2026-11-20', { ...timetable(blocked), open })).toBe(closes);
  });
});
