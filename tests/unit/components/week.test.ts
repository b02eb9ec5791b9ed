import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { columnsOf, ringDashes, scaleEnd, yOf } from '../../../components/chart-geometry.ts';
import { shownWeek } from '../../../components/popup-state.ts';
import { compareWeek, type Day, weekView } from '../../../components/week.ts';
import { dayDetail, daySpoken } from '../../../components/WeekChart.tsx';
import { comparisonLine } from '../../../components/WeekFigures.tsx';
import type { NudgeTotals, WeekSummary } from '../../../lib/core/overview.ts';
import { NOW, overview } from '../../gallery/example/overview.ts';

const MINUTE = 60_000;
const none = { shown: 0, heeded: 0 };
const nudges: NudgeTotals = { school: none, role: none, people: none, contact: none, photo: none };
const sites = [
  { id: 'x', name: 'X' },
  { id: 'facebook', name: 'Facebook' },
];

const week = (monday: string, days: Record<string, Record<string, number>>): WeekSummary => ({
  monday,
  days: Object.entries(days).map(([date, bySite]) => ({ date, bySite })),
  nudges,
});

const thisWeek = week('2026-11-16', {
  '2026-11-16': { x: 10 * MINUTE, facebook: 5 * MINUTE },
  '2026-11-18': { facebook: 20 * MINUTE, old: 2 * MINUTE },
});
const lastWeek = week('2026-11-09', { '2026-11-09': { x: 7 * MINUTE }, '2026-11-15': { x: 3 * MINUTE } });
const view = weekView(thisWeek, lastWeek, sites);
const inMinutes = (time: number | undefined): number => (time ?? NaN) / MINUTE;

describe('a week as it is shown', () => {
  test('has seven days, also where nothing was used', () => {
    expect(view.days.map((day) => day.date)).toEqual(
      [16, 17, 18, 19, 20, 21, 22].map((day) => `2026-11-${String(day)}`),
    );
    expect(view.days.map((day) => day.total / MINUTE)).toEqual([15, 0, 22, 0, 0, 0, 0]);
  });

  test('has the same day of the week before beside each', () => {
    expect(view.days.map((day) => inMinutes(day.before))).toEqual([7, 0, 0, 0, 0, 0, 3]);
    expect([view.total, view.totalBefore].map(inMinutes)).toEqual([37, 10]);
  });

  test('keeps each site in its colour, and counts a site without one among the others', () => {
    expect(view.days[2]?.shares.map(({ site, slot }) => [site.name, slot])).toEqual([
      ['Facebook', 2],
      ['Other sites', 'other'],
    ]);
    expect(view.sites.map(({ site, used }) => [site.id, used / MINUTE])).toEqual([
      ['x', 10],
      ['facebook', 25],
      ['other', 2],
    ]);
  });

  test('never has two sites in one colour, and loses no time, whatever is used', () => {
    const site = fc.constantFrom(...'abcdefghijkl');
    const usage = fc.dictionary(site, fc.integer({ min: 0, max: 90 * MINUTE }));
    fc.assert(
      fc.property(usage, usage, fc.uniqueArray(site, { maxLength: 6 }), (monday, sunday, ids) => {
        const charted = ids.map((id) => ({ id, name: id }));
        const used = week('2026-11-16', { '2026-11-16': monday, '2026-11-22': sunday });
        const { days, sites: legend, total } = weekView(used, undefined, charted);
        for (const shares of [legend, ...days.map((day) => day.shares)]) {
          expect(new Set(shares.map(({ slot }) => slot)).size).toBe(shares.length);
          for (const { slot } of shares) expect(slot === 'other' || (slot >= 1 && slot <= 6)).toBe(true);
        }
        expect(legend.reduce((sum, share) => sum + share.used, 0)).toBe(total);
        expect(total).toBe([...Object.values(monday), ...Object.values(sunday)].reduce((a, b) => a + b, 0));
      }),
    );
  });

  test('compares nothing with a week before that is not known', () => {
    const alone = weekView(thisWeek, undefined, sites);
    expect(alone.totalBefore).toBeUndefined();
    expect(compareWeek(alone, '2026-11-25')).toBeUndefined();
    const [monday, tuesday, wednesday] = alone.days.map((day) => [dayDetail(day), daySpoken(day)]);
    expect(monday).toEqual([
      'Mon: 15m (X 10m, Facebook 5m)',
      'Monday 16 November: 15 minutes; X 10 minutes, Facebook 5 minutes',
    ]);
    expect(tuesday).toEqual(['Tue: 0m', 'Tuesday 17 November: not used']);
    expect(wednesday?.[0]).toBe('Wed: 22m (Facebook 20m, Other sites 2m)');
  });

  test('names the one site of a day', () => {
    const one = weekView(week('2026-11-16', { '2026-11-16': { facebook: 5 * MINUTE } }), lastWeek, sites);
    const [monday] = one.days;
    if (!monday) throw new Error('a week has seven days');
    expect(dayDetail(monday)).toBe('Mon: Facebook 5m, week before 7m');
    expect(daySpoken(monday)).toBe('Monday 16 November: Facebook 5 minutes; the week before, 7 minutes');
  });

  test('says each day in words', () => {
    const [monday, tuesday] = view.days;
    if (!monday || !tuesday) throw new Error('a week has seven days');
    expect(dayDetail(monday)).toBe('Mon: 15m (X 10m, Facebook 5m), week before 7m');
    expect(daySpoken(monday)).toBe(
      'Monday 16 November: 15 minutes; X 10 minutes, Facebook 5 minutes; the week before, 7 minutes',
    );
    expect(daySpoken(tuesday)).toBe('Tuesday 17 November: not used; the week before, no minutes');
  });
});

