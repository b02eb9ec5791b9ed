import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { weekNotes, weekView } from '../../../../lib/core/builder/week-view.ts';
import { boundsOfDate } from '../../../../lib/core/school-day.ts';
import type { WeekHours } from '../../../../lib/core/timetable.ts';
import { timetableAt } from '../../../../lib/core/timetable-at.ts';
import { parseWeekHours } from '../../../../lib/policy/parse/week-hours.ts';
import { anyHours } from './any-hours.ts';

function hours(...texts: string[]): WeekHours[] {
  return texts.map((text) => {
    const read = parseWeekHours(text);
    if ('problem' in read) throw new Error(read.problem);
    return read.value;
  });
}

const [monday, friday, saturday, sunday] = [0, 4, 5, 6];

describe('the week as it is drawn', () => {
  test('a window parts the hours of each day, and the weekend is free', () => {
    const week = weekView(hours('mon-fri 08:45-16:00'), hours('mon-fri 12:15-13:00 Lunch'));
    expect(week[monday]).toEqual({
      day: 1,
      closed: [
        { from: 525, to: 735 },
        { from: 780, to: 960 },
      ],
      open: [{ from: 735, to: 780 }],
    });
    expect(week[saturday]).toEqual({ day: 6, closed: [], open: [] });
  });

  test('hours over midnight go on in the next day, and from Sunday into Monday', () => {
    const week = weekView(hours('fri,sun 22:00-06:00'), []);
    expect(week[friday]?.closed).toEqual([{ from: 1320, to: 1440 }]);
    expect(week[saturday]?.closed).toEqual([{ from: 0, to: 360 }]);
    expect(week[sunday]?.closed).toEqual([{ from: 1320, to: 1440 }]);
    expect(week[monday]?.closed).toEqual([{ from: 0, to: 360 }]);
  });

  test('whole days fill theirs from end to end', () => {
    const week = weekView(hours('sat-sun 00:00-24:00'), []);
    expect(week.map(({ closed }) => closed.length)).toEqual([0, 0, 0, 0, 0, 1, 1]);
    expect(week[sunday]?.closed).toEqual([{ from: 0, to: 1440 }]);
  });

  test('all week is seven whole days, without an end to find', () => {
    const week = weekView(hours('mon-sun 00:00-24:00'), []);
    expect(week.every(({ closed: [only] }) => only?.from === 0 && only.to === 1440)).toBe(true);
  });

  test('lines that overlap are one stretch', () => {
    const week = weekView(hours('mon 09:00-12:00', 'mon 11:00-15:00'), []);
    expect(week[monday]?.closed).toEqual([{ from: 540, to: 900 }]);
  });

  test('a window shows only where it opens something', () => {
    const week = weekView(hours('mon 09:00-12:00'), hours('mon-fri 11:30-13:00'));
    expect(week[monday]?.open).toEqual([{ from: 690, to: 720 }]);
    expect(week[friday]?.open).toEqual([]);
  });
});

test('it says of every minute what a device in Britain decides', () => {
  const week = Temporal.PlainDate.from('2026-11-16');
  fc.assert(
    fc.property(
      fc.array(anyHours, { maxLength: 3 }),
      fc.array(anyHours, { maxLength: 2 }),
      fc.integer({ min: 0, max: 7 * 1440 - 1 }),
      (blocked, open, minute) => {
        const timeZone = 'Europe/London';
        const date = week.add({ days: Math.floor(minute / 1440) }).toString();
        const at = boundsOfDate(date, timeZone).start + (minute % 1440) * 60_000;
        const { closed } = timetableAt({ timeZone, blocked, open, terms: [], closures: [] }, at);
        const day = weekView(blocked, open)[Math.floor(minute / 1440)];
        const isDrawn = day?.closed.some(({ from, to }) => from <= minute % 1440 && minute % 1440 < to);
        expect(isDrawn).toBe(closed);
      },
    ),
  );
});

describe('what is worth a word', () => {
  test('two lines for the same time, each pair once', () => {
    const lines = hours('mon-fri 08:45-16:00', 'fri 15:00-17:00', 'sat 09:00-10:00');
    expect(weekNotes(lines, [])).toEqual([{ kind: 'overlap', first: 0, second: 1 }]);
  });

  test('over midnight, too', () => {
    expect(weekNotes(hours('sun 22:00-06:00', 'mon 05:00-09:00'), [])).toHaveLength(1);
  });

  test('lines that only touch are no overlap', () => {
    expect(weekNotes(hours('mon 09:00-12:00', 'mon 12:00-15:00'), [])).toEqual([]);
  });

  test('a window at a time that no line closes', () => {
    const windows = hours('mon 12:00-13:00', 'sat 12:00-13:00');
    expect(weekNotes(hours('mon-fri 08:45-16:00'), windows)).toEqual([{ kind: 'idle', window: 1 }]);
  });

  test('a line that cannot be read keeps the numbers of the others', () => {
    const [one, other] = hours('mon 09:00-12:00', 'mon 11:00-15:00');
    expect(weekNotes([undefined, one, other], [undefined])).toEqual([
      { kind: 'overlap', first: 1, second: 2 },
    ]);
  });
});
