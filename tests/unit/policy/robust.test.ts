import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { holdLastGood } from '../../../lib/policy/hold-last-good.ts';
import { issueText } from '../../../lib/policy/issue.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { policyKeyNames, schoolPolicySchema, type SchoolPolicy } from '../../../lib/policy/schema.ts';
import { computeSettings } from '../../../lib/policy/settings.ts';
import { without } from '../../../lib/core/without.ts';
import { known } from '../../../lib/known/known-ids.ts';
import { presets } from './presets.ts';

const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withSparseArray: true,
});

const junk = fc.oneof(fc.jsonValue(), anything, fc.string({ unit: 'binary' }));

const anyKeys = fc.dictionary(
  fc.oneof(fc.constantFrom(...policyKeyNames, '__proto__', 'constructor'), fc.string()),
  junk,
);

const expectSound = (policy: SchoolPolicy) => {
  // What was kept is right by the strict schema, unchanged, and reading it again finds nothing.
  expect(schoolPolicySchema().parse(policy)).toEqual(policy);
  const again = parsePolicy(policy, known);
  expect(again.policy).toEqual(policy);
  expect(again.issues.filter(({ problem }) => !problem.includes('missing beside'))).toEqual([]);
};

test('whatever arrives, nothing throws, and what is kept is right', () => {
  fc.assert(
    fc.property(
      fc.oneof(junk, anyKeys),
      fc.oneof(anyKeys, fc.constantFrom(...presets.map(({ raw }) => raw))),
      (raw, earlier) => {
        const next = parsePolicy(raw, known);
        expectSound(next.policy);
        for (const issue of next.issues) expect(issueText(issue)).not.toMatch(/undefined|\[object/);
        const held = holdLastGood(parsePolicy(earlier, known).policy, next.policy, next.issues);
        expectSound(held.policy);
        computeSettings(held.policy, known.sites);
      },
    ),
    { numRuns: 300 },
  );
});

describe.each(presets.filter(({ name }) => name !== 'minimal'))('$name', ({ raw }) => {
  const whole = parsePolicy(raw, known).policy;
  const keys = Object.keys(whole) as (keyof SchoolPolicy)[];

  test('with one key damaged the other keys hold, and with the last good value nothing is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), junk, (key, damage) => {
        const next = parsePolicy({ ...raw, [key]: damage }, known);
        const others = without(whole, key);
        expect(next.policy).toMatchObject(others);
        const { policy, issues } = holdLastGood(whole, next.policy, next.issues);
        const isWhollyBroken = issues.some((issue) => issue.level === 'error' && issue.at === undefined);
        expect(policy).toMatchObject(isWhollyBroken ? whole : others);
      }),
      { numRuns: 150 },
    );
  });

  test('no damage to one key of enforcement ends enforcement', () => {
    const enforcing = ['enforceOn', 'access', 'blockedHours', 'dailyMinutes'] as const;
    const here = enforcing.filter((key) => whole[key] !== undefined);
    fc.assert(
      fc.property(
        fc.constantFrom(...here),
        fc.oneof(fc.string(), fc.constantFrom(null, {}, [7], ' ', undefined)),
        (key, damage) => {
          const next = parsePolicy({ ...raw, [key]: damage }, known);
          // Some texts are values after all: the school may say what it likes.
          fc.pre(next.policy[key] === undefined);
          const { access } = computeSettings(
            holdLastGood(whole, next.policy, next.issues).policy,
            known.sites,
          );
          const before = computeSettings(whole, known.sites).access;
          // Without a word on access it is as “hours”: stricter than “open”.
          const mode = before.mode === 'open' && key === 'access' ? access.mode : before.mode;
          expect(access).toEqual({ ...before, mode });
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('eight megabytes of text in any key are read or refused at once', () => {
  const huge = 'mon-fri 08:45-16:00,'.repeat(420_000);
  const start = performance.now();
  for (const name of policyKeyNames) expect(parsePolicy({ [name]: huge }, known).policy).toEqual({});
  expect(parsePolicy(huge, known).policy).toEqual({});
  expect(parsePolicy({ [huge]: 1 }, known).issues[0]?.key.length).toBeLessThan(70);
  // Measured 150 ms for all of it; seconds where anything looks at the whole text more than once.
  expect(performance.now() - start).toBeLessThan(2500);
}, 20_000);
