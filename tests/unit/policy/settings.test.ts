import { describe, expect, test } from 'vitest';

import { computeSettings } from '../../../lib/policy/settings.ts';
import { watchListsOf } from '../../../lib/policy/watch-lists.ts';

const sites = ['x', 'facebook', 'instagram'];

describe('computeSettings', () => {
  test('without a policy nothing is enforced and no rule has a severity of its own', () => {
    const settings = computeSettings(undefined, sites);
    expect(settings.origin).toBe('none');
    expect(settings.access).toMatchObject({ enforced: false, sites, keepWeeks: 13 });
    expect(settings.access).not.toHaveProperty('dailyMinutes');
    expect(settings.nudges.severities).toEqual({});
  });

  test('hours are read in the school’s zone, London where none is named', () => {
    const { access } = computeSettings(
      {
        enforceOn: 'every-device',
        blockedHours: ['mon-fri 08:45-16:00'],
        openWindows: ['wed 12:00-13:00 Lunch'],
      },
      sites,
    );
    expect(access.enforced).toBe(true);
    expect(access.timetable).toEqual({
      timeZone: 'Europe/London',
      blocked: [{ days: [1, 2, 3, 4, 5], from: 525, to: 960 }],
      open: [{ days: [3], from: 720, to: 780, label: 'Lunch' }],
      terms: [],
      closures: [],
    });
  });

  test('hours without enforceOn are hours that nothing enforces', () => {
    expect(computeSettings({ blockedHours: ['mon-fri 08:45-16:00'] }, sites).access.enforced).toBe(false);
  });

  test('exempt sites and sites nobody knows do not count', () => {
    const counted = computeSettings(
      { sites: ['x', 'facebook', 'myspace'], exemptSites: ['facebook'] },
      sites,
    );
    expect(counted.access.sites).toEqual(['x']);
    expect(computeSettings({ exemptSites: ['x'] }, sites).access.sites).toEqual(['facebook', 'instagram']);
  });

  test('severities and citations are kept by rule and role, switched-off nudges by site and surface', () => {
    const { nudges, checkUpClauses } = computeSettings(
      {
        severities: ['school-mention=notice', 'friend-request.pupil=pause'],
        clauses: ['school-mention=Oak Tree 6.1: a = b', 'check-up-audience=Oak Tree 6.15: c'],
        nudgesOff: ['x:message', 'facebook'],
        officialAccounts: ['x:@StJames_Primary'],
      },
      sites,
    );
    expect(nudges.severities).toEqual({ 'school-mention': 'notice', 'friend-request.pupil': 'pause' });
    expect(nudges.clauses).toEqual({ 'school-mention': 'Oak Tree 6.1: a = b' });
    expect(checkUpClauses).toEqual({ 'check-up-audience': 'Oak Tree 6.15: c' });
    expect(nudges.off).toEqual(['x:message', 'facebook']);
    expect(nudges.officialAccounts).toEqual(['x:stjames_primary']);
  });

  test('the trust, federation and council are one list of organisations', () => {
    const { school } = computeSettings(
      {
        schoolNames: ['Oak School'],
        trustNames: ['Oak Trust'],
        councilNames: ['East Sussex County Council'],
      },
      sites,
    ).nudges;
    expect(school.organisations).toEqual(['Oak Trust', 'East Sussex County Council']);
    expect(school).not.toHaveProperty('town');
  });
});

describe('watchListsOf', () => {
  const policy = { listSalt: 'salt', pupils: ['AAAAAAAA'], staffCommon: ['BBBBBBBB'] };

  test('each list carries its role and whether its names are common', () => {
    expect(watchListsOf(policy, '2026-11-20')).toEqual({
      salt: 'salt',
      lists: [
        { role: 'pupil', common: false, packed: ['AAAAAAAA'] },
        { role: 'staff', common: true, packed: ['BBBBBBBB'] },
      ],
    });
  });

  test('lists without a salt, or with nobody on them, are no lists', () => {
    expect(watchListsOf({ pupils: ['AAAAAAAA'] }, '2026-11-20')).toBeUndefined();
    expect(watchListsOf({ listSalt: 'salt', pupils: [] }, '2026-11-20')).toBeUndefined();
  });

  test.each([
    ['on the last day', { peopleUntil: '2026-11-20' }, true],
    ['the day after', { peopleUntil: '2026-11-19' }, false],
    ['400 days after they were made', { peopleMadeOn: '2025-10-16' }, true],
    ['401 days after they were made', { peopleMadeOn: '2025-10-15' }, false],
    [
      'past 400 days, whatever the end says',
      { peopleMadeOn: '2025-10-15', peopleUntil: '2030-01-01' },
      false,
    ],
  ])('%s', (_, dates, held) => {
    expect(watchListsOf({ ...policy, ...dates }, '2026-11-20') !== undefined).toBe(held);
  });
});
