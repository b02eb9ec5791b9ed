import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dateText } from '../../../../lib/core/builder/date-text.ts';
import type { FoundDates } from '../../../../lib/core/builder/found-dates.ts';
import { takeDates } from '../../../../lib/core/builder/take-dates.ts';
import { parseDateRange } from '../../../../lib/policy/parse/date-range.ts';

const anyRange = fc
  .record({
    first: fc.integer({ min: 0, max: 900 }),
    length: fc.integer({ min: 0, max: 200 }),
    label: fc.oneof(
      fc.string(),
      fc.constantFrom('to 15 May', 'to 2026-01-01', '- 2026-01-01', '/2026-01-01', 'to be told'),
    ),
  })
  .map(({ first, length, label }) => {
    const from = Temporal.PlainDate.from('2025-08-01').add({ days: first });
    return { from: from.toString(), to: from.add({ days: length }).toString(), label };
  });

test('a policy reads the dates that were written, whatever the label', () => {
  fc.assert(
    fc.property(anyRange, (range) => {
      const read = parseDateRange(dateText(range));
      expect(read).toMatchObject({ value: { from: range.from, to: range.to } });
    }),
  );
});

const found = (kind: 'term' | 'closure', from: string, to: string, label: string): FoundDates => ({
  ...{ kind, from, to, label, line: 1, source: '', doubts: [] },
});

test('chosen dates are put among those that are there, each range once, by date', () => {
  const before = { termDates: ['2026-01-05/2026-03-27'], closures: ['2025-12-01 Snow'] };
  const chosen = [
    found('term', '2025-09-01', '2025-12-19', 'Autumn'),
    found('term', '2026-01-05', '2026-03-27', 'Spring'),
    found('closure', '2025-09-01', '2025-09-01', 'INSET'),
    found('closure', '2025-09-01', '2025-09-01', 'INSET day'),
  ];
  expect(takeDates(before, chosen)).toEqual({
    termDates: ['2025-09-01/2025-12-19 Autumn', '2026-01-05/2026-03-27'],
    closures: ['2025-09-01 INSET day', '2025-12-01 Snow'],
  });
});
