import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readDates } from '../../../../lib/builder/dates/read-dates.ts';
import { dateText } from '../../../../lib/core/builder/date-text.ts';
import type { DatesReading } from '../../../../lib/core/builder/found-dates.ts';

const school = { today: '2025-08-20', timeZone: 'Europe/London' };

const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

async function read(...events: string[]): Promise<DatesReading> {
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
  const result = await readDates(new TextEncoder().encode(calendar), school);
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

const texts = ({ found }: DatesReading): string[] => found.map(dateText);

describe('a calendar', () => {
  test('an appointment of whole days ends the day before its end', async () => {
    const reading = await read(
      event('SUMMARY:Autumn Term', 'DTSTART;VALUE=DATE:20250901', 'DTEND;VALUE=DATE:20251220'),
      event('SUMMARY:INSET', 'DTSTART;VALUE=DATE:20250903'),
      event('SUMMARY:Half', '  term', 'DTSTART;VALUE=DATE:20251027', 'DURATION:P5D'),
    );
    expect(texts(reading)).toEqual([
      '2025-09-01/2025-12-19 Autumn Term',
      '2025-09-03 INSET',
      '2025-10-27/2025-10-31 Half term',
    ]);
    expect(reading.found[0]).toMatchObject({ line: 3, source: 'Autumn Term' });
  });

  test('starts and ends are joined, whatever their order', async () => {
    const reading = await read(
      event('SUMMARY:Term ends', 'DTSTART;VALUE=DATE:20251219'),
      event('SUMMARY:Autumn term starts', 'DTSTART;VALUE=DATE:20250901'),
    );
    expect(texts(reading)).toEqual(['2025-09-01/2025-12-19 Autumn term']);
  });

  test('a time elsewhere is on the school’s days, in summer time too', async () => {
    const reading = await read(
      event('SUMMARY:INSET', 'DTSTART:20250902T230000Z', 'DTEND:20250903T230000Z'),
      event(
        'SUMMARY:Bank holiday',
        'DTSTART;TZID=Europe/London:20260504T000000',
        'DTEND;TZID=Europe/London:20260505T000000',
      ),
    );
    expect(texts(reading)).toEqual(['2025-09-03 INSET', '2026-05-04 Bank holiday']);
  });

  test('what is doubtful about an appointment is told', async () => {
    const { found } = await read(
      event(
        'SUMMARY:Staff training',
        'DTSTART;TZID=Room 3:20251001T160000',
        'DURATION:PT2H',
        'RRULE:FREQ=WEEKLY',
      ),
    );
    expect(found).toMatchObject([{ from: '2025-10-01', doubts: ['unknown-zone', 'part-of-day', 'repeats'] }]);
  });

  test('one that is damaged, called off or of another kind takes no other with it', async () => {
    const reading = await read(
      event('no colon'),
      event('SUMMARY:INSET', 'DTSTART;VALUE=DATE:20251301'),
      event('SUMMARY:INSET', 'STATUS:CANCELLED', 'DTSTART;VALUE=DATE:20250903'),
      event('SUMMARY:Year 9 parents’ evening', 'DTSTART;VALUE=DATE:20251002'),
      event('SUMMARY:INSET', 'DTSTART;VALUE=DATE:20250904'),
    );
    expect(texts(reading)).toEqual(['2025-09-04 INSET']);
    expect(reading.unread.map(({ reason }) => reason)).toEqual(['damaged', 'damaged', 'cancelled', 'other']);
  });

  test('one that is cut off is told', async () => {
    const { found, unread } = await read(
      'BEGIN:VEVENT\r\nSUMMARY:INSET',
      event('SUMMARY:INSET', 'DTSTART;VALUE=DATE:20250904'),
    );
    expect([found.length, unread]).toEqual([1, [{ line: 3, source: '', reason: 'damaged' }]]);
  });
});

const compact = (date: Temporal.PlainDate): string => date.toString().replaceAll('-', '');

/** A line as calendars fold it: 75 octets, then a line that begins with a space. */
const folded = (line: string): string => line.replace(/.{60}/gu, (part) => `${part}\r\n `);

const anyRange = fc.record({
  from: fc.integer({ min: 0, max: 700 }).map((days) => Temporal.PlainDate.from('2025-08-21').add({ days })),
  days: fc.integer({ min: 1, max: 60 }),
  title: fc.stringMatching(/^[A-Z][a-zé,; ]{0,90}[a-z]$/),
});

test('what is written from ranges reads back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRange, { maxLength: 8 }), async (ranges) => {
      const { found, unread } = await read(
        ...ranges.map(({ from, days, title }) =>
          event(
            `DTSTART;VALUE=DATE:${compact(from)}`,
            `DTEND;VALUE=DATE:${compact(from.add({ days: days + 1 }))}`,
            folded(`SUMMARY:Closed: ${title.replace(/[,;]/g, '\\$&')}`),
          ),
        ),
      );
      const key = (from: string, to: string, title: string): string => `${from} ${to} ${title}`;
      expect(unread).toEqual([]);
      expect(found.map(({ from, to, source }) => key(from, to, source)).toSorted()).toEqual(
        ranges
          .map(({ from, days, title }) =>
            key(from.toString(), from.add({ days }).toString(), `Closed: ${title}`),
          )
          .toSorted(),
      );
    }),
  );
});
