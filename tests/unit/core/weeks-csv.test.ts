import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { weeksCsv } from '../../../lib/core/weeks-csv.ts';

const heads = (sites: readonly string[]) => ({
  week: 'Week beginning',
  sites,
  all: 'All',
  shown: 'Shown',
  heeded: 'Heeded',
});

describe('the file of weeks', () => {
  test('has a line for its heads and one a week, and is marked as UTF-8', () => {
    const weeks = [
      { monday: '2026-11-16', minutes: [10, 5], total: 15, nudges: { shown: 3, heeded: 2 } },
      { monday: '2026-10-12', minutes: [0, 7], total: 7 },
    ];
    expect(weeksCsv(heads(['X', 'Facebook']), weeks)).toBe(
      '\uFEFFWeek beginning,X,Facebook,All,Shown,Heeded\r\n2026-11-16,10,5,15,3,2\r\n2026-10-12,0,7,7,,\r\n',
    );
  });

  test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("https://example.org";"x")'])(
    'holds no formula: %j',
    (name) => {
      const [head = ''] = parse(weeksCsv(heads([name]), []), { bom: true })[0]?.slice(1) ?? [];
      expect(head).toBe(`'${name}`);
    },
  );

  test('gives every name back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: 'binary' }), { maxLength: 5 }), (names) => {
        const [read = []] = parse(weeksCsv(heads(names), []), { bom: true });
        const shown = read
          .slice(1, 1 + names.length)
          .map((name: string) => name.replace(/^'(?=[=+\-@\t\r])/, ''));
        expect(shown).toEqual(names.map((name) => name.replace(/^'(?=[=+\-@\t\r])/, '')));
      }),
    );
  });
});
