import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { policyKeyNames } from '../../../lib/policy/schema.ts';
import { examples } from '../../../lib/rules/examples.ts';
import { ruleIds } from '../../../lib/rules/rule-ids.ts';
import { compileRules } from '../../../lib/rules/run-rules.ts';
import { readText } from '../../../lib/text/read-text.ts';
import { badPolicies, good } from '../../../scripts/reference/bad-policies.ts';
import { judge } from '../../../scripts/reference/judged.ts';
import { pages } from '../../../scripts/reference/pages.ts';
import { namesPeople } from '../../../scripts/reference/rule-table.ts';
import { contextOf, subjectOf } from '../rules/example-school.ts';

const made = await pages();
const textOf = (name: string): string => made.find(({ file }) => file.endsWith(name))?.text ?? '';

test('docs/policy-reference.md and docs/bad-policies.md are what the schema gives (npm run reference)', () => {
  expect(made.filter(({ file, text }) => readFileSync(file, 'utf8') !== text)).toEqual([]);
});

describe('the reference', () => {
  const reference = textOf('policy-reference.md');

  test('has a section for each key, and a row for each rule', () => {
    expect(policyKeyNames.filter((key) => !reference.includes(`\n### ${key}\n`))).toEqual([]);
    expect(ruleIds.filter((id) => !reference.includes(`\n| \`${id}\` `))).toEqual([]);
  });

  test('says of those rules about text that they take a role whose findings have one', () => {
    const found = Object.values(examples)
      .flatMap(({ flagged }) => flagged)
      .flatMap((example) =>
        compileRules(subjectOf(example)).check(readText(example.text), contextOf(example)),
      );
    const withRoles = found.filter(({ roles = [] }) => roles.length > 0).map(({ rule }) => rule);
    expect([...new Set(withRoles)].toSorted()).toEqual(namesPeople.toSorted());
  });
});

describe('a bad policy', () => {
  const previous = judge(good, undefined);

  test('is compared with one that has no fault', () => {
    expect(previous).toMatchObject({ issues: [], closes: true });
  });

  test.each(badPolicies)('$title: what was enforced stays enforced', ({ arrives }) => {
    expect(judge(arrives, previous.policy).closes).toBe(true);
  });

  test('is said with what is wrong, what would be right and what holds, in few words', () => {
    const issues = badPolicies.flatMap(({ arrives }) => judge(arrives, previous.policy).issues);
    for (const { problem, expected, example, outcome } of issues)
      for (const words of [problem, expected, example, outcome]) {
        expect(words.trim()).not.toBe('');
        expect(words.length).toBeLessThan(260);
      }
  });
});
