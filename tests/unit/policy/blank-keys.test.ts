import { expect, test } from 'vitest';

import { holdLastGood } from '../../../lib/policy/hold-last-good.ts';
import { heldOutcome } from '../../../lib/policy/issue.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import type { SchoolPolicy } from '../../../lib/policy/schema.ts';
import { known } from '../../../lib/known/known-ids.ts';

const previous: SchoolPolicy = { enforceOn: 'every-device', dailyMinutes: 30 };

test('a key that was left blank is held, and one issue says both', () => {
  const read = parsePolicy({ ...previous, dailyMinutes: ' ' }, known);
  const { policy, issues } = holdLastGood(previous, read.policy, read.issues);
  expect(policy).toEqual(previous);
  expect(issues).toMatchObject([
    { key: 'dailyMinutes', problem: 'it is blank', outcome: `${heldOutcome} To end it, set it to 1440.` },
  ]);
});

test.each(['', '  '])('a key without a name (“%s”) is told as that', (name) => {
  const { policy, issues } = parsePolicy({ [name]: 'x', access: 'never' }, known);
  expect(policy).toEqual({ access: 'never' });
  expect(issues).toMatchObject([{ key: 'a key without a name', level: 'warning' }]);
});
