import type { Diagnostics, KeyIssue, KeyReport } from '../../../lib/core/diagnostics.ts';
import { given } from '../frame/given.ts';
import { NOW } from './overview.ts';

const HOUR = 3_600_000;

const key = (
  name: string,
  title: string,
  values: readonly string[],
  change: Partial<KeyReport> = {},
): KeyReport => ({
  ...{ key: given(name), title: given(title), description: given(`What ${title} is for.`) },
  ...{ state: 'set', values: values.map(given), arrivedAt: NOW - 48 * HOUR, issues: [] },
  ...change,
});

const issue: KeyIssue = {
  ...{
    at: given('item 2'),
    problem: given('“8.45-16” is not a time of day'),
    expected: given('hours as 08:45-16:00'),
  },
  ...{ example: given('mon-fri 08:45-16:00'), outcome: given('The other items hold.'), level: 'error' },
};

/** A device at a school, all as it should be. */
export const inOrder: Diagnostics = {
  policy: {
    source: 'browser',
    ...{ name: given('Oak Tree staff policy'), version: '3.2' },
    ...{ readAt: NOW - HOUR, changedAt: NOW - 48 * HOUR, others: [] },
    groups: [
      {
        title: given('The school'),
        keys: [
          key('schoolNames', 'Names of the school', [
            'Oak Tree Primary',
            'Oak Tree',
            'OTP',
            'The Oaks',
            'Oak Tree School',
          ]),
          key('town', 'Town', [], { state: 'unset', absent: given('no town is watched for') }),
        ],
      },
      {
        title: given('Hours'),
        keys: [key('blockedHours', 'Hours in which sites are closed', ['mon-fri 08:45-16:00'])],
      },
    ],
  },
  people: {
    state: 'in-use',
    lists: [
      { key: 'pupils', title: given('Pupils'), people: 412 },
      { key: 'pupilsCommon', title: given('Pupils with common names'), people: 38 },
    ],
    ...{ madeOn: '2026-09-02', until: '2027-08-31', daysLeft: 285 },
  },
  enforcement: {
    enforcement: 'enforced',
    access: { state: 'open', remaining: 1_056_000, until: NOW + HOUR },
    openBecause: 'open-window',
    ...{ allowance: 1_800_000, usedToday: 744_000, hoursToday: '08:45-16:00' },
    minutes: { since: NOW - 240 * HOUR, sharing: 'off' },
    rules: { wanted: [], found: [] },
    scripts: { wanted: [], found: [] },
  },
  sites: [
    {
      ...{ id: 'x', name: given('X'), health: 'recognised', faults: [], use: 'counted' },
      hosts: [{ host: given('x.com'), match: '*://*.x.com/*', held: true }],
    },
    {
      ...{ id: 'linkedin', name: given('LinkedIn'), health: 'unseen', faults: [], use: 'exempt' },
      hosts: [{ host: given('linkedin.com'), match: '*://*.linkedin.com/*', held: true }],
    },
  ],
  language: { tag: 'en-GB' },
  versions: {
    ...{ lanyard: '1.2.3', extensionId: given('abcdefgh'), browser: given('Chromium 156.0.8078.79') },
    ...{
      platform: given('linux (x86-64)'),
      minimumBrowser: given('Chrome or Edge 144'),
      database: { kind: 'ok' },
    },
  },
  timeZone: 'Europe/London',
  it: given('Sam Reid'),
};

/** The same with as much amiss as can be. */
export const amiss: Diagnostics = {
  ...inOrder,
  policy: {
    ...inOrder.policy,
    ...{ source: 'kept', heldSince: NOW - 24 * HOUR },
    others: [{ ...issue, key: given('blockedHour'), level: 'warning', suggestion: given('blockedHours') }],
    groups: [
      {
        title: given('Hours'),
        keys: [
          key('blockedHours', 'Hours in which sites are closed', ['mon-fri 08:45-16:00'], {
            ...{ state: 'held', issues: [issue], wrongSince: NOW - 3 * HOUR },
          }),
          key('terms', 'Terms', [], {
            state: 'refused',
            issues: [{ ...issue, outcome: given('No terms hold.') }],
          }),
        ],
      },
    ],
  },
  people: { ...inOrder.people, state: 'ended', until: '2026-08-31', daysLeft: -80 },
  enforcement: {
    ...inOrder.enforcement,
    access: { state: 'closed', reason: 'blocked-hours', reopensAt: NOW + 2 * HOUR },
    minutes: { since: NOW - HOUR, sharing: 'failing' },
    rules: { wanted: ['x', 'facebook'], found: ['x'] },
  },
  sites: [
    {
      ...{ id: 'x', name: given('X'), health: 'no-access', faults: [], use: 'counted' },
      hosts: [{ host: given('x.com'), match: '*://*.x.com/*', held: false }],
    },
    {
      ...{ id: 'facebook', name: given('Facebook'), health: 'changed', use: 'counted' },
      faults: [{ fault: 'requests-nameless', on: '2026-11-18' }],
      hosts: [{ host: given('facebook.com'), match: '*://*.facebook.com/*', held: true }],
    },
  ],
  versions: { ...inOrder.versions, database: { kind: 'rebuilt', at: NOW - 24 * HOUR } },
};
