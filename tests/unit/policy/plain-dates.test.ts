import { describe, expect, test } from 'vitest';

import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { known } from '../../../lib/known/known-ids.ts';

describe('dates as a word processor writes them', () => {
  test.each(['peopleMadeOn', 'peopleUntil', 'gentleUntil'] as const)('%s is read, and kept plain', (key) => {
    const raw = {
      peopleMadeOn: '2026-09-02',
      peopleUntil: '2027-07-31',
      access: 'never',
      [key]: '2026–11–20',
    };
    expect(parsePolicy(raw, known)).toEqual({ policy: { ...raw, [key]: '2026-11-20' }, issues: [] });
  });
});
