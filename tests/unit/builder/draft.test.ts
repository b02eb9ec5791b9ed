import { expect, it } from 'vitest';

import { renamed, withoutValue, withValue } from '../../../lib/builder/draft.ts';

it('puts a new key where the schema has it, and leaves the others where they are', () => {
  const draft = { policyName: 'A', dailyMinutes: 30, mine: 1 };
  expect(Object.keys(withValue(draft, 'schoolNames', ['B']))).toEqual([
    'policyName',
    'schoolNames',
    'dailyMinutes',
    'mine',
  ]);
  expect(Object.keys(withValue(draft, 'dailyMinutes', 20))).toEqual(Object.keys(draft));
  expect(withoutValue(draft, 'mine')).toEqual({ policyName: 'A', dailyMinutes: 30 });
});

it('gives a misspelt key its name, in its place', () => {
  const draft = { shoolNames: ['A'], access: 'open' };
  expect(Object.entries(renamed(draft, 'shoolNames', 'schoolNames'))).toEqual([
    ['schoolNames', ['A']],
    ['access', 'open'],
  ]);
  expect(renamed({ shoolNames: ['A'], schoolNames: ['B'] }, 'shoolNames', 'schoolNames')).toEqual({
    schoolNames: ['A'],
  });
});

it('has no key that means something to the language', () => {
  const draft = JSON.parse('{"__proto__": {"access": "open"}}') as Record<string, unknown>;
  const more = withValue(draft, 'dailyMinutes', 5);
  expect(Object.keys(more).toSorted()).toEqual(['__proto__', 'dailyMinutes']);
  expect(more['access']).toBeUndefined();
});
