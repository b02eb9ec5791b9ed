import { expect, it } from 'vitest';

import { type PopupState, withOverview, withWeek } from '../../../components/popup-state.ts';
import type { Overview, WeekSummary } from '../../../lib/core/overview.ts';

const weekOf = (monday: string): WeekSummary => ({ monday, days: [], nudges: {} as WeekSummary['nudges'] });

const [thisWeek, lastWeek, older] = [weekOf('2026-11-16'), weekOf('2026-11-09'), weekOf('2026-11-02')];
const overview = { usedToday: 5, thisWeek, lastWeek } as Overview;
const stepped: PopupState = {
  ...{ kind: 'ready', overview, weeksAgo: 2, now: 1 },
  weeks: [thisWeek, lastWeek, older],
};

it('begins with this week and the last', () => {
  expect(withOverview({ kind: 'loading' }, overview, 1)).toEqual({
    ...{ kind: 'ready', overview, weeksAgo: 0, weeks: [thisWeek, lastWeek], now: 1 },
  });
});

it('keeps the week that was stepped to, and those that were fetched, at another answer', () => {
  const next = { ...overview, usedToday: 6, thisWeek: { ...thisWeek } };
  const state = withOverview(stepped, next, 2);
  expect(state).toEqual({ ...stepped, overview: next, now: 2 });
  expect(state).toHaveProperty('weeks.0', next.thisWeek);
});

it('steps to a week with what was fetched, and leaves what was answered since', () => {
  const answered = withOverview({ kind: 'loading' }, overview, 1);
  const stale = { ...thisWeek, days: [{ date: '2026-11-16', bySite: { x: 1 } }] };
  expect(
    withWeek(answered, 1, [
      [0, stale],
      [2, older],
    ]),
  ).toEqual({ ...answered, weeksAgo: 1, weeks: [thisWeek, lastWeek, older] });
  expect(withWeek({ kind: 'failed' }, 1, [[2, older]])).toEqual({ kind: 'failed' });
});
