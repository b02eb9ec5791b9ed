import { describe, expect, test } from 'vitest';

import { pastTermsIssues } from '../../../lib/policy/past-terms.ts';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const policy = {
  blockedHours: ['mon-fri 08:45-16:00'],
  termDates: ['2026-09-02/2026-10-23', '2026-11-02/2026-12-18'],
};

describe('terms that are all over', () => {
  test.each([
    ['2026-10-28T12:00:00Z', 0],
    ['2026-12-18T23:59:59Z', 0],
    ['2026-12-19T00:00:00Z', 1],
  ])('at %s: %d warnings', (now, count) => {
    expect(pastTermsIssues(policy, at(now))).toHaveLength(count);
  });

  test('are said once, as a warning on the key', () => {
    expect(pastTermsIssues(policy, at('2027-09-14T10:00:00Z'))).toMatchObject([
      { key: 'termDates', level: 'warning', problem: 'all of its dates are past' },
    ]);
  });

  test('end on the school’s own clock', () => {
    const auckland = { ...policy, timeZone: 'Pacific/Auckland' };
    expect(pastTermsIssues(auckland, at('2026-12-18T12:00:00Z'))).toHaveLength(1);
  });

  test('mean nothing without blocked hours, and no terms are all year', () => {
    const later = at('2027-09-14T10:00:00Z');
    expect(pastTermsIssues({ termDates: policy.termDates }, later)).toEqual([]);
    expect(pastTermsIssues({ blockedHours: policy.blockedHours, termDates: [] }, later)).toEqual([]);
  });
});
