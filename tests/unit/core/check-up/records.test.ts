import { describe, expect, it } from 'vitest';

import { type CheckUpRecord, reminderOf, statusOf } from '../../../../lib/core/check-up/records.ts';

const record = (change: Partial<CheckUpRecord>): CheckUpRecord => ({
  mode: 'joining',
  item: 'own-name',
  state: 'done',
  on: '2026-02-28',
  ...change,
});

describe('how an item stands', () => {
  it('is open until somebody says something of it', () => {
    expect(statusOf(undefined, '2026-11-21')).toBe('open');
    expect(statusOf(record({ state: 'not-for-me' }), '2030-01-01')).toBe('not-for-me');
  });

  it('is done for a year, joining; for good, leaving and for a school account', () => {
    expect(statusOf(record({}), '2027-02-27')).toBe('done');
    expect(statusOf(record({}), '2027-02-28')).toBe('again');
    expect(statusOf(record({ mode: 'leaving' }), '2030-01-01')).toBe('done');
    expect(statusOf(record({ mode: 'official' }), '2030-01-01')).toBe('done');
  });

  it('waits until the day of which somebody wanted to be reminded', () => {
    const later = record({ state: 'later', until: '2027-01-05' });
    expect(statusOf(later, '2027-01-04')).toBe('later');
    expect(statusOf(later, '2027-01-05')).toBe('again');
  });
});

describe('what the popup reminds of', () => {
  it('is nothing while nothing is due', () => {
    expect(reminderOf([], '2026-11-21')).toBeUndefined();
    const waiting = [record({}), record({ state: 'later', until: '2027-01-05' })];
    expect(reminderOf(waiting, '2026-11-21')).toBeUndefined();
  });

  it('is how much was asked for, and that a year is over', () => {
    const later = record({ state: 'later', until: '2027-01-05' });
    expect(reminderOf([later, { ...later, mode: 'leaving' }], '2027-01-05')).toEqual({
      asked: 2,
      yearIsOver: false,
    });
    expect(reminderOf([record({})], '2027-03-01')).toEqual({ asked: 0, yearIsOver: true });
  });
});
