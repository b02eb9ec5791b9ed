import { describe, expect, test } from 'vitest';

import { usuallyCounted } from '../../../lib/core/site-info.ts';
import { holdLastGood } from '../../../lib/policy/hold-last-good.ts';
import { heldOutcome, type PolicyIssue } from '../../../lib/policy/issue.ts';
import { usualSites } from '../../../lib/policy/loosening.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import type { SchoolPolicy } from '../../../lib/policy/schema.ts';
import { catalogue } from '../../../lib/sites/catalogue.ts';
import { known } from '../../../lib/known/known-ids.ts';

const sites = { ...known, sites: catalogue.map(({ id }) => id) };

/** What holds when `raw` arrives after `previous`. */
function arrive(previous: SchoolPolicy, raw: unknown) {
  const { policy, issues } = parsePolicy(raw, sites);
  return holdLastGood(previous, policy, issues);
}

describe('sites that a policy names', () => {
  test('beyond the usual ones are held: without the key they would open', () => {
    const previous = { sites: ['x', 'tiktok'] };
    const named = { policyVersion: '2' };
    expect(arrive(previous, named).policy).toEqual({ ...named, ...previous });
    for (const broken of ['', [], ['nowhere'], { a: 1 }])
      expect(arrive(previous, { sites: broken })).toMatchObject({
        policy: previous,
        issues: expect.toSatisfy((issues: PolicyIssue[]) =>
          issues.every(({ outcome }) => outcome.startsWith(heldOutcome)),
        ) as unknown,
      });
    expect(arrive(previous, { sites: ['x'] }).policy).toEqual({ sites: ['x'] });
  });

  test('the usual sites are those of the catalogue', () => {
    expect([...usualSites].sort()).toEqual(
      usuallyCounted(catalogue)
        .map(({ id }) => id)
        .sort(),
    );
  });
});
