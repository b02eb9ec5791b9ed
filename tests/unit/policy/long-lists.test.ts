import { describe, expect, test } from 'vitest';

import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { known } from '../../../lib/known/known-ids.ts';

const parse = (raw: unknown) => parsePolicy(raw, known);

describe('lists', () => {
  test('one longer than any school needs is read as far as it is useful, and that is told', () => {
    const schoolNames = Array.from({ length: 5000 }, (_, at) => `School ${String(at)}`);
    const { policy, issues } = parse({ schoolNames });
    expect(policy.schoolNames).toEqual(schoolNames.slice(0, 200));
    expect(issues).toMatchObject([
      {
        key: 'schoolNames',
        at: 'items from 201',
        problem: 'it has 5000 items, and more than 200 are not read',
        outcome: 'The first 200 items hold; the rest of the list is left out.',
        level: 'error',
      },
    ]);
  });

  test('an item that stands there twice counts once', () => {
    expect(parse({ remarkTargets: ['school', 'pupils', 'school'] })).toEqual({
      policy: { remarkTargets: ['school', 'pupils'] },
      issues: [],
    });
  });
});
