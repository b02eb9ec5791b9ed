import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readDates } from '../../../../lib/builder/dates/read-dates.ts';
import { dateText } from '../../../../lib/core/builder/date-text.ts';
import { type DatesReading, isLikely } from '../../../../lib/core/builder/found-dates.ts';
import { samples } from './samples.ts';

const school = { today: '2025-08-20', timeZone: 'Europe/London' };

async function read(source: string | Uint8Array): Promise<DatesReading> {
  const result = await readDates(source, school);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

const textsOf = ({ found }: DatesReading, kind: 'term' | 'closure'): string[] =>
  found.filter((one) => one.kind === kind).map(dateText);

describe('term dates as they are published', () => {
  test.each(samples)('$name', async ({ text, terms, closures }) => {
    const reading = await read(text);
    expect(textsOf(reading, 'term')).toEqual(terms);
    expect(textsOf(reading, 'closure')).toEqual(closures);
    expect(reading.unread).toEqual([]);
  });

  test('each says the line that it came from', async () => {
    const { found } = await read('Dates\n\nTerm 1: 1 September 2025 to 24 October 2025');
    expect(found[0]).toMatchObject({ line: 3, source: 'Term 1: 1 September 2025 to 24 October 2025' });
  });
});

describe('what is doubtful is said, and is not ticked', () => {
  test.each([
    ['Autumn term: Monday 2 September 2025 to Friday 19 December 2025', 'other-weekday'],
    ['Spring term: 27 March 2026 to 5 January 2026', 'reversed'],
    ['Autumn term: 1 September 2025 to 19 December 2026', 'long'],
    ['Term: 1 September 2024 to 19 December 2024', 'past'],
    ['1 September 2025 to 19 December 2025', 'kind-guessed'],
  ])('%s', async (text, doubt) => {
    const { found } = await read(text);
    expect(found.map(({ doubts }) => doubts)).toEqual([[doubt]]);
    expect(found.filter(isLikely)).toEqual([]);
  });

  test('a holiday between the terms, and the same dates twice', async () => {
    const { found } = await read(
      'Term 1: 1 September 2025 to 24 October 2025\nHalf term: 27 to 31 October 2025\nHalf term: 27 to 31 October 2025',
    );
    expect(found.map(({ doubts }) => doubts)).toEqual([[], ['between-terms'], ['between-terms', 'twice']]);
  });

  test('a year that nothing says is near today, and told; a weekday decides between years', async () => {
    const { found } = await read('INSET: Monday 31 August');
    expect(found).toMatchObject([{ from: '2026-08-31', doubts: ['year-guessed'] }]);
  });
});

describe('what gave nothing is told with its line', () => {
  test.each([
    ['Term 1: 31 June 2025 to 24 October 2025', 'no-such-date'],
    ['Autumn term: 09/25/2025', 'no-such-date'],
    ['INSET: September 3rd', 'no-day-first'],
    ['Term starts: 1 September 2025', 'no-end'],
    ['Term ends: 19 December 2025', 'no-start'],
    ['Parents’ evening 3 October 2025', 'other'],
  ])('%s', async (text, reason) => {
    expect(await read(text)).toEqual({ found: [], unread: [{ line: 1, source: text, reason }] });
  });

  test('a file that is no text says what it is', async () => {
    const pdf = await readDates(new TextEncoder().encode('%PDF-1.7 …'), school);
    expect(pdf).toEqual({ problem: 'it is a PDF: copy the dates in it, and paste them here' });
  });
});

const anyDate = fc
  .integer({ min: 0, max: 700 })
  .map((days) => Temporal.PlainDate.from('2025-08-01').add({ days }));

describe('of a range in which one end has its year', () => {
  test.each([
    ['Christmas holiday: 22 December to 2 January 2026', '2025-12-22', '2026-01-02'],
    ['Christmas holiday: 22 December 2025 – 2 January', '2025-12-22', '2026-01-02'],
    ['Half term: Monday 27 to Friday 31 October 2025', '2025-10-27', '2025-10-31'],
  ])('%s', async (text, from, to) => {
    expect((await read(text)).found).toMatchObject([{ from, to, doubts: [] }]);
  });
});

const words = (date: Temporal.PlainDate): string =>
  date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

test('a range that is written out in British words reads as itself', async () => {
  await fc.assert(
    fc.asyncProperty(anyDate, fc.integer({ min: 1, max: 120 }), async (from, length) => {
      const to = from.add({ days: length });
      const { found } = await read(`Summer term: ${words(from)} to ${words(to)}`);
      expect(found).toMatchObject([{ kind: 'term', from: from.toString(), to: to.toString() }]);
    }),
  );
});

test('any text at all is read without an end, and every line with dates is answered for', async () => {
  const bait = fc.constantFrom(
    '27 ',
    '- ',
    'to ',
    'and ',
    '1/1/',
    'Mon ',
    'September ',
    '(',
    ')',
    '\t',
    '|',
    '2025 ',
    '\n',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(bait, fc.string({ maxLength: 4 })), { maxLength: 60 }),
      async (pieces) => {
        const { found, unread } = await read(pieces.join(''));
        expect(found.every(({ line, from }) => line > 0 && from.length === 10)).toBe(true);
        expect(unread.every(({ line }) => line > 0)).toBe(true);
      },
    ),
  );
});

test('lines of bait are read, and those that are no lines of dates are told', async () => {
  for (const piece of ['1 ', '27 to ', '. ', '- ', 'Mon 1 and ', '(1 May', '1 May to ', 'x\t', '1/1/25 ']) {
    const [long, short] = [piece.repeat(20_000), piece.repeat(4_900 / piece.length)];
    const { unread } = await read([long, short].join('\n'));
    expect(unread[0]).toMatchObject({ line: 1, reason: 'too-long' });
  }
});
