import { describe, expect, test } from 'vitest';

import { fileOf, weeksView } from '../../../components/weeks/view.ts';
import type { NudgeTotals, WeekSummary } from '../../../lib/core/overview.ts';

const MINUTE = 60_000;
const none = { shown: 0, heeded: 0 };
const nudges: NudgeTotals = { school: none, role: none, people: none, contact: none, photo: none };
const known = [
  { id: 'facebook', name: 'Facebook' },
  { id: 'x', name: 'X' },
];

/** Weeks back from that of 16 November 2026, with so many minutes by site on their Monday. */
const weeks = (...all: readonly Record<string, number>[]): readonly WeekSummary[] =>
  all.map((minutes, index) => {
    const monday = Temporal.PlainDate.from('2026-11-16').subtract({ weeks: index }).toString();
    const bySite = Object.fromEntries(Object.entries(minutes).map(([id, count]) => [id, count * MINUTE]));
    return { monday, days: [{ date: monday, bySite }], nudges };
  });

describe('all weeks', () => {
  const view = weeksView(weeks({ x: 10 }, {}, { x: 5, facebook: 20 }, {}, {}, {}), known);

  test('end with the oldest in which there is anything', () => {
    expect(view.rows.map(({ monday, total }) => [monday, total / MINUTE])).toEqual([
      ['2026-11-16', 10],
      ['2026-11-09', 0],
      ['2026-11-02', 25],
    ]);
    expect(view.most / MINUTE).toBe(25);
  });

  test('have each used site in its place, also in a week without it', () => {
    expect(view.sites.map(({ site, used }) => [site.name, used / MINUTE])).toEqual([
      ['Facebook', 20],
      ['X', 15],
    ]);
    expect(view.rows[0]?.shares.map(({ used }) => used / MINUTE)).toEqual([0, 10]);
  });

  test('have one column for all sites without a colour, behind the others; the file has each', () => {
    const all = weeks({ x: 10, reddit: 3 }, { tiktok: 2, facebook: 1 });
    const shown = weeksView(all, known);
    expect(shown.sites.map(({ site, used }) => [site.name, used / MINUTE])).toEqual([
      ['Facebook', 1],
      ['X', 10],
      ['Other sites', 5],
    ]);
    const file = weeksView(all, [
      ...known,
      { id: 'reddit', name: 'Reddit' },
      { id: 'tiktok', name: 'TikTok' },
    ]);
    expect(fileOf(file).split('\r\n')[1]).toBe('2026-11-16,0,10,3,0,13,0,0');
  });

  test('say of nudges only what is kept', () => {
    const old = weeksView(weeks({ x: 1 }, {}, {}, {}, { x: 1 }), known);
    expect(old.rows.map((row) => row.nudges)).toEqual([none, none, none, none, undefined]);
  });

  test('are none where nothing was counted', () => {
    expect(weeksView(weeks({}, {}), known)).toMatchObject({ sites: [], rows: [], most: 0 });
  });

  test('are the same in the file, in whole minutes', () => {
    expect(fileOf(view).split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFWeek beginning,Facebook (minutes),X (minutes),All sites (minutes),Nudges shown,Nudges acted on',
      '2026-11-16,0,10,10,0,0',
    ]);
  });
});
