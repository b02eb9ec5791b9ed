import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { watchListsOfOwn, withNames, withoutName, type OwnName } from '../../../lib/core/own-list.ts';

/** Few digests, so that names share them. */
const digests = fc
  .uniqueArray(fc.constantFrom('AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC'))
  .map((all) => all.sort().join(''));
const name = fc.record({ sure: digests, quiet: digests });
const names = fc.array(name).map((all) => withNames([], all));

const has = (list: readonly OwnName[], { sure, quiet }: OwnName): boolean =>
  list.some((one) => one.sure === sure && one.quiet === quiet);

describe('the names of one’s own list', () => {
  it('are a set: adding is the union, in whatever order and however often', () => {
    fc.assert(
      fc.property(names, names, names, (a, b, c) => {
        const all = withNames(withNames(a, b), c);
        expect(withNames(c, withNames(b, a))).toEqual(all);
        expect(withNames(all, b)).toEqual(all);
        for (const one of [...a, ...b, ...c]) expect(has(all, one)).toBe(true);
        expect(all.length).toBeLessThanOrEqual(a.length + b.length + c.length);
      }),
    );
  });

  it('lose the one that is removed, and no other, though others have digests of it', () => {
    fc.assert(
      fc.property(names, name, (list, one) => {
        const without = withoutName(list, one);
        expect(has(without, one)).toBe(false);
        expect(withNames(without, [one])).toEqual(withNames(list, [one]));
        expect(withoutName(withNames(list, [one]), one)).toEqual(without);
      }),
    );
  });

  it('come back as they were when all are removed and added again', () => {
    fc.assert(
      fc.property(names, (list) => {
        expect(withNames([], list)).toEqual(list);
      }),
    );
  });

  it('are no list where there are none', () => {
    expect(watchListsOfOwn({ salt: 's', names: [] })).toBeUndefined();
    expect(watchListsOfOwn({ salt: 's', names: [{ sure: '', quiet: 'AAAAAAAA' }] })).toEqual({
      salt: 's',
      lists: [
        { role: 'pupil', common: false, packed: [] },
        { role: 'pupil', common: true, packed: ['AAAAAAAA'] },
      ],
    });
  });
});
