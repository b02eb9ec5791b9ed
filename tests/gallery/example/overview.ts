import type { Overview, WeekSummary } from '../../../lib/core/overview.ts';
import { given } from '../frame/given.ts';

const MINUTE = 60_000;
const none = { shown: 0, heeded: 0 };

/** A Thursday, half past twelve in London. */
export const NOW = Temporal.Instant.from('2026-11-19T12:30:00Z').epochMilliseconds;

/** Minutes of X and Facebook, day by day from Monday. */
const daysOf = (monday: string, minutes: readonly (readonly [number, number])[]): WeekSummary['days'] =>
  minutes.map(([x, facebook], index) => ({
    date: Temporal.PlainDate.from(monday).add({ days: index }).toString(),
    bySite: { x: x * MINUTE, facebook: facebook * MINUTE },
  }));

export const thisWeek: WeekSummary = {
  monday: '2026-11-16',
  days: daysOf('2026-11-16', [
    [12, 6],
    [4, 22],
    [18, 8],
    [7, 5.4],
  ]),
  nudges: {
    school: { shown: 3, heeded: 2 },
    role: { shown: 1, heeded: 1 },
    people: { shown: 1, heeded: 0 },
    contact: none,
    photo: none,
  },
};

export const lastWeek: WeekSummary = {
  monday: '2026-11-09',
  days: daysOf('2026-11-09', [
    [20, 10],
    [15, 15],
    [6, 12],
    [30, 0],
    [9, 14],
    [0, 28],
    [11, 3],
  ]),
  nudges: { school: none, role: none, people: none, contact: none, photo: none },
};

export const emptyWeek: WeekSummary = {
  ...{ monday: '2026-11-16', days: [] },
  nudges: { school: none, role: none, people: none, contact: none, photo: none },
};

const sites = [
  { id: 'x', name: given('X') },
  { id: 'facebook', name: given('Facebook') },
];

/** An ordinary Thursday at a school with a policy. */
export const overview: Overview = {
  origin: 'policy',
  policy: { state: 'active', name: given('Oak Tree staff policy'), version: '3.2', errors: 0 },
  monitoringUrl: 'https://school.example/policy',
  enforcement: 'enforced',
  access: {
    state: 'open',
    remaining: 17.6 * MINUTE,
    until: Temporal.Instant.from('2026-11-19T13:15:00Z').epochMilliseconds,
  },
  timeZone: 'Europe/London',
  today: '2026-11-19',
  usedToday: 12.4 * MINUTE,
  allowance: 30 * MINUTE,
  thisWeek,
  lastWeek,
  sites,
  charted: sites,
  keepWeeks: 13,
  withoutAccess: [],
  changedSites: [],
  health: [
    { id: 'facebook', name: given('Facebook'), health: 'recognised' },
    { id: 'youtube', name: given('YouTube'), health: 'hours-only' },
    { id: 'x', name: given('X'), health: 'unseen' },
  ],
  passes: [],
};