describe('this week beside last week', () => {
  test('is not compared where the week before is not kept whole any more', () => {
    const shown = (weeksAgo: number, keepWeeks: number) =>
      shownWeek({
        ...{ kind: 'ready', now: NOW, overview: { ...overview, charted: sites, keepWeeks } },
        ...{ weeksAgo, weeks: [thisWeek, lastWeek, lastWeek] },
      });
    expect(shown(0, 2)).toMatchObject({ monday: '2026-11-16', totalBefore: 10 * MINUTE });
    expect(shown(1, 2)).toMatchObject({ monday: '2026-11-09', total: 10 * MINUTE });
    expect([shown(0, 1), shown(1, 2)].map(({ totalBefore }) => totalBefore)).toEqual([undefined, undefined]);
  });

  test('is compared with as many days of it, until it is over', () => {
    expect(compareWeek(view, '2026-11-18')).toEqual({ difference: 30 * MINUTE, upTo: '2026-11-18' });
    expect(compareWeek(view, '2026-11-22')).toEqual({ difference: 27 * MINUTE });
    expect(compareWeek(view, '2026-11-25')).toEqual({ difference: 27 * MINUTE });
  });

  test.each([
    [{ difference: 30 * MINUTE, upTo: '2026-11-18' }, '30m more than by Wednesday last week'],
    [{ difference: -80 * MINUTE, upTo: '2026-11-18' }, '1h 20m less than by Wednesday last week'],
    [{ difference: 20_000, upTo: '2026-11-18' }, 'As much as by Wednesday last week'],
    [{ difference: 30 * MINUTE }, '30m more than the week before'],
    [{ difference: -MINUTE }, '1m less than the week before'],
    [{ difference: 0 }, 'As much as the week before'],
  ])('says %o', (comparison, line) => {
    expect(comparisonLine(comparison)).toBe(line);
  });
});

describe('the chart', () => {
  test('has a scale that holds both weeks and the allowance, to a round step', () => {
    expect(scaleEnd(view.days, undefined) / MINUTE).toBe(30);
    expect(scaleEnd(view.days, 45 * MINUTE) / MINUTE).toBe(60);
    expect(scaleEnd([], undefined) / MINUTE).toBe(10);
  });

  const size = { width: 280, height: 90, barWidth: 20 };
  const minutes = fc.integer({ min: 0, max: 300 });

  test('stacks bars on the floor without a gap, as high as the time they stand for', () => {
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 1, maxLength: 5 }), minutes, (times, before) => {
        const shares = times.map((time, index) => ({
          site: { id: String(index), name: String(index) },
          slot: index + 1,
          used: time * MINUTE,
        }));
        const total = times.reduce((sum, time) => sum + time, 0) * MINUTE;
        const day: Day = { date: '2026-11-16', total, before: before * MINUTE, shares };
        const end = scaleEnd([day], undefined);
        const [column] = columnsOf([day], end, size);
        let floor = size.height;
        for (const bar of column?.bars ?? []) {
          expect(bar.y + bar.height).toBeCloseTo(floor);
          floor = bar.y;
        }
        expect(floor).toBeCloseTo(yOf(total, end, size.height));
        expect(floor).toBeGreaterThanOrEqual(-1e-9);
        expect(column?.beforeY).toBeCloseTo(size.height * (1 - (before * MINUTE) / end));
      }),
    );
  });

  test('sets the columns side by side, each in the middle of its seventh', () => {
    const columns = columnsOf(view.days, 30 * MINUTE, size);
    expect(columns.map((column) => column.x)).toEqual([10, 50, 90, 130, 170, 210, 250]);
  });

  test.each([
    [15, 30, '50.00 100'],
    [40, 30, '100.00 100'],
    [-1, 30, '0.00 100'],
    [1, 0, '0.00 100'],
  ])('a ring of %d out of %d', (part, whole, dashes) => {
    expect(ringDashes(part, whole)).toBe(dashes);
  });
});
