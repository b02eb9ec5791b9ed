import { describe, expect, it } from 'vitest';

import { policyDates } from '../../../lib/core/policy-dates.ts';

const wrong = { key: 'hours', problem: 'it is wrong' };
const first = { policy: { name: 'Oak Tree', names: ['Oak', 'Tree'] }, issues: [wrong] };
const kept = { ...first, dates: policyDates(undefined, first, 1) };

describe('the dates of a policy', () => {
  it('are those of its first arrival', () => {
    expect(kept.dates).toEqual({ changedAt: 1, values: { name: 1, names: 1 }, issues: { hours: 1 } });
  });

  it('stay while the same arrives again', () => {
    expect(policyDates(kept, structuredClone(first), 2)).toEqual(kept.dates);
  });

  it('change with what has changed, and with nothing else', () => {
    const next = { policy: { ...first.policy, names: ['Oak'] }, issues: first.issues };
    expect(policyDates(kept, next, 2)).toEqual({
      changedAt: 2,
      values: { name: 1, names: 2 },
      issues: { hours: 1 },
    });
  });

  it('say since when a key is wrong in the way it is', () => {
    const next = { policy: first.policy, issues: [{ ...wrong, problem: 'it is blank' }] };
    expect(policyDates(kept, next, 2)).toMatchObject({ changedAt: 2, issues: { hours: 2 } });
  });

  it('forget what is gone', () => {
    expect(policyDates(kept, { policy: {}, issues: [] }, 2)).toEqual({
      changedAt: 2,
      values: {},
      issues: {},
    });
  });
});
