import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { addDays } from '../../../lib/core/school-day.ts';
import { timetableAt } from '../../../lib/core/timetable-at.ts';
import type { Timetable, Weekday, WeekHours } from '../../../lib/core/timetable.ts';
import { slowClosedMinutes } from './slow-timetable.ts';

const minute = 60_000;
const weekdays = [1, 2, 3, 4, 5] as const;
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

const oakTree: Timetable = {
  timeZone: 'Europe/London',
  blocked: [{ days: weekdays, from: 8 * 60 + 45, to: 16 * 60 }],
  open: [],
  terms: [],
  closures: [],
};

describe('hours of a school in London', () => {
  it.each([
    ['2026-09-14T07:44:59Z', false, '2026-09-14T07:45:00Z'],
    ['2026-09-14T07:45:00Z', true, '2026-09-14T15:00:00Z'],
    ['2026-09-14T15:00:00Z', false, '2026-09-15T07:45:00Z'],
    ['2026-09-18T15:00:00Z', false, '2026-09-21T07:45:00Z'],
    ['2026-12-14T08:44:59Z', false, '2026-12-14T08:45:00Z'],
    // From Friday in summer time to Monday in winter time.
    ['2026-10-23T15:00:00Z', false, '2026-10-26T08:45:00Z'],
  ])('at %s closed: %s, until %s', (instant, closed, change) => {
    expect(timetableAt(oakTree, at(instant))).toEqual({ closed, nextChange: at(change) });
  });

  it('opens for lunch inside blocked hours', () => {
    const lunch = { ...oakTree, open: [{ days: weekdays, from: 12 * 60, to: 13 * 60, label: 'Lunch' }] };
    expect(timetableAt(lunch, at('2026-09-14T10:00:00Z'))).toEqual({
      closed: true,
      nextChange: at('2026-09-14T11:00:00Z'),
    });
    expect(timetableAt(lunch, at('2026-09-14T11:30:00Z'))).toEqual({
      closed: false,
      nextChange: at('2026-09-14T12:00:00Z'),
    });
  });

  it('is open on closures and outside terms', () => {
    const term = {
      ...oakTree,
      terms: [{ from: '2026-09-02', to: '2026-12-18' }],
      closures: [{ from: '2026-09-14', to: '2026-09-14', label: 'INSET' }],
    };
    expect(timetableAt(term, at('2026-09-14T10:00:00Z'))).toEqual({
      closed: false,
      nextChange: at('2026-09-15T07:45:00Z'),
    });
    expect(timetableAt(term, at('2026-08-10T10:00:00Z'))).toEqual({
      closed: false,
      nextChange: at('2026-09-02T07:45:00Z'),
    });
    expect(timetableAt(term, at('2026-12-18T17:00:00Z'))).toEqual({ closed: false });
  });

  it('keeps hours that cross midnight with the day on which they begin', () => {
    const night = {
      ...oakTree,
      blocked: [{ days: [5 as const], from: 22 * 60, to: 6 * 60 }],
      closures: [{ from: '2026-09-19', to: '2026-09-19' }],
    };
    expect(timetableAt(night, at('2026-09-19T01:00:00Z'))).toEqual({
      closed: true,
      nextChange: at('2026-09-19T05:00:00Z'),
    });
  });

  it('says nothing of a change that never comes', () => {
    const always = { ...oakTree, blocked: [{ days: [1, 2, 3, 4, 5, 6, 7] as const, from: 0, to: 24 * 60 }] };
    expect(timetableAt(always, at('2026-09-14T10:00:00Z'))).toEqual({ closed: true });
    expect(timetableAt({ ...oakTree, blocked: [] }, at('2026-09-14T10:00:00Z'))).toEqual({ closed: false });
  });
});

describe('what is far away', () => {
  const lastYear = { ...oakTree, terms: [{ from: '2025-09-02', to: '2026-07-17' }] };
  const holiday = { ...oakTree, terms: [{ from: '2027-09-01', to: '2027-12-17' }] };
  const closedYear = { ...oakTree, closures: [{ from: '2026-09-01', to: '2027-08-31' }] };
  const always = { ...oakTree, blocked: [{ days: [1, 2, 3, 4, 5, 6, 7] as const, from: 0, to: 24 * 60 }] };

  it.each([
    ['no blocked hours', { ...oakTree, blocked: [] }],
    ['terms that are all past', lastYear],
    ['a holiday of a year', holiday],
    ['a closure of a year', closedYear],
    ['hours without an end', always],
  ])('%s: is found without walking there day by day', (_, timetable) => {
    const walked = vi.spyOn(Temporal.PlainDate.prototype, 'add');
    timetableAt(timetable, at('2026-09-14T10:00:00Z'));
    const steps = walked.mock.calls.length;
    walked.mockRestore();
    expect(steps).toBeLessThan(60);
  });

  it('is not looked for again until it comes, and is then', () => {
    const timetable = { ...oakTree };
    timetableAt(timetable, at('2026-09-14T06:00:00Z'));
    const read = vi.spyOn(Temporal.PlainDate.prototype, 'toPlainDateTime');
    expect(timetableAt(timetable, at('2026-09-14T07:44:59Z')).closed).toBe(false);
    const looks = read.mock.calls.length;
    read.mockRestore();
    expect(looks).toBe(0);
    expect(timetableAt(timetable, at('2026-09-14T07:45:00Z')).closed).toBe(true);
    // A clock may be set back.
    expect(timetableAt(timetable, at('2026-09-14T06:00:00Z')).closed).toBe(false);
    expect(timetableAt({ ...timetable, blocked: [] }, at('2026-09-14T07:45:00Z')).closed).toBe(false);
  });

  it('is the first day of the next term, and the day after a closure', () => {
    expect(timetableAt(holiday, at('2026-09-14T10:00:00Z')).nextChange).toBe(at('2027-09-01T07:45:00Z'));
    expect(timetableAt(closedYear, at('2026-09-14T10:00:00Z')).nextChange).toBe(at('2027-09-01T07:45:00Z'));
  });
});

