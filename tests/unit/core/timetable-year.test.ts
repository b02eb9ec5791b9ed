import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { timetableAt } from '../../../lib/core/timetable-at.ts';
import type { Timetable, Weekday, WeekHours } from '../../../lib/core/timetable.ts';
import { readYear, type Year, yearOf } from './year-on-the-wall.ts';

const weekdays = [1, 2, 3, 4, 5] as const;
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const hours = (days: readonly Weekday[], from: string, to: string): WeekHours => ({
  days,
  from: clock(from),
  to: clock(to),
});

/** A school's year: half terms are the gaps; INSET days, bank holidays and the holidays are closures. */
const schoolYear: Omit<Timetable, 'timeZone'> = {
  blocked: [hours(weekdays, '08:45', '16:00')],
  open: [hours(weekdays, '12:15', '13:00')],
  terms: [
    { from: '2026-01-05', to: '2026-02-13' },
    { from: '2026-02-23', to: '2026-04-02' },
    { from: '2026-04-20', to: '2026-07-21' },
    { from: '2026-09-02', to: '2026-12-18' },
  ],
  closures: [
    { from: '2026-01-05', to: '2026-01-05', label: 'INSET' },
    { from: '2026-05-04', to: '2026-05-04', label: 'Early May bank holiday' },
    { from: '2026-05-25', to: '2026-05-29', label: 'Spring bank holiday and half term' },
    { from: '2026-08-31', to: '2026-08-31', label: 'Summer bank holiday' },
    { from: '2026-10-26', to: '2026-10-30', label: 'Half term, from the day after clocks go back' },
  ],
};

const timetables: readonly (readonly [string, Omit<Timetable, 'timeZone'>])[] = [
  ['a school’s year', schoolYear],
  [
    'windows that touch, overlap and lie outside blocked hours',
    {
      ...schoolYear,
      blocked: [
        hours(weekdays, '08:00', '12:00'),
        hours(weekdays, '12:00', '15:30'),
        hours([3], '15:00', '18:00'),
      ],
      open: [
        hours(weekdays, '10:30', '10:50'),
        hours([1, 2], '10:40', '11:00'),
        hours(everyDay, '19:00', '20:00'),
      ],
    },
  ],
  [
    'a boarding house at night: hours that cross midnight, through both nights on which clocks change',
    {
      blocked: [hours(everyDay, '21:30', '07:00')],
      open: [hours([6, 7], '23:30', '00:30')],
      terms: [],
      closures: [],
    },
  ],
  [
    'the hours in which clocks change',
    {
      blocked: [hours(everyDay, '00:00', '03:00')],
      open: [hours(everyDay, '01:30', '02:30')],
      terms: [],
      closures: [],
    },
  ],
  ['whole days', { ...schoolYear, blocked: [{ days: weekdays, from: 0, to: 1440 }], open: [] }],
];

const zones = [
  'Europe/London',
  'Pacific/Auckland',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kolkata',
] as const;

/** The whole year by asking when it next changes, as the worker does. */
function walk(timetable: Timetable, { start, minutes }: Year): Uint8Array {
  const closed = new Uint8Array(minutes);
  for (let minute = 0; minute < minutes;) {
    const state = timetableAt(timetable, start + minute * 60_000);
    const until = ((state.nextChange ?? Infinity) - start) / 60_000;
    expect(until).toBeGreaterThan(minute);
    const end = Math.min(minutes, until);
    if (state.closed) closed.fill(1, minute, end);
    minute = end;
  }
  return closed;
}

/** The first minutes of the year on which two readings differ, as instants. */
function differences(one: Uint8Array, other: Uint8Array, { start }: Year): readonly string[] {
  const found: string[] = [];
  for (let minute = 0; minute < one.length && found.length < 5; minute += 1)
    if (one[minute] !== other[minute])
      found.push(Temporal.Instant.fromEpochMilliseconds(start + minute * 60_000).toString());
  return found;
}

describe.each(zones)('every minute of a year in %s', (timeZone) => {
  const year = yearOf(2026, timeZone);

  it.each(timetables)('%s', (_, hoursOfSchool) => {
    const timetable = { ...hoursOfSchool, timeZone };
    const slow = readYear(timetable, year);
    expect(slow.some((closed) => closed === 1)).toBe(true);
    expect(differences(walk(timetable, year), slow, year)).toEqual([]);
  });

  it('any hours at all', () => {
    const time = fc.integer({ min: 0, max: 1440 });
    const any = fc.record({
      days: fc.uniqueArray(fc.constantFrom<Weekday>(...everyDay), { minLength: 1 }),
      from: time.map((minute) => minute % 1440),
      to: time,
    });
    const some = (max: number) => fc.array(any, { minLength: 1, maxLength: max });
    fc.assert(
      fc.property(some(3), some(2), (blocked, open) => {
        const timetable = { ...schoolYear, blocked, open, timeZone };
        expect(differences(walk(timetable, year), readYear(timetable, year), year)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
