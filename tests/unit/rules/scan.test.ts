import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { examples } from '../../../lib/rules/examples.ts';
import type { TextContext } from '../../../lib/rules/rule.ts';
import { compileRules } from '../../../lib/rules/run-rules.ts';
import { createScan } from '../../../lib/rules/scan.ts';
import { readText } from '../../../lib/text/read-text.ts';
import { messyText } from '../text/messy-text.ts';
import { exampleSchool, peopleOf } from './example-school.ts';

const context: TextContext = { surface: 'composer', account: 'personal', ownNames: [] };
const rules = compileRules({
  school: { ...exampleSchool, names: ['St James Primary School', 'Oak Tree School', ...exampleSchool.names] },
  people: peopleOf(['Tallulah Brady', 'Nico O’Neill', 'Łukasz Wójcik']),
});

const sentences = Object.values(examples).flatMap(({ flagged, clean }) =>
  [...flagged, ...clean].map(({ text }) => text),
);
const sentence = fc
  .tuple(fc.constantFrom(...sentences), fc.constantFrom('. ', '! ', '\n', '\n\n', ' '))
  .map((parts) => parts.join(''));
const piece = fc.oneof({ weight: 5, arbitrary: sentence }, { weight: 1, arbitrary: messyText });
const longText = fc.array(piece, { minLength: 60, maxLength: 120 }).map((parts) => parts.join(''));

/** An edit, wherever in the text: what is taken out, and what stands there then. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat({ max: 200 }),
  into: fc.oneof(fc.constantFrom('', 'e', ' ', '. ', '\n', 'Tallulah Brady'), piece),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const apply = (text: string, { at, out, into }: Edit): string => {
  const from = Math.floor(at * text.length);
  return (text.slice(0, from) + into + text.slice(from + out)).toWellFormed();
};

describe('scanning a text again', () => {
  it('finds after any edits just what a first scan of the text finds', () => {
    fc.assert(
      fc.property(longText, fc.array(edit, { minLength: 1, maxLength: 8 }), (begun, edits) => {
        const scan = createScan(rules);
        let text = begun;
        scan(text, context);
        for (const one of edits) {
          text = apply(text, one);
          expect(scan(text, context)).toEqual(createScan(rules)(text, context));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is a scan of another place too: surface, account and own names', () => {
    const text = 'I am a teacher. Tallulah Brady was here. Hazelbrook Primary School is closed.';
    const scan = createScan(rules);
    for (const where of [
      context,
      { ...context, account: 'official' as const },
      { ...context, ownNames: ['Tallulah Brady'] },
      { ...context, surface: 'profile-field' as const },
      { ...context, surface: 'message' as const },
    ]) {
      expect(scan(text, where)).toEqual(rules.check(readText(text), where));
    }
  });

  it('of a usual post is the rules on the whole of it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const text = parts.join('').slice(0, 1000).toWellFormed();
        expect(createScan(rules)(text, context)).toEqual(rules.check(readText(text), context));
      }),
    );
  });
});

describe('scanning a long text', () => {
  it('finds in it what stands in each of its sentences, as the rules do on the whole', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 80, maxLength: 120 }), (parts) => {
        const text = parts.join('');
        expect(createScan(rules)(text, context)).toEqual(rules.check(readText(text), context));
      }),
      // Other texts each time. Ten thousand gave no difference; one that does is a rule that looks farther than `reach`.
      { numRuns: 40 },
    );
  });

  it('judges after a key in the middle only what is near it', () => {
    const begun = sentences.join('. ').slice(0, 6000);
    const check = vi.fn(rules.check);
    const scan = createScan({ ...rules, check });
    scan(begun, context);
    const read: number[] = [];
    for (let typed = 1; typed <= 200; typed++) {
      check.mockClear();
      scan(`${begun.slice(0, 2800)}${'some words '.repeat(20).slice(0, typed)}${begun.slice(2800)}`, context);
      read.push(check.mock.calls.reduce((sum, [{ raw }]) => sum + raw.length, 0));
    }
    expect(Math.max(...read)).toBeLessThan(3000);
    expect(read.reduce((sum, one) => sum + one, 0) / read.length).toBeLessThan(2000);
  });
});
