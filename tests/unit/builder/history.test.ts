import fc from 'fast-check';
import { expect, it } from 'vitest';

import { begin, change, type History, redo, undo } from '../../../lib/builder/history.ts';

const edits = fc.array(fc.record({ value: fc.integer(), about: fc.constantFrom('', 'a', 'b') }));

const after = (all: readonly { value: number; about: string }[]): History<number> =>
  all.reduce((history, { value, about }) => change(history, value, about), begin(0));

it('undo of a change is what was before it, and redo what came of it', () => {
  fc.assert(
    fc.property(edits, fc.integer(), (all, value) => {
      const before = after(all);
      const changed = change(before, value);
      expect(undo(changed).present).toEqual(before.present);
      expect(redo(undo(changed))).toEqual(changed);
    }),
  );
});

it('as many steps back as there are lead to the beginning, and as many forward to the end', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const end = after(all);
      const steps = end.past.length;
      const beginning = Array.from({ length: steps }).reduce<History<number>>((one) => undo(one), end);
      expect(beginning.present.value).toBe(0);
      expect(undo(beginning)).toBe(beginning);
      expect(Array.from({ length: steps }).reduce<History<number>>((one) => redo(one), beginning)).toEqual(
        end,
      );
    }),
  );
});

it('takes back what was typed in one field as a whole, and not what was typed in another', () => {
  const typed = after([
    { value: 1, about: 'name' },
    { value: 12, about: 'name' },
    { value: 7, about: 'town' },
    { value: 78, about: 'town' },
  ]);
  expect(undo(typed).present.value).toBe(12);
  expect(undo(undo(typed)).present.value).toBe(0);
});

it('forgets what was taken back once something else is changed', () => {
  const changed = change(undo(change(begin(0), 1)), 2);
  expect(redo(changed)).toBe(changed);
  expect(undo(changed).present.value).toBe(0);
});
