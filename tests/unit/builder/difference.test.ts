import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type Change, differenceOf, itemsOf } from '../../../lib/builder/difference.ts';
import { type Draft, withoutValue, withValue } from '../../../lib/builder/draft.ts';

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 4 }));

const drafts = fc.dictionary(fc.oneof(fc.constantFrom('access', 'sites', '__proto__'), fc.string()), value, {
  maxKeys: 6,
});

/** The new draft, made of the old one and what is said to have changed. */
const applied = (before: Draft, changes: readonly Change[]): Draft =>
  changes.reduce(
    (draft, { key, after }) =>
      after === undefined ? withoutValue(draft, key) : withValue(draft, key, after.value),
    before,
  );

const sorted = (draft: Draft): readonly [string, unknown][] =>
  Object.entries(draft).toSorted(([a], [b]) => (a < b ? -1 : 1));

it('applied to what there was gives what there is', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      expect(sorted(applied(before, differenceOf(before, after)))).toEqual(sorted(after));
    }),
  );
});

it('is nothing where nothing was changed, and names no key that is the same', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      expect(differenceOf(before, structuredClone(before))).toEqual([]);
      for (const change of differenceOf(before, after)) expect(change.before).not.toEqual(change.after);
    }),
  );
});

it('tells what came into a list and what went, as often as it did', () => {
  const lists = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const { added, removed } = itemsOf({
        key: 'sites',
        before: { value: before },
        after: { value: after },
      });
      expect([...before, ...added].toSorted()).toEqual([...after, ...removed].toSorted());
      expect(added.filter((item) => removed.includes(item))).toEqual([]);
    }),
  );
});