const clockTime = fc.oneof(
  fc.integer({ min: 0, max: 1440 }),
  // Around the hours at which clocks change, and midnight.
  fc.constantFrom(0, 1, 30, 60, 90, 119, 120, 121, 150, 179, 180, 1410, 1439),
);
const hours = fc.record({
  days: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
  from: clockTime.map((time) => time % 1440),
  to: clockTime,
});

/** Days round each change of the clocks, one ordinary day, in zones with odd offsets and half-hour changes. */
const stretches = [
  { timeZone: 'Europe/London', from: '2026-03-28T12:00:00Z' },
  { timeZone: 'Europe/London', from: '2026-10-24T12:00:00Z' },
  { timeZone: 'Pacific/Auckland', from: '2026-04-03T20:00:00Z' },
  { timeZone: 'Pacific/Auckland', from: '2026-09-25T20:00:00Z' },
  { timeZone: 'America/St_Johns', from: '2026-03-07T12:00:00Z' },
  { timeZone: 'America/St_Johns', from: '2026-10-31T12:00:00Z' },
  { timeZone: 'Australia/Lord_Howe', from: '2026-04-03T20:00:00Z' },
  // Clocks go forward at midnight: the day has no 00:00.
  { timeZone: 'Africa/Cairo', from: '2026-04-23T12:00:00Z' },
  { timeZone: 'Asia/Kolkata', from: '2026-06-10T00:00:00Z' },
] as const;

describe.each(stretches)('every minute of two days in $timeZone from $from', ({ timeZone, from }) => {
  it('agrees with a slow reading of the wall clock', () => {
    const length = 36 * 60;
    const dates = [-1, 0, 1, 2].map((days) => addDays(from.slice(0, 10), days));
    const range = fc.constantFrom(...dates).map((date) => ({ from: date, to: date }));
    const timetables = fc.record({
      timeZone: fc.constant(timeZone),
      blocked: fc.array(hours, { maxLength: 3 }),
      open: fc.array(hours, { maxLength: 2 }),
      terms: fc.array(range, { maxLength: 2 }),
      closures: fc.array(range, { maxLength: 1 }),
    });
    fc.assert(
      fc.property(timetables, fc.integer({ min: 0, max: length - 1 }), (timetable, start) => {
        const slow = slowClosedMinutes(timetable, at(from), length);
        const state = timetableAt(timetable, at(from) + start * minute);
        expect(state.closed).toBe(slow[start]);
        const change = slow.findIndex((closed, index) => index > start && closed !== state.closed);
        const found = state.nextChange === undefined ? Infinity : (state.nextChange - at(from)) / minute;
        // Later changes are beyond what was read minute by minute.
        expect(found < length ? found : -1).toBe(change);
      }),
      { numRuns: 60 },
    );
  });
});

describe('three months, in a zone whose clocks never change', () => {
  const timeZone = 'Asia/Kolkata';
  const start = at('2026-06-07T18:30:00Z');
  const halfHours = 90 * 48;
  const dateOf = (day: number): string => addDays('2026-06-08', day);
  const onTheHalfHour = fc.integer({ min: 0, max: 47 }).map((half) => half * 30);
  const week = fc.record({
    days: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
    from: onTheHalfHour,
    to: onTheHalfHour,
  });
  const ranges = fc.array(
    fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: 0, max: 30 })).map(([first, length]) => ({
      from: dateOf(first),
      to: dateOf(first + length),
    })),
    { maxLength: 3 },
  );
  const timetables: fc.Arbitrary<Timetable> = fc.record({
    timeZone: fc.constant(timeZone),
    blocked: fc.array(week, { maxLength: 2 }),
    open: fc.array(week, { maxLength: 2 }),
    terms: ranges,
    closures: ranges,
  });

  /** By counting minutes from the first Monday, which needs no calendar. */
  function isClosed({ blocked, open, terms, closures }: Timetable, minutes: number): boolean {
    const holds = (hours: WeekHours[], isOn: (date: string) => boolean): boolean =>
      [-1, 0].some((back) => {
        const day = Math.floor(minutes / 1440) + back;
        const since = minutes - day * 1440;
        const today = hours.filter(({ days }) => days.includes(((((day % 7) + 7) % 7) + 1) as Weekday));
        const isIn = ({ from, to }: WeekHours): boolean =>
          from <= since && since < (to <= from ? to + 1440 : to);
        return today.some(isIn) && isOn(dateOf(day));
      });
    const isIn = (date: string, all: Timetable['terms']): boolean =>
      all.some(({ from, to }) => from <= date && date <= to);
    const isSchoolDate = (date: string): boolean =>
      (terms.length === 0 || isIn(date, terms)) && !isIn(date, closures);
    return holds([...blocked], isSchoolDate) && !holds([...open], () => true);
  }

  it('agree with a reading of every half hour, however far the next change is', () => {
    fc.assert(
      fc.property(timetables, fc.integer({ min: 0, max: halfHours - 1 }), (timetable, first) => {
        const state = timetableAt(timetable, start + first * 30 * minute);
        expect(state.closed).toBe(isClosed(timetable, first * 30));
        let change = first + 1;
        while (change < halfHours && isClosed(timetable, change * 30) === state.closed) change += 1;
        const found = ((state.nextChange ?? Infinity) - start) / (30 * minute);
        expect(Math.min(found, halfHours)).toBe(change);
      }),
      { numRuns: 200 },
    );
  });
});
